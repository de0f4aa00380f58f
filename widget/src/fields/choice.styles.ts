import { css } from 'lit';

/** Radios and checkboxes as rows that are easy to hit: the whole row is the label. */
export const choiceStyles = css`
  .choices {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3rem;
    padding: 0.5rem 0.875rem;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    cursor: pointer;
    line-height: 1.5;
  }
  .choice:hover {
    border-color: var(--_primary);
  }
  .choice:has(:checked) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .choice input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
  }
  .choice input:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
    }
  }
`;
