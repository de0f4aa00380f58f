import { css } from 'lit';

/** A search box, topics to choose from, and questions that open to their answers. */
export const faqsStyles = css`
  .searching {
    display: grid;
    gap: 0.375rem;
    max-inline-size: var(--_measure);
  }
  .searching label {
    font-weight: 650;
  }
  .search {
    inline-size: 100%;
    min-block-size: 3.25rem;
    padding: 0.5rem 1rem;
    font: inherit;
    color: inherit;
    border: 1.5px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .topics > legend {
    padding: 0;
    margin-block-end: 0.5rem;
    font-weight: 650;
  }
  .choice {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.375rem 1.125rem;
    border: 1.5px solid var(--_field-line);
    border-radius: 2rem;
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_primary);
  }
  .choice[aria-pressed='true'] {
    background: var(--_primary);
    border-color: var(--_primary);
    color: var(--_on-primary);
  }
  .questions {
    display: grid;
    gap: 0.625rem;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 52rem;
  }
  .question {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .question > summary {
    padding: 0.75rem 1.125rem;
    min-block-size: 3.25rem;
    justify-content: space-between;
    flex-direction: row-reverse;
    gap: 1rem;
    color: var(--_text);
  }
  .question > summary > span {
    flex: 1;
  }
  .question > summary:hover {
    color: var(--_primary);
  }
  .question[open] > summary {
    border-block-end: 1px solid var(--_line);
    color: var(--_primary-strong);
  }
  .answer {
    padding: 1rem 1.125rem 1.125rem;
    gap: 1rem;
  }
  .badge {
    display: inline-block;
    margin-inline-end: 0.5rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid currentColor;
    border-radius: 2rem;
    color: var(--_notice);
    background: var(--_notice-tint);
    font-size: 0.875rem;
  }
  .fact {
    color: var(--_success);
    font-weight: 700;
  }
  .related > a {
    margin-inline-end: 0.75rem;
  }
  .helpful {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .yes-or-no {
    display: flex;
    gap: 0.75rem;
  }
  .failed {
    color: var(--_danger);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
