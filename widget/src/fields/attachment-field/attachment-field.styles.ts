import { css } from 'lit';

/** A calm list of files above one place to choose or drop. */
export const attachmentStyles = css`
  .limits {
    margin-block-end: 0.25rem;
  }
  .list {
    list-style: none;
    margin: 0 0 0.75rem;
    padding: 0;
    display: grid;
    gap: 0.5rem;
  }
  .file {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75rem;
    align-items: center;
    padding: 0.625rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .file.faulty {
    border-color: var(--_danger);
  }
  .name,
  .state {
    margin: 0;
    grid-column: 1;
  }
  .name {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .size,
  .state {
    font-weight: 400;
    font-size: 0.9375rem;
    color: var(--_muted);
  }
  .size {
    white-space: nowrap;
  }
  .tick {
    color: var(--_primary);
    font-weight: 700;
  }
  progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block-start: 0.375rem;
    accent-color: var(--_primary);
  }
  .acts {
    grid-column: 2;
    grid-row: 1 / span 2;
    display: flex;
    gap: 0.25rem;
  }
  .faulty .state {
    color: var(--_danger);
    grid-column: 1 / -1;
  }
  .faulty .acts {
    grid-row: 1;
  }
  .faulty:has(.retry) .acts {
    grid-column: 1 / -1;
    grid-row: auto;
    justify-content: space-between;
  }
  .act {
    appearance: none;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0.25rem 0.625rem;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_primary);
    font-weight: 650;
    cursor: pointer;
  }
  .act.retry {
    padding-inline-start: 0;
  }
  .act.remove::before {
    content: '✕' / '';
  }
  .act:hover {
    background: var(--_tint);
  }
  .zone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    padding: 1rem;
    border: 1.5px dashed var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .zone.over {
    border-style: solid;
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .zone.over > * {
    pointer-events: none;
  }
  .invalid .zone {
    border-color: var(--_danger);
  }
  .drop-words {
    color: var(--_muted);
  }
  .photograph {
    display: none;
  }
  @media (pointer: coarse) {
    .photograph {
      display: inline-flex;
    }
    .drop-words {
      display: none;
    }
    .zone .button {
      flex: 1 1 9rem;
    }
  }
  @media (forced-colors: active) {
    .file.faulty,
    .zone.over {
      border-color: Highlight;
    }
  }
`;
