import { css } from 'lit';

/** A list of cards, and one document as a page to read. */
export const documentsStyles = css`
  .cards {
    list-style: none;
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  }
  .card {
    align-content: start;
    block-size: 100%;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .mark {
    justify-self: start;
    padding: 0.125rem 0.75rem;
    border-radius: 2rem;
    background: var(--_notice-tint);
    color: var(--_notice);
    border: 1px solid currentColor;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .kind {
    font-weight: 650;
    color: var(--_primary);
  }
`;
