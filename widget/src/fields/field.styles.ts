import { css } from 'lit';

/** The anatomy of every field: label, hint, error, control, and why it is asked. */
export const fieldStyles = css`
  :host {
    display: block;
    outline: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .field,
  .group {
    display: grid;
    gap: 0.375rem;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field {
    max-inline-size: var(--_measure);
  }
  .group > .label {
    margin-block-end: 0.375rem;
  }
  .invalid {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 1rem;
  }
  .label {
    font-weight: 650;
    padding: 0;
    display: block;
    max-inline-size: 100%;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint,
  .count {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .error {
    margin: 0;
    color: var(--_danger);
    font-weight: 650;
  }
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    accent-color: var(--_primary);
  }
  .control {
    inline-size: 100%;
    min-block-size: 3rem;
    margin: 0.125rem 0 0;
    padding: 0.5rem 0.875rem;
    border: 1.5px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    line-height: 1.5;
  }
  .control.half {
    max-inline-size: 24rem;
  }
  .control.short {
    max-inline-size: 9rem;
  }
  .control:hover {
    border-color: var(--_primary);
  }
  .invalid .control {
    border-color: var(--_danger);
    border-width: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  :host(:dir(rtl)) [dir='ltr'].control {
    text-align: end;
  }
  .why {
    font-size: 0.9375rem;
    color: var(--_muted);
    margin-block: -0.5rem -0.75rem;
  }
  .why > summary {
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.3em;
    list-style: none;
  }
  .why > summary:hover {
    color: var(--_primary);
  }
  .why > summary::-webkit-details-marker {
    display: none;
  }
  .why > p {
    margin: 0;
    padding-block-end: 0.75rem;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .why {
      display: none;
    }
  }
`;
