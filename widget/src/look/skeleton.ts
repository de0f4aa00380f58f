import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** Quiet lines where something is on its way; read out as one word, and still where motion is not wanted. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: 1rem;
  }
  .skeleton > span {
    block-size: 1.25rem;
    border-radius: var(--_radius-small);
    background: var(--_line);
    animation: breathe 1.6s ease-in-out infinite;
  }
  .skeleton > span:first-child {
    block-size: 2rem;
    inline-size: 60%;
  }
  .skeleton > span:last-child {
    inline-size: 80%;
  }
  @keyframes breathe {
    50% {
      opacity: 0.5;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton > span {
      animation: none;
    }
  }
`;

/** What stands in a view until its data are there. */
export function skeleton(loading: string): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span></span><span></span><span></span>
    <p class="visually-hidden">${loading}</p>
  </div>`;
}
