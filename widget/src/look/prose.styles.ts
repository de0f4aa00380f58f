import { css } from 'lit';

/**
 * Headings, paragraphs, lists, links, details: the text of every view. Focus that was moved to a heading or a view says
 * where one is, and nothing can be done there, so it wears no ring; a panel keeps its own.
 */
export const prose = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .title,
  .subtitle,
  .heading {
    text-wrap: balance;
    line-height: 1.35;
    font-weight: 700;
  }
  .title:lang(ar),
  .subtitle:lang(ar),
  .heading:lang(ar) {
    line-height: 1.55;
  }
  .title {
    font-size: clamp(1.5rem, 1.25rem + 1.4vw, 2.125rem);
    color: var(--_primary-strong);
  }
  .subtitle {
    font-size: 1.3125rem;
  }
  .heading {
    font-size: 1.0625rem;
  }
  .lead {
    font-size: 1.1875rem;
    color: var(--_muted);
    max-inline-size: var(--_measure);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.9375rem;
  }
  a {
    color: var(--_primary);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.25em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  .prose {
    display: grid;
    gap: 0.75rem;
    max-inline-size: var(--_measure);
  }
  ul.prose,
  ol.prose,
  .prose ul,
  .prose ol {
    padding-inline-start: 1.5rem;
    display: grid;
    gap: 0.5rem;
  }
  .prose li::marker {
    color: var(--_primary);
  }
  details > summary {
    cursor: pointer;
    min-block-size: var(--_target);
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--_primary);
    font-weight: 600;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  details > summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    rotate: 45deg;
    flex: none;
    margin-block-end: 0.2em;
  }
  summary:dir(rtl)::before {
    rotate: -45deg;
  }
  details[open] > summary:dir(rtl)::before {
    rotate: 135deg;
  }
  details[open] > summary::before {
    rotate: 225deg;
    margin-block-end: -0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }
  [tabindex='-1']:not(.panel):focus {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
