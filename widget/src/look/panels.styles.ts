import { css } from 'lit';

/** The frame of a view and the boxes inside it: `.view`, `.panel` with a tone, `.stack`. */
export const panels = css`
  .view {
    display: grid;
    gap: calc(var(--_gap) * 1.25);
    padding: var(--_frame, clamp(1rem, 4vw, 2.5rem));
    grid-template-columns: minmax(0, 1fr);
  }
  .stack {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .stack.tight {
    gap: 0.5rem;
  }
  .panel {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
    padding: 1.25rem 1.5rem;
    max-inline-size: var(--_measure);
    border-radius: var(--_radius);
    background: var(--_raised);
    border: 1px solid var(--_line);
  }
  .panel.tint {
    background: var(--_tint);
    border-color: transparent;
  }
  .panel.notice {
    background: var(--_notice-tint);
    border-color: transparent;
    border-inline-start: 4px solid var(--_notice);
  }
  .panel.success {
    background: var(--_success-tint);
    border-color: transparent;
    border-inline-start: 4px solid var(--_success);
  }
  .panel.danger {
    background: var(--_danger-tint);
    border-color: transparent;
    border-inline-start: 4px solid var(--_danger);
  }
  .panel:is(.notice, .success, .danger) {
    border-start-start-radius: 0.25rem;
    border-end-start-radius: 0.25rem;
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;
