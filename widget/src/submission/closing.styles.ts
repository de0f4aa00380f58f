import { css } from 'lit';

/** What comes behind the first field: summary, answers, consents, what a draft says, receipt. */
export const closingStyles = css`
  .summary {
    border-inline-start-width: 6px;
  }
  .summary .link-button,
  .summary .heading,
  .consent .error {
    color: var(--_danger);
    font-weight: 650;
  }
  .problems {
    list-style: none;
  }
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: 0.25rem 1.5rem;
    align-items: baseline;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .answer > dt {
    font-weight: 650;
  }
  .answer > dd {
    min-inline-size: 0;
  }
  .answer bdi.written {
    white-space: pre-line;
  }
  .answer ul {
    padding-inline-start: 1.25rem;
  }
  .answer .number {
    font-size: 1.25rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .consent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.875rem;
    padding: 0.375rem 0.875rem;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .consent.invalid {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .consent:has(:checked) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .consent input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0.625rem 0 0;
    accent-color: var(--_primary);
    grid-row: span 3;
  }
  .consent label {
    cursor: pointer;
    min-block-size: var(--_target);
  }
  .consent > * {
    padding-block: 0.375rem;
  }
  .keep-all {
    display: flex;
    gap: 0.75rem;
    align-items: start;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .keep-all input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0.15rem 0 0;
    accent-color: var(--_primary);
  }
  .keep-all .muted {
    display: block;
  }
  .verbatim {
    white-space: pre-line;
  }
  .reference {
    font-size: clamp(1.375rem, 8.5cqi, 2.75rem);
    white-space: nowrap;
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .receipt {
    padding: clamp(1.25rem, 4vw, 2.25rem);
    gap: 0.75rem;
  }
  .keep {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    align-items: stretch;
    gap: 0.75rem;
  }
  .keep > .button {
    padding-inline: 0.75rem;
  }
  .code {
    display: grid;
    gap: 0.5rem;
  }
  .qr {
    display: block;
    inline-size: min(100%, 14rem);
    block-size: auto;
    margin-block: 0.5rem;
    border-radius: var(--_radius-small);
    forced-color-adjust: none;
  }
  @container (max-width: 34rem) {
    .answer {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.25rem 0.75rem;
    }
    .answer > dd.value {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media print {
    .receipt {
      border: 2px solid #000;
    }
    .keep,
    .code:not([open]) {
      display: none;
    }
  }
`;
