import { css } from 'lit';

/** Suggested answers beside what is being written. */
export const inquiryStyles = css`
  .suggestions {
    gap: 0.5rem;
  }
  .suggestions details {
    border-block-start: 1px solid var(--_line);
  }
  .answered {
    padding-block: 0.25rem 1rem;
  }
`;
