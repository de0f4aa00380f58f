import type { ReactiveControllerHost } from 'lit';
import { whenIdle } from '../../async/when-idle.js';
import type * as paperModule from './printed-receipt.js';
import type * as qrModule from './qr-code.js';

/** What became of an attempt to keep the receipt, to be said in words. */
export type Kept = 'copied' | 'calendarSaved' | 'notCopied' | 'notShared';

/** The ways to keep one receipt: the clipboard, the phone's own sheet, a calendar file, paper, a code for a camera. */
export class ReceiptKeeper {
  /** What was done last; announced by the view. */
  kept: Kept | null = null;
  /** Draws the code; null until it has arrived, and where it cannot be loaded: the link stands without it. */
  qr: typeof qrModule | null = null;
  private arriving: Promise<void> | null = null;
  private paper: Promise<typeof paperModule | null> | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    // Whoever prints may have lost the network by then.
    whenIdle(() => void this.fetchPaper());
  }

  /** Whether this device has a sheet of its own for sharing. */
  get canShare(): boolean {
    return 'share' in navigator;
  }

  async copy(text: string): Promise<void> {
    // Without a secure context there is no clipboard, and reading the property throws no less than a refusal.
    const done = async () => navigator.clipboard.writeText(text);
    await this.tell(done(), 'copied', 'notCopied');
  }

  /** Closing the sheet without sharing is a choice, not a failure. */
  async share(data: ShareData): Promise<void> {
    const shared = navigator.share(data).catch((cause: unknown) => {
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
    });
    await this.tell(shared, null, 'notShared');
  }

  /** Hands a text to the person as a file. */
  save(text: string, name: string, type: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // The browser has taken hold of it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.say('calendarSaved');
  }

  /** Sends for what draws codes, when one is to be seen; ends when it is there, or could not be loaded. */
  fetchQr(): Promise<void> {
    this.arriving ??= import('./qr-code.js').then(
      (module) => {
        this.qr = module;
        this.host.requestUpdate();
      },
      () => {
        this.arriving = null; // the link itself stands beside it
      },
    );
    return this.arriving;
  }

  /** Sends for what prints receipts; null where it could not be loaded. */
  fetchPaper(): Promise<typeof paperModule | null> {
    this.paper ??= import('./printed-receipt.js').catch(() => (this.paper = null));
    return this.paper;
  }

  private async tell(attempt: Promise<void>, done: Kept | null, failed: Kept): Promise<void> {
    this.say(null);
    this.say(
      await attempt.then(
        () => done,
        () => failed,
      ),
    );
  }

  private say(kept: Kept | null): void {
    this.kept = kept;
    this.host.requestUpdate();
  }
}
