import { Button, Link as TextLink } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { CaseDetail } from '@member-services/contract/forms';
import { useCallback } from 'react';
import { Link, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { ActionsSection } from '../actions/ActionsSection.js';
import { readCase } from '../data/cases.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Waiting } from '../frame/Waiting.js';
import { pagePath } from '../frame/our-pages.js';
import { Reference } from '../inbox/Reference.js';
import { useWords } from '../language/use-words.js';
import { PrintRequest } from '../paper/PrintRequest.js';
import { ApplicantSection } from './ApplicantSection.js';
import { CaseFacts } from './CaseFacts.js';
import { DeclarationSection } from './DeclarationSection.js';
import { DocumentsSection } from './DocumentsSection.js';
import { HistorySection } from './HistorySection.js';
import { MemberViewSection } from './MemberViewSection.js';
import { NotificationsSection } from './NotificationsSection.js';
import { SentSection } from './SentSection.js';

const Columns = styled.div`
  display: grid;
  gap: 1.6rem;
  align-items: start;

  > div {
    display: grid;
    gap: 1.6rem;
    min-inline-size: 0;
  }
  @media (min-width: 1080px) {
    grid-template: 'matter actions' min-content 'matter beside' 1fr 'record beside' auto / minmax(
        0,
        1fr
      ) 42rem;
  }
`;

const Area = styled.div<{ $name: 'matter' | 'actions' | 'record' | 'beside' }>`
  @media (min-width: 1080px) {
    grid-area: ${({ $name }) => $name};
  }
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
  const detail =
    loaded.state === 'failed' ? null : loaded.state === 'ready' ? loaded.data : loaded.last?.data;

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
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'loading' && !detail && <Waiting />}
      {detail && <CaseView detail={detail} onChanged={reload} />}
    </PageFrame>
  );
}

/** On a phone what can be done comes right after what the case is about. */
function CaseView({ detail, onChanged }: { detail: CaseDetail; onChanged: () => void }) {
  return (
    <>
      <CaseFacts detail={detail} />
      <Columns>
        <Area $name="matter">
          <SentSection detail={detail} />
          <ApplicantSection detail={detail} />
        </Area>
        <Area $name="actions">
          <ActionsSection key={detail.reference} detail={detail} onChanged={onChanged} />
        </Area>
        <Area $name="record">
          <DeclarationSection detail={detail} />
          <HistorySection history={detail.history} />
          <NotificationsSection notifications={detail.notifications} />
        </Area>
        <Area $name="beside">
          <MemberViewSection detail={detail} />
          <DocumentsSection />
        </Area>
      </Columns>
    </>
  );
}
