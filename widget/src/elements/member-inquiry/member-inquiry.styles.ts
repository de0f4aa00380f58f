import { css } from 'lit';

/** Suggested answers beside what is being written. */
export const inquiryStyles = css`
  .suggestions {
    gap: 0.5rem;
  }
  .suggestions details {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.25rem;
  }
  .answered {
    padding-block: 0.25rem 1rem;
  }
`;
