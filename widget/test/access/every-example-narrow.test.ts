import { LOCALES } from '@member-services/contract/forms';
import { setViewport } from '@web/test-runner-commands';
import { EXAMPLES } from '../../gallery/examples/examples.js';
import { stage } from '../../gallery/examples/example.js';
import { expect } from '../../src/testing/expect.js';
import { isWithinSentence, nameOf, shownElements, targetsOf } from './shown-elements.js';

/** The least side of a target in pixels that WCAG 2.5.8 asks for, and the height that ours have. */
const LEAST = 24;
const OURS = 44;

/** The spacing of WCAG 1.4.12, as a reader's own style sheet would set it. */
const WIDER_TEXT = new CSSStyleSheet();
WIDER_TEXT.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`);

function tooWide(element: Element): string[] {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  return shownElements(element)
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > window.innerWidth + 1 || left < -1;
    })
    .map((one) => `sticks out: ${nameOf(one)}`);
}

/** What scrolls sideways within itself makes a reader scroll both ways. */
function scrollsSideways(element: Element): string[] {
  return shownElements(element)
    .filter((one) => !one.matches('input, textarea, select'))
    .filter(
      (one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1,
    )
    .map((one) => `scrolls sideways: ${nameOf(one)}`);
}

function clipped(element: Element): string[] {
  return shownElements(element)
    .filter((one) => !one.matches('.visually-hidden, [aria-hidden=true], input, textarea, select'))
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    })
    .map((one) => `cut off: ${nameOf(one)}`);
}

function tooSmall(element: Element): string[] {
  return targetsOf(element)
    .filter((target) => !isWithinSentence(target))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < LEAST || height < OURS - 0.5;
    })
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)}: ${nameOf(target)}`;
    });
}

/** WCAG 2.5.3: who says what they see must be heard. */
function namedOtherwise(element: Element): string[] {
  return shownElements(element)
    .filter((one) => one.matches('button[aria-label], a[aria-label], input[aria-label]'))
    .filter((one) => {
      const seen = one.textContent.replace(/\s+/g, ' ').trim();
      return !(one.getAttribute('aria-label') ?? '').includes(seen);
    })
    .map((one) => `heard otherwise than seen: ${nameOf(one)}`);
}

/** Chromium leaves a space out of a name where it is a text of its own between two that stand in one line. */
function runTogether(element: Element): string[] {
  return shownElements(element)
    .filter((one) => one.matches('button, a[href], [role=heading]'))
    .filter((one) => {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) if (walker.currentNode.textContent) texts.push(walker.currentNode);
      const isInLine = ({ parentElement }: Node) =>
        parentElement === one ||
        (parentElement !== null && getComputedStyle(parentElement).display === 'inline');
      return texts.some((space, index) => {
        const [before, after] = [texts[index - 1], texts[index + 1]];
        if (space.textContent?.trim() || !before || !after) return false;
        const isApart = /\s$/.test(before.textContent ?? '') || /^\s/.test(after.textContent ?? '');
        return !isApart && isInLine(before) && isInLine(after);
      });
    })
    .map((one) => `runs together where it is heard: ${nameOf(one)}`);
}

/** What is announced is a sentence: no markup is read out. */
function markupRead(element: Element): string[] {
  return shownElements(element)
    .filter((one) => one.matches('[role=status], [role=alert], [aria-live]'))
    .filter((one) => /[<>]|&\w+;|\{\{/.test(one.innerText))
    .map((one) => `announces markup: ${nameOf(one)}`);
}

describe('every view and every field on a page of 320 px, which is also 1280 px at 400 %', () => {
  let place: HTMLElement;

  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 1280, height: 800 }));
  beforeEach(() => {
    place = document.createElement('main');
    document.body.style.margin = '0';
    document.body.append(place);
  });
  afterEach(() => place.remove());

  for (const example of EXAMPLES) {
    for (const locale of LOCALES) {
      it(`${example.name} (${locale}) fits, can be hit, and takes wider text`, async () => {
        const { element, end } = await stage(example, locale, place);
        try {
          expect(
            [...tooWide(element), ...scrollsSideways(element), ...tooSmall(element)],
            'as it is',
          ).to.deep.equal([]);
          expect(
            [...namedOtherwise(element), ...runTogether(element), ...markupRead(element)],
            'as it is heard',
          ).to.deep.equal([]);
          for (const { shadowRoot } of shownElements(element)) {
            if (shadowRoot) shadowRoot.adoptedStyleSheets.push(WIDER_TEXT);
          }
          expect([...tooWide(element), ...clipped(element)], 'with wider text').to.deep.equal([]);
        } finally {
          end();
        }
      });
    }
  }
});
