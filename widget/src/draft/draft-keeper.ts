import type { ServedField } from '@member-services/contract/forms';
import type { FilledForm } from '../submission/filled-form.js';
import { questionsOf } from './asked-questions.js';
import type { Draft } from './draft.js';
import type { DraftLocks } from './draft-locks.js';
import type { DraftStore } from './draft-store.js';
import { keptInputs } from './kept-inputs.js';
import type { Keeping } from './keeping.js';

/** How long typing pauses before it is kept, in milliseconds. */
export const PAUSE_MS = 400;

/** The form as it stands, for keeping. */
export interface OpenForm {
  filled: FilledForm;
  step: string;
  /** Kind of message, of an inquiry. */
  category?: string;
  formVersion: number | null;
  applicantFields: readonly ServedField[];
  answerFields: readonly ServedField[];
}

/** What a keeper works with; in a test each is its own. */
export interface DraftSurroundings {
  store: DraftStore;
  locks: DraftLocks;
  now: () => number;
  randomId: () => string;
}

/**
 * Keeps one open form on the device while it is filled in, and offers what an earlier visit left. Each open form has a
 * record of its own: two tabs never write over each other, and what is open in another tab is not offered.
 */
export class DraftKeeper {
  /** What an earlier visit left, until the person has chosen what becomes of it. */
  offer: Draft | null = null;
  /** Whether the browser keeps what is written; `untried` until something was. */
  status: 'untried' | 'kept' | 'refused' = 'untried';
  /** The same form is open in another tab as well. */
  elsewhere = false;
  /** Sensitive answers are kept as well. */
  everything = false;

  private id: string;
  readonly writer: string;
  /** What this form kept last, to know what is new. */
  private contents = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  /**
   * @param read the form as it stands; null while there is nothing to keep
   * @param onChange what is shown of the keeping has changed
   */
  constructor(
    readonly surroundings: DraftSurroundings,
    private readonly read: () => OpenForm | null,
    private readonly onChange: () => void,
  ) {
    this.id = surroundings.randomId();
    this.writer = surroundings.randomId();
  }

  /** Looks for what earlier visits left. */
  async open(): Promise<void> {
    const { store, locks, now } = this.surroundings;
    store.purge(now());
    const drafts = store.list();
    const held = drafts.length > 0 ? await locks.held() : [];
    this.offer = drafts.find(({ id }) => !held.includes(id)) ?? null;
    this.elsewhere = drafts.some(({ id }) => held.includes(id));
    this.hold();
    this.onChange();
  }

  /**
   * The person goes on with what was offered; from here on it is this form's.
   * @returns it as it stands by now: another tab may have gone on with it since it was offered
   */
  resume(offered: Draft): Draft {
    const { store } = this.surroundings;
    const draft = store.find(offered.id) ?? offered;
    this.offer = null;
    this.id = draft.id;
    this.everything = draft.everything;
    this.hold();
    this.status = store.save({ ...draft, writer: this.writer }) ? 'kept' : 'refused';
    this.onChange();
    return draft;
  }

  /** The person wants none of what was offered. */
  refuse(draft: Draft): void {
    this.surroundings.store.remove(draft.id);
    this.offer = null;
    this.onChange();
  }

  /** Something was entered: it is kept as soon as typing pauses; what an element says after it has left was kept as it went. */
  touch(): void {
    if (this.closed || this.timer !== undefined) return;
    this.timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Keeps the form at once, as before the page goes away. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const form = this.offer ? null : this.read();
    if (!form) return;
    const { store, randomId } = this.surroundings;
    const contents = JSON.stringify(this.contentsOf(form));
    const standing = store.find(this.id);
    if (standing && standing.writer !== this.writer) {
      // Another tab goes on with the same draft; what is new here becomes a draft of its own.
      if (contents === this.contents) return;
      this.id = randomId();
      this.elsewhere = true;
      this.hold();
    }
    const status = store.save(this.draftOf(form)) ? 'kept' : 'refused';
    this.contents = contents;
    if (status === this.status) return;
    this.status = status;
    this.onChange();
  }

  /**
   * Nobody has come back to the form: from now on what a draft keeps of it is offered, as on a return.
   * @returns whether there was anything to keep
   */
  putAway(): boolean {
    this.flush();
    const form = this.read();
    if (form) this.offer = this.draftOf(form);
    this.onChange();
    return form !== null;
  }

  /** What is kept of the form as it stands. */
  get keeping(): Keeping {
    this.flush();
    const { leftOut } = this.surroundings.store.find(this.id) ?? {};
    if (this.status !== 'kept' || !leftOut) return 'nothing';
    return leftOut.length > 0 ? 'part' : 'whole';
  }

  /** Whether what is sensitive is kept too; taken back, it is gone from the device at once. */
  keepEverything(everything: boolean): void {
    this.everything = everything;
    this.flush();
    this.onChange();
  }

  /** Deletes what is kept; the next thing written begins a new record. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { store, randomId } = this.surroundings;
    // What another tab goes on with is that tab's.
    if (store.find(this.id)?.writer === this.writer) store.remove(this.id);
    this.id = randomId();
    this.contents = '';
    this.everything = false;
    this.status = 'untried';
    this.hold();
    this.onChange();
  }

  /** The element leaves the page; what it holds stays kept, and may be offered elsewhere. */
  close(): void {
    this.flush();
    this.closed = true;
    this.surroundings.locks.letGo();
  }

  /** The element is back. */
  reopen(): void {
    this.closed = false;
    this.hold();
  }

  /** Keeps other tabs from offering this draft; one whose element has left the page holds nothing. */
  private hold(): void {
    if (!this.closed) this.surroundings.locks.hold(this.id);
  }

  private draftOf(form: OpenForm): Draft {
    return {
      ...this.contentsOf(form),
      id: this.id,
      writer: this.writer,
      savedAt: this.surroundings.now(),
    };
  }

  private contentsOf(form: OpenForm): Omit<Draft, 'id' | 'writer' | 'savedAt'> {
    const { filled, step, category, formVersion, applicantFields, answerFields } = form;
    const applicant = keptInputs(applicantFields, filled.applicant, this.everything);
    const answers = keptInputs(answerFields, filled.answers, this.everything);
    return {
      format: 1,
      openedAt: filled.openedAt,
      idempotencyKey: filled.idempotencyKey,
      draftKey: filled.draftKey,
      step,
      ...(category ? { category } : {}),
      formVersion,
      applicant: applicant.kept,
      answers: answers.kept,
      leftOut: [
        ...applicant.leftOut.map((name) => `applicant.${name}`),
        ...answers.leftOut.map((name) => `answers.${name}`),
      ],
      everything: this.everything,
      asked: questionsOf(answerFields),
    };
  }
}
