import { css } from 'lit';

/** What `markdown()` makes, beyond the prose of every view: quotes, tables, rules, blanks of a paper form. */
export const markdownStyles = css`
  .prose blockquote {
    margin: 0;
    padding: 0.75rem 1.25rem;
    border-inline-start: 4px solid var(--_notice);
    background: var(--_notice-tint);
    border-radius: var(--_radius-small);
  }
  .prose .subtitle {
    margin-block-start: 1.25rem;
  }
  .prose li > ul,
  .prose li > ol {
    margin-block-start: 0.5rem;
  }
  .prose li > p + p {
    margin-block-start: 0.75rem;
  }
  .prose .table {
    overflow-x: auto;
  }
  .prose table {
    border-collapse: collapse;
  }
  .prose th,
  .prose td {
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_line);
    text-align: start;
  }
  .prose hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
    inline-size: 100%;
  }
  .blank {
    display: inline-block;
    inline-size: 12rem;
    max-inline-size: 100%;
    min-block-size: 1em;
    border-block-end: 1.5px dotted var(--_field-line);
  }
  .blank.long {
    inline-size: 100%;
    min-block-size: 1.75em;
  }
`;
