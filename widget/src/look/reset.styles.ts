import { css } from 'lit';

/**
 * The wall between the page and an element. Styles of the page cannot reach into a shadow root, but what is inherited
 * can: everything is reset on the element's root, save the typeface and the colour scheme, which are the page's to
 * choose. `hidden` on the element always hides it. It never floats: what floats is as wide as its content, and an
 * element that contains its width would have none. It is never outlined: `:focus` of a page matches the whole element
 * while anything inside has the focus, and what has it wears a ring of its own.
 */
export const reset = css`
  :host {
    display: block;
    contain: inline-size;
    float: none !important;
    outline: none !important;
    font-size: medium !important;
    --_rem: 1em;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: var(--_leading);
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root:lang(ar) {
    --_leading: 1.85;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  @media print {
    .root {
      background: none;
      color: #000;
    }
  }
`;
