import { css } from 'lit';

/** The paper is white and the ink is dark whatever the page's colours, as on the printed request. */
export const signaturePadStyles = css`
  .paper {
    position: relative;
    aspect-ratio: 5 / 2;
    inline-size: 100%;
    margin-block-start: 0.125rem;
    border: 1.5px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: #fff;
    forced-color-adjust: none;
    overflow: hidden;
  }
  .invalid .paper {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .paper::before {
    content: '';
    position: absolute;
    inset-inline: 6%;
    inset-block-end: 24%;
    border-block-end: 1.5px dashed #9fb0b5;
    pointer-events: none;
  }
  .paper:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    touch-action: none;
    cursor: crosshair;
    outline: none;
  }
  .link-button[aria-disabled] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  @media (forced-colors: active) {
    .paper {
      border-color: CanvasText;
    }
    .link-button[aria-disabled] {
      color: GrayText;
    }
  }
`;
