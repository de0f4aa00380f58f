import { css } from 'lit';

/** What every form looks like that is sent: steps, notice, help. */
export const submissionStyles = css`
  :host {
    container-type: inline-size;
  }
  .form {
    display: grid;
    gap: calc(var(--_gap) * 1.25);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: var(--_measure);
  }
  .progress {
    display: grid;
    gap: 0.5rem;
  }
  .bar {
    display: flex;
    gap: 0.375rem;
  }
  .bar > span {
    flex: 1;
    block-size: 0.375rem;
    border-radius: 1rem;
    background: var(--_line);
  }
  .bar > .done {
    background: var(--_primary);
  }
  @media (forced-colors: active) {
    .bar > span {
      border: 1px solid CanvasText;
    }
    .bar > .done {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  .notice summary {
    min-block-size: var(--_target);
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .help,
  .draft {
    max-inline-size: var(--_measure);
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
`;
