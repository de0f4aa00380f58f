import { css } from 'lit';

/** A row is a box of its own. */
export const rowStyles = css`
  .row {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
    padding: 1rem 1.25rem;
    margin: 0 0 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_raised);
    min-inline-size: 0;
  }
  .row > legend {
    /* out of the border, into the box */
    float: inline-start;
    font-weight: 650;
    padding: 0;
  }
`;
