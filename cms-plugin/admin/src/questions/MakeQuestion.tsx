import { Button, LinkButton, Typography } from '@strapi/design-system';
import { PAGE_PERMISSIONS, type CaseDetail } from '@member-services/contract/forms';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { makeQuestion } from '../data/cases.js';
import { useStaffClient, type Failure } from '../data/staff-client.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { useMay } from '../frame/use-may.js';
import { useWords } from '../language/use-words.js';
import { questionPath } from './question-path.js';
import { useMayOpenQuestion } from './use-may-open-question.js';

const Box = styled.div`
  display: grid;
  gap: 0.8rem;
  margin-block-start: 1.6rem;
  padding-block-start: 1.6rem;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

type Stage =
  | { kind: 'offered' }
  | { kind: 'making' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'made'; documentId: string };

/** An answered question can help others: one click makes a draft that an editor completes (policy C3, journey J3). */
export function MakeQuestion({ detail }: { detail: CaseDetail }) {
  const allowed = useMay(PAGE_PERMISSIONS.createQuestion);
  const answered = detail.history.some((entry) => entry.action === 'answer');
  return allowed && answered && detail.kind === 'inquiry' ? <Maker reference={detail.reference} /> : null;
}

function Maker({ reference }: { reference: string }) {
  const say = useWords();
  const client = useStaffClient();
  const mayOpen = useMayOpenQuestion();
  const [stage, setStage] = useState<Stage>({ kind: 'offered' });

  async function make() {
    setStage({ kind: 'making' });
    const outcome = await makeQuestion(client, reference);
    setStage(
      outcome.ok
        ? { kind: 'made', documentId: outcome.data.documentId }
        : { kind: 'failed', failure: outcome.failure },
    );
  }

  return (
    <Box>
      {stage.kind === 'made' ? (
        <>
          <Typography tag="p" role="status">
            {say('question.made')}
          </Typography>
          {mayOpen && (
            <LinkButton tag={Link} to={questionPath(stage.documentId)} variant="secondary">
              {say('question.open')}
            </LinkButton>
          )}
        </>
      ) : (
        <>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('question.makeHint')}
          </Typography>
          <Button variant="secondary" loading={stage.kind === 'making'} onClick={() => void make()}>
            {say('question.make')}
          </Button>
        </>
      )}
      {stage.kind === 'failed' && <FailureNotice failure={stage.failure} />}
    </Box>
  );
}
