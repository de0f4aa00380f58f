import { Typography } from '@strapi/design-system';
import type { StaffHistoryEntry } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';
import { referredQuestion } from './referred-question.js';

const Asked = styled.div`
  display: grid;
  gap: 0.4rem;

  blockquote {
    margin: 0;
    padding: 0.8rem 1.2rem;
    font-size: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral100};
    border-radius: ${({ theme }) => theme.borderRadius};
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

/** The question beside its answer: nobody looks for it in the history first. */
export function ReferredQuestion({ history }: { history: readonly StaffHistoryEntry[] }) {
  const say = useWords();
  const question = referredQuestion(history);
  if (question === null) return null;
  return (
    <Asked>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {say('field.referredQuestion')}
      </Typography>
      <blockquote dir="auto">{question}</blockquote>
    </Asked>
  );
}
