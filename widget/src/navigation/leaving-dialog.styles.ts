import { css } from 'lit';

/** The dialog of `leaving-dialog.ts`. */
export const leavingStyles = css`
  .leaving {
    max-inline-size: min(30rem, calc(100vi - 2rem));
    margin: auto;
    color: var(--_text);
    background: var(--_surface);
    display: none;
  }
  .leaving[open] {
    display: grid;
    gap: 1rem;
  }
  .leaving::backdrop {
    background: rgb(0 0 0 / 45%);
  }
`;
