import type { CaseDetail } from '@member-services/contract/forms';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { DueMark } from '../inbox/DueMark.js';
import { isToBeKept } from '../inbox/due.js';
import { RecognitionBadge } from '../inbox/RecognitionBadge.js';
import { StatusBadge } from '../inbox/StatusBadge.js';
import { Localised } from '../language/Foreign.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

const Facts = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem 3.2rem;
  margin: 0 0 2rem;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  dt {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
    margin-block-end: 0.4rem;
  }
  dd {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem;
    align-items: center;
  }
`;

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who, what, where it stands and by when, on one line. */
export function CaseFacts({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const format = useFormat();
  const window = detail.decisionWindow;
  return (
    <Facts>
      <Fact label={say('inbox.status')}>
        <StatusBadge status={detail.status} />
      </Fact>
      <Fact label={say('inbox.matter')}>
        {detail.category ? say(`category.${detail.category}`) : <Localised text={detail.serviceTitle} />}
      </Fact>
      <Fact label={say('inbox.applicant')}>
        <bdi>{detail.applicantName || say('applicant.erased')}</bdi>
        <RecognitionBadge recognition={detail.recognition} kind={detail.applicantKind} />
      </Fact>
      <Fact label={say('case.received')}>
        {say('case.receivedBy', {
          instant: format.instant(detail.submittedAt),
          channel: say(`channel.${detail.channel}`),
        })}
      </Fact>
      {detail.assignedTo !== null && (
        <Fact label={say('case.assignedTo')}>
          <bdi>{detail.assignedTo}</bdi>
        </Fact>
      )}
      {detail.concerned !== null && (
        <Fact label={say('case.concerned')}>
          <bdi>{detail.concerned.name}</bdi>
        </Fact>
      )}
      {detail.dueOn !== null && isToBeKept(detail.status) && (
        <Fact label={say('inbox.due')}>
          <DueMark dueOn={detail.dueOn} late={detail.late} status={detail.status} withDay />
        </Fact>
      )}
      {window && isToBeKept(detail.status) && (
        <Fact label={say(`case.window.${window.basis}`)}>
          {say('case.windowDays', {
            earliest: format.day(window.earliest),
            latest: format.day(window.latest),
          })}
        </Fact>
      )}
    </Facts>
  );
}
