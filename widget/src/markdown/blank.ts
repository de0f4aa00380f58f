import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A line of dots in a paper form is a place to write, not words to read out. */
const DOTS = /(\.{8,})/;
const LONG = 50;

/** A text in which lines of dots have become blanks of their own. */
export function withBlanks(text: string): (string | TemplateResult)[] {
  return text
    .split(DOTS)
    .filter((part) => part !== '')
    .map((part) =>
      DOTS.test(part) ? html`<span class=${part.length > LONG ? 'blank long' : 'blank'}></span>` : part,
    );
}
