import { css } from 'lit';
import { leavingStyles } from '../../navigation/leaving-dialog.styles.js';

/**
 * A case: status, words of staff, timeline along a line, messages, actions. Buttons of actions have one width, side by
 * side where there is room; an open form has the row to itself.
 */
export const trackingStyles = css`
  ${leavingStyles}
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    color: var(--_muted);
  }
  .ref {
    direction: ltr;
    color: var(--_text);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .action,
  .messages {
    max-inline-size: var(--_measure);
  }
  .words {
    margin: 0;
    white-space: pre-line;
    text-align: start;
  }
  blockquote.words {
    max-inline-size: var(--_measure);
    padding: 0.875rem 1.25rem;
    border-radius: var(--_radius-small);
    background: var(--_raised);
    border: 1px solid var(--_line);
  }
  .lost {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .lost > summary {
    inline-size: fit-content;
    padding-block: 0.5rem;
    color: var(--_primary);
    font-weight: 700;
    cursor: pointer;
  }
  .timeline {
    list-style: none;
    display: grid;
    max-inline-size: var(--_measure);
  }
  .timeline > li {
    position: relative;
    display: grid;
    gap: 0.125rem;
    padding-inline-start: 2rem;
    padding-block-end: 1.25rem;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block: 0.6em 0;
    inset-inline-start: 0.5rem;
    inline-size: 2px;
    background: var(--_line);
  }
  .timeline > li:last-child::before {
    display: none;
  }
  .timeline > li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.125rem;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border-radius: 50%;
    border: 2px solid var(--_primary);
    background: var(--_surface);
  }
  .timeline > li:last-child::after {
    background: var(--_primary);
  }
  [part='privacy'] > .stack {
    max-inline-size: var(--_measure);
  }
  .privacy-requests,
  .consents {
    list-style: none;
    display: grid;
    gap: 0.75rem;
    max-inline-size: var(--_measure);
  }
  .privacy-requests > li,
  .consents > li {
    display: grid;
    gap: 0.5rem;
  }
  .consents .action {
    inline-size: 100%;
    box-sizing: border-box;
  }
  .messages {
    list-style: none;
    display: grid;
    gap: 0.75rem;
  }
  .messages > li {
    padding: 0.75rem 1rem;
    border-radius: var(--_radius-small);
    background: var(--_raised);
    border: 1px solid var(--_line);
    margin-inline-end: 2rem;
  }
  .messages > .applicant {
    background: var(--_tint);
    margin-inline: 2rem 0;
  }
  .kept {
    inline-size: 100%;
    max-inline-size: var(--_measure);
    padding: 0.5rem 0.875rem;
    border: 1.5px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }
  .actions {
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    max-inline-size: var(--_measure);
  }
  .actions > :not(.buttons) {
    grid-column: 1 / -1;
  }
  .actions > .buttons {
    align-items: stretch;
  }
  .actions > .buttons > .button {
    inline-size: 100%;
  }
  .several > ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.5rem;
    max-inline-size: var(--_measure);
    margin-block-start: 0.5rem;
  }
  .several [aria-current] {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .several button {
    display: grid;
    place-content: center start;
    inline-size: 100%;
    block-size: 100%;
    justify-items: start;
    text-align: start;
  }
  .files {
    list-style: none;
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }
  .files button {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .action {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .lookup {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: var(--_measure);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
  }
  .rating {
    background: var(--_surface);
  }
  member-rating::part(view) {
    padding: 0;
  }
  @media (forced-colors: active) {
    .timeline > li::before,
    .timeline > li:last-child::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .several [aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    /* What is folded up would be a heading over nothing. */
    .actions,
    details:not([open]) {
      display: none;
    }
    /* A file is a button on the screen; on paper it is its name. */
    .files button {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
  }
`;
