import { css } from 'lit';

/** A service's card beside its form where there is room, above it where there is not. */
export const requestStyles = css`
  .nested {
    --_frame: 0;
  }
  .opening {
    display: grid;
    gap: 0.75rem;
  }
  .columns {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .filling {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
    padding: 1.5rem;
    border-radius: var(--_radius);
    background: var(--_raised);
    border: 1px solid var(--_line);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 0.75rem 1.5rem;
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .tag {
    display: inline-block;
    padding: 0 0.75rem;
    border-radius: 2rem;
    background: var(--_tint);
    color: var(--_primary-strong);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  @container (min-width: 60rem) {
    .start {
      display: none;
    }
    .columns.with-card {
      grid-template-columns: minmax(0, var(--_measure)) minmax(18rem, 22rem);
      gap: 3rem;
    }
    .columns.with-card > .card {
      grid-column: 2;
      grid-row: 1;
      position: sticky;
      inset-block-start: 1.5rem;
    }
    .columns.with-card > .filling {
      grid-column: 1;
      grid-row: 1;
    }
  }
`;
