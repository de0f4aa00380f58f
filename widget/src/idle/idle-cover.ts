import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CoverPanel } from './cover-panel.js';
import type { CoverWords } from './cover-words.js';

/** Nobody has touched the page for so long: what is personal leaves the view. Milliseconds. */
export const COVER_MS = 15 * 60_000;

/** And for so long: it leaves the page. Longer than a limit of time that has to be extended (WCAG 2.2.1). */
export const FORGET_MS = 20 * 60 * 60_000;

/** What somebody does who is there. */
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll'] as const;

/** What an element says of what it shows. */
export interface Covered {
  /** Something personal is in view. */
  isPersonal: () => boolean;
  words: () => CoverWords | null;
  /** What is covered is on its way: nobody can be rid of it now. */
  isSending?: () => boolean;
  /** It is in view again. */
  onShown?: () => void;
  /** The person wants to be rid of it. */
  onAfresh: () => void;
  /** Nobody has come back: what is personal goes from the page. @returns false where it would be lost, and stays covered */
  onForget: () => boolean;
}

type CoveredHost = ReactiveControllerHost & Element & { readonly headingLevel: number };

/**
 * Covers what is personal while nobody is there, as at a device that others use (threat A73). Nothing is lost by it:
 * one press shows everything again as it was (policy E1). An element inside another one is covered with it.
 */
export class IdleCover implements ReactiveController {
  private panel: CoverPanel | null = null;
  private touched: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now milliseconds */
  constructor(
    private readonly host: CoveredHost,
    private readonly covered: Covered,
    private readonly now: () => number = () => Date.now(),
  ) {
    this.touched = now();
    host.addController(this);
  }

  hostConnected(): void {
    if (isInside(this.host)) return;
    for (const touch of TOUCHES) window.addEventListener(touch, this.handleTouch, LISTENING);
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  hostDisconnected(): void {
    for (const touch of TOUCHES) window.removeEventListener(touch, this.handleTouch, LISTENING);
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.timer);
  }

  /** The language may have changed under it. */
  hostUpdated(): void {
    if (this.panel) this.put(this.panel);
  }

  /** A device that slept has told no timer: the first touch after it finds out as well. */
  private readonly handleTouch = (): void => {
    if (this.panel) return;
    if (this.idle < COVER_MS) this.touched = this.now();
    else this.look();
  };

  private readonly look = (): void => {
    clearTimeout(this.timer);
    if (this.panel) {
      if (this.idle >= FORGET_MS && this.covered.onForget()) this.take();
    } else if (this.idle >= COVER_MS) {
      if (this.covered.isPersonal() && this.host.shadowRoot) {
        this.panel = new CoverPanel(this.host.shadowRoot);
        this.put(this.panel);
      } else {
        this.touched = this.now();
      }
    }
    const left = (this.panel ? FORGET_MS : COVER_MS) - this.idle;
    // Where it could not be forgotten it is looked at again by and by.
    this.timer = setTimeout(this.look, left > 0 ? left : COVER_MS);
  };

  private get idle(): number {
    return this.now() - this.touched;
  }

  private put(panel: CoverPanel): void {
    const { covered, host } = this;
    panel.put(covered.words(), host.headingLevel + 1, {
      onShow: () => {
        this.take();
        panel.focus();
        covered.onShown?.();
      },
      onAfresh: covered.isSending?.()
        ? null
        : () => {
            this.take();
            covered.onAfresh();
          },
    });
  }

  private take(): void {
    this.panel?.take();
    this.panel = null;
    this.touched = this.now();
    this.look();
  }
}

const LISTENING = { capture: true, passive: true };

/** An element inside another one of ours is covered together with it. */
function isInside(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && COVERING.test(root.host.localName);
}

/** Elements that cover themselves. */
const COVERING = /^member-(request|inquiry|tracking)$/;
