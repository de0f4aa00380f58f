import { Link as TextLink } from '@strapi/design-system';
import { useCallback } from 'react';
import { Link, useParams } from 'react-router-dom';
import { readMessageText } from '../data/messages.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Waiting } from '../frame/Waiting.js';
import { pagePath } from '../frame/our-pages.js';
import { useWords } from '../language/use-words.js';
import { MessageTextEditor } from './MessageTextEditor.js';
import { useMessageWords } from './message-words.js';

/** The wording of one message, in both languages. */
export function MessageTextPage() {
  const say = useWords();
  const words = useMessageWords();
  const { event = '' } = useParams();
  const client = useStaffClient();
  const load = useCallback(() => readMessageText(client, event), [client, event]);
  const { loaded, reload } = useLoaded(load);
  const detail =
    loaded.state === 'ready' ? loaded.data : loaded.state === 'loading' ? loaded.last?.data : null;
  return (
    <PageFrame
      title={words.event(event)}
      subtitle={
        <TextLink tag={Link} to={pagePath('message-texts')}>
          {say('texts.back')}
        </TextLink>
      }
    >
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'loading' && !detail && <Waiting />}
      {detail && (
        <MessageTextEditor key={`${event}-${String(detail.version)}`} detail={detail} onSaved={reload} />
      )}
    </PageFrame>
  );
}
