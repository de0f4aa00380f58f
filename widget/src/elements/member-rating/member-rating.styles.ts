import { css } from 'lit';

/** Five steps side by side where there is room, below each other where there is not; targets of 44 px at least. */
export const ratingStyles = css`
  .view {
    container-type: inline-size;
  }
  form {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: var(--_measure);
  }
  .steps {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .steps.invalid {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 1rem;
  }
  .label {
    /* out of the border, into the box */
    float: inline-start;
    padding: 0;
    font-weight: 650;
    margin-block-end: 0.375rem;
  }
  .error {
    color: var(--_danger);
    font-weight: 650;
  }
  .tiles {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .tiles.numbers {
    gap: 0.375rem;
    grid-template-columns: repeat(5, minmax(0, 4rem));
  }
  .tile {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3rem;
    min-inline-size: var(--_target);
    padding: 0.5rem 0.875rem;
    border: 1.5px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    line-height: 1.4;
    cursor: pointer;
  }
  .numbers .tile {
    flex-direction: column;
    justify-content: center;
    gap: 0.375rem;
    min-inline-size: 0;
    padding: 0.5rem 0.25rem;
  }
  .tile:hover {
    border-color: var(--_primary);
  }
  .tile:has(:checked) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .tile:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .tile input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_primary);
  }
  .tile input:focus-visible {
    outline: none;
  }
  .number {
    font-weight: 700;
  }
  .more {
    display: grid;
    gap: var(--_gap);
    padding-block-start: 0.5rem;
  }
  .drivers {
    display: grid;
    gap: 1rem;
  }
  .consent {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .consent input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0.3em 0 0;
    accent-color: var(--_primary);
  }
  @container (min-width: 36rem) {
    .tiles.words {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .words .tile {
      flex-direction: column;
      justify-content: flex-start;
      gap: 0.375rem;
      padding: 0.75rem 0.375rem;
      text-align: center;
      font-size: 0.9375rem;
    }
  }
  @media (forced-colors: active) {
    /* above the plate that the browser lays behind the number */
    .tile input {
      position: relative;
      z-index: 1;
    }
    .tile:has(:checked) {
      border-color: Highlight;
    }
  }
`;
