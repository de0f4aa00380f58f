import { Button, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Failure } from '../data/staff-client.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';

const Box = styled.div`
  display: flex;
  gap: 1.2rem;
  align-items: start;
  padding: 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.danger200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.danger100};

  svg {
    flex: none;
    margin-block-start: 0.2rem;
  }
  div {
    display: grid;
    gap: 0.8rem;
    justify-items: start;
  }
`;

interface FailureNoticeProps {
  failure: Failure;
  onRetry?: () => void;
}

/** What went wrong and what helps, in words; announced to assistive technology. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const say = useWords();
  const sentences = useFailureWords()(failure);
  return (
    <Box role="alert">
      <WarningCircle aria-hidden width="2rem" height="2rem" fill="danger600" />
      <div>
        {sentences.map((sentence) => (
          <Typography key={sentence} tag="p">
            {sentence}
          </Typography>
        ))}
        {onRetry && (
          <Button variant="tertiary" size="S" onClick={onRetry}>
            {say('failure.retry')}
          </Button>
        )}
      </div>
    </Box>
  );
}
