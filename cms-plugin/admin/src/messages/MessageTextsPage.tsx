import { useCallback } from 'react';
import type { MessageTextSummary } from '@member-services/contract/forms';
import { Link } from 'react-router-dom';
import { readMessageTexts } from '../data/messages.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { PlainTable } from '../frame/PlainTable.js';
import { Section } from '../frame/Section.js';
import { Waiting } from '../frame/Waiting.js';
import { pagePath } from '../frame/our-pages.js';
import { useFormat } from '../language/use-format.js';
import { useWords, type Say } from '../language/use-words.js';
import { useMessageWords } from './message-words.js';

/** Every message that people are told, and who worded it. */
export function MessageTextsPage() {
  const say = useWords();
  const format = useFormat();
  const words = useMessageWords();
  const client = useStaffClient();
  const load = useCallback(() => readMessageTexts(client), [client]);
  const { loaded, reload } = useLoaded(load);
  return (
    <PageFrame title={say('texts.title')} subtitle={say('texts.subtitle')}>
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <Section title={say('texts.choose')}>
          <PlainTable>
            <thead>
              <tr>
                <th scope="col">{say('texts.event')}</th>
                <th scope="col">{say('texts.worded')}</th>
              </tr>
            </thead>
            <tbody>
              {loaded.data.map((text) => (
                <tr key={text.event}>
                  <td>
                    <Link to={pagePath(`message-texts/${text.event}`)}>{words.event(text.event)}</Link>
                  </td>
                  <td>{text.savedBy ? wordedBy(text, say, format.instant) : null}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </Section>
      )}
    </PageFrame>
  );
}

/** Who worded it and when; what an installation was filled with names nobody. */
export function wordedBy(
  { savedAt, savedBy, isDefault }: Pick<MessageTextSummary, 'savedAt' | 'savedBy' | 'isDefault'>,
  say: Say,
  instant: (iso: string) => string,
): string {
  if (savedAt === null) return say('texts.default');
  const when = instant(savedAt);
  const who = savedBy
    ? say('texts.savedBy', { person: savedBy, instant: when })
    : say('texts.installed', { instant: when });
  return isDefault ? `${say('texts.isDefault')} · ${who}` : who;
}
