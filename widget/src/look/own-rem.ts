import { CSSResult, unsafeCSS } from 'lit';
import type { CSSResultOrNative } from 'lit';

/**
 * A `rem` of our own. The platform's is the page's to choose, and many pages set `html { font-size: 62.5% }`, which
 * would make text of 17 pixels one of 10. Ours is the size that the reader has chosen in the browser (`medium`),
 * measured once on the element that the page holds; a registered property hands that length on instead of the word.
 */
const PROPERTY = '--_rem';

/** Whether the browser knows our `rem` as a length; asked with the first style. */
let isKnown: boolean | undefined;

function register(): boolean {
  if (!('registerProperty' in CSS)) return false;
  try {
    CSS.registerProperty({ name: PROPERTY, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Registered already, by code that was loaded twice.
  }
  return true;
}

const counted = new WeakMap<CSSResult, CSSResult>();

/**
 * A style whose `rem` is our own; a shared one stays shared. Conditions of media keep theirs, which is no page's to
 * choose; those of containers count in `em`, which is measured on the container. A browser that cannot register a
 * property keeps the platform's.
 */
export function withOwnRem(style: CSSResultOrNative): CSSResultOrNative {
  if (!(style instanceof CSSResult)) return style;
  const before = counted.get(style);
  if (before) return before;
  isKnown ??= register();
  const own = isKnown ? unsafeCSS(inOwnRem(style.cssText)) : style;
  counted.set(style, own);
  return own;
}

function inOwnRem(cssText: string): string {
  return cssText.replace(
    /(@media[^{]*)|(@container[^{]*)|(-?\d*\.?\d+)rem\b/g,
    (whole: string, media?: string, container?: string, size?: string) => {
      if (container) return container.replace(/rem\b/g, 'em');
      return media ?? (size === undefined ? whole : `calc(${size} * var(${PROPERTY}))`);
    },
  );
}
