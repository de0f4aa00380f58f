import { Button, Link as TextLink, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { CaseDetail, StaffAction } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { ActionsSection } from '../actions/ActionsSection.js';
import { AttachmentsSection } from '../attachments/AttachmentsSection.js';
import { readCase } from '../data/cases.js';
import { concernsReader, isNotFound, useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { Empty } from '../frame/Empty.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Waiting } from '../frame/Waiting.js';
import { pagePath } from '../frame/our-pages.js';
import { Reference } from '../inbox/Reference.js';
import { useWords } from '../language/use-words.js';
import { PrintRequest } from '../paper/PrintRequest.js';
import { NextSection } from '../timers/NextSection.js';
import { ApplicantSection } from './ApplicantSection.js';
import { CaseFacts } from './CaseFacts.js';
import { ConversationSection } from './ConversationSection.js';
import { DeclarationSection } from './DeclarationSection.js';
import { DocumentsSection } from './DocumentsSection.js';
import { HistorySection } from './HistorySection.js';
import { MemberViewSection } from './MemberViewSection.js';
import { NotificationsSection } from './NotificationsSection.js';
import { PrivacySection } from './PrivacySection.js';
import { SentSection } from './SentSection.js';
import { SoFarSection } from './SoFarSection.js';

/** Two columns on a desktop. On a phone they fall together, and what can be done comes right after what was sent. */
const Columns = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;

  > div {
    display: contents;
  }
  > div > div {
    display: grid;
    gap: 1.6rem;
    min-inline-size: 0;
  }
  @media (min-width: 1080px) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 42rem;
    align-items: start;

    > div {
      display: grid;
      gap: 1.6rem;
      min-inline-size: 0;
    }
  }
`;

const Area = styled.div<{ $order: number }>`
  order: ${({ $order }) => $order};
`;

const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
`;

/** One case: what was sent, by whom, what happened, and what can be done now. */
export function CasePage() {
  const say = useWords();
  const { reference = '' } = useParams();
  const client = useStaffClient();
  const load = useCallback(() => readCase(client, reference), [client, reference]);
  const { loaded, reload } = useLoaded(load);
  // What is being written beside a case is not lost where reading it again fails.
  // Of a complaint that concerns oneself nothing is shown, nor what was read of it before.
  const isOwn = loaded.state === 'failed' && concernsReader(loaded.failure);
  const isUnknown = loaded.state === 'failed' && isNotFound(loaded.failure);
  const detail = isOwn ? undefined : loaded.state === 'ready' ? loaded.data : loaded.last?.data;

  return (
    <PageFrame
      title={say('case.title', { reference })}
      heading={<Reference value={reference} />}
      subtitle={
        <TextLink tag={Link} to={pagePath('inbox')}>
          {say('case.back')}
        </TextLink>
      }
      actions={
        <Tools>
          {detail && <PrintRequest detail={detail} />}
          <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={reload}>
            {say('case.reload')}
          </Button>
        </Tools>
      }
    >
      {isOwn && (
        <Empty title={say('case.concernsYou')}>
          <Typography tag="p">{say('case.concernsYou.hint')}</Typography>
        </Empty>
      )}
      {isUnknown && <Empty title={say('case.unknown')} />}
      {loaded.state === 'failed' && !isOwn && !isUnknown && (
        <FailureNotice failure={loaded.failure} onRetry={reload} />
      )}
      {loaded.state === 'loading' && !detail && <Waiting />}
      {detail && <CaseView key={detail.reference} detail={detail} onChanged={reload} />}
    </PageFrame>
  );
}

function CaseView({ detail, onChanged }: { detail: CaseDetail; onChanged: () => void }) {
  const [chosen, setChosen] = useState<StaffAction | null>(null);
  const mayWrite = detail.actions.includes('message');
  return (
    <>
      <CaseFacts detail={detail} />
      <Columns>
        <div>
          <Area $order={1}>
            <SentSection detail={detail} />
            <ConversationSection
              detail={detail}
              onReply={mayWrite ? () => setChosen('message') : undefined}
            />
            <AttachmentsSection detail={detail} />
            {detail.soFar && <SoFarSection soFar={detail.soFar} />}
            <ApplicantSection detail={detail} />
          </Area>
          <Area $order={3}>
            <DeclarationSection detail={detail} />
            <HistorySection detail={detail} />
            <NotificationsSection notifications={detail.notifications} />
          </Area>
        </div>
        <div>
          <Area $order={2}>
            <PrivacySection detail={detail} onChanged={onChanged} />
            <ActionsSection detail={detail} chosen={chosen} onChoose={setChosen} onChanged={onChanged} />
          </Area>
          <Area $order={4}>
            <NextSection detail={detail} onChanged={onChanged} />
            <MemberViewSection detail={detail} />
            <DocumentsSection />
          </Area>
        </div>
      </Columns>
    </>
  );
}
