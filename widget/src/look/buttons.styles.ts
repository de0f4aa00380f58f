import { css } from 'lit';

/** Buttons and links that act: `.button` (one per view), `.button.quiet`, `.link-button`. */
export const buttons = css`
  button {
    font: inherit;
    color: inherit;
  }
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 3.125rem;
    padding: 0.625rem 1.75rem;
    border: 2px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 700;
    line-height: 1.3;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
    transition: background-color 0.15s ease;
  }
  .button:hover {
    background: var(--_primary-strong);
  }
  .button.quiet {
    background: transparent;
    color: var(--_primary);
    border-color: var(--_field-line);
  }
  .button.quiet:hover {
    background: var(--_tint);
  }
  .link-button {
    appearance: none;
    background: none;
    border: 0;
    padding: 0.5rem 0;
    min-block-size: var(--_target);
    color: var(--_primary);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.25em;
    cursor: pointer;
    text-align: start;
  }
  .link-button:hover {
    text-decoration-thickness: 0.14em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
  }
  @media (max-width: 30rem) {
    .buttons > .button {
      inline-size: 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
  @media print {
    .buttons,
    .link-button {
      display: none;
    }
  }
`;
