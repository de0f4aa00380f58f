import { css } from 'lit';

export const servicesStyles = css`
  :host {
    container-type: inline-size;
  }
  .menu {
    margin-block-start: calc(-1 * var(--_gap) / 2);
    border-block-end: 1px solid var(--_line);
  }
  .menu ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.25rem;
    list-style: none;
  }
  .menu a,
  .menu button {
    appearance: none;
    display: flex;
    align-items: center;
    min-block-size: 3rem;
    padding-inline: 0.875rem;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .menu :is(a, button):hover {
    color: var(--_primary);
    background: var(--_tint);
  }
  .menu [aria-current] {
    color: var(--_primary);
    border-block-end-color: var(--_primary);
  }
  .menu :focus-visible {
    outline-offset: -3px;
  }
  .opening {
    display: grid;
    gap: 0.5rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .chip {
    appearance: none;
    min-block-size: var(--_target);
    padding: 0.25rem 1.125rem;
    border: 1.5px solid var(--_field-line);
    border-radius: 2rem;
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_primary);
  }
  .chip[aria-pressed='true'] {
    background: var(--_primary);
    border-color: var(--_primary);
    color: var(--_on-primary);
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5rem), 1fr));
    gap: 1.25rem;
    list-style: none;
  }
  .service {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 0.625rem;
    padding: 1.375rem 1.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition:
      border-color 0.15s ease,
      box-shadow 0.15s ease;
  }
  .service:hover,
  .service:focus-within {
    border-color: var(--_primary);
    box-shadow: 0 0.25rem 1.25rem rgb(11 79 92 / 10%);
  }
  .service .open {
    appearance: none;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 700;
    font-size: 1.1875rem;
    color: var(--_primary-strong);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .service .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .service .open:focus-visible {
    outline: none;
  }
  .service .open:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .fact {
    padding: 0 0.75rem;
    border-radius: 2rem;
    background: var(--_raised);
    font-size: 0.9375rem;
    color: var(--_muted);
  }
  .fact.committee {
    background: var(--_notice-tint);
    color: var(--_notice);
  }
  .nested {
    --_frame: 0;
    --member-surface: transparent;
  }
  .back-link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    gap: 0.5rem;
  }
  @media (forced-colors: active) {
    .menu :is(a, button):not([aria-current]) {
      border-block-end-color: Canvas;
    }
    .menu [aria-current] {
      border-block-end-color: Highlight;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .service {
      transition: none;
    }
  }
`;
