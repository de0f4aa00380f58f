import type {
  Answers,
  ApplicantAction,
  ApplicantActionBody,
  AttachmentClaim,
  FieldError,
  Tracking,
} from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { Failure } from '../../data/outcome.js';
import { act, presentCase } from '../../data/tracking.js';
import type { FieldInput, FieldInputs } from '../../fields/field-input.js';
import type { TrackingLink } from '../../navigation/secret-link.js';
import { randomKey } from '../../submission/filled-form.js';
import { atItsField } from '../member-request/request-files.js';
import { CaseFiles } from './case-files.js';
import { changedInputs, split } from './corrected.js';

/** Where the action that is being taken stands. */
export type ActionState =
  | { status: 'idle' }
  | { status: 'missing' }
  /** A file did not arrive: sent without it, the words would say something else. */
  | { status: 'unfinished' }
  | { status: 'sending' }
  | { status: 'failed'; failure: Failure }
  /** The case had moved on; what was typed is kept. */
  | { status: 'conflict' }
  | { status: 'done'; action: ApplicantAction };

/** What comes of it for the page. */
export interface ActionListener {
  /** The CMS took it; this is the case now. */
  onTaken: (tracking: Tracking) => void;
  /** The case had moved on; `present` is how it stands now, null where it has to be read again. */
  onConflict: (present: Tracking | null) => void;
  onFailed: (code: string) => void;
}

/** What an action was sent with. */
interface Sent {
  words: string;
  corrected: FieldInputs;
  claims: readonly AttachmentClaim[];
}

/** Actions that say nothing without words. */
const NEED_WORDS: readonly ApplicantAction[] = ['message', 'appeal', 'objectDelivery', 'askHelp', 'correct'];

/**
 * The actions of the applicant: which one is open, what was typed for each, and sending it, one at a time. What was
 * typed outlives every rendering, failure and conflict; it is let go only when it has arrived.
 */
export class CaseActions {
  /** The action whose form is open. */
  open: ApplicantAction | null = null;
  /** The action whose form was closed last. */
  left: ApplicantAction | null = null;
  /** Which consent is to be taken back. */
  purpose: string | undefined;
  state: ActionState = { status: 'idle' };
  /** Corrected answers and data, by the names that were asked for (`amount`, `applicant.mobile`). */
  corrected: FieldInputs = {};

  private typed: Partial<Record<ApplicantAction, string>> = {};
  private files: Partial<Record<ApplicantAction, CaseFiles>> = {};
  /** The answers to be corrected, as they stand. */
  private stands: Answers = {};
  private attempt: { key: string; contents: string } | null = null;
  /** The files that were sent last. */
  private attachments: readonly AttachmentClaim[] = [];
  /** Counts the cases that were let go: what an action of one of them comes to is nothing to the next. */
  private letGo = 0;
  /** The CMS has been told of an action and has not answered yet. */
  private calling = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly listener: ActionListener,
  ) {}

  /** Something was entered that has not been sent. */
  get isBegun(): boolean {
    const files = Object.values(this.files).some(({ isBegun }) => isBegun);
    return files || Object.values(this.typed).some(Boolean) || Object.keys(this.corrected).length > 0;
  }

  wordsOf(action: ApplicantAction): string {
    return this.typed[action] ?? '';
  }

  get isSending(): boolean {
    return this.state.status === 'sending';
  }

  /** What was refused, at the field that it concerns: a file that must be chosen again, or a corrected answer. */
  get problems(): FieldError[] {
    const { state, attachments } = this;
    if (state.status !== 'failed' || state.failure.cause !== 'refused') return [];
    return state.failure.errors.map((error) => atItsField(error, { attachments }));
  }

  /** The files that go with an action; another case has others. */
  filesOf(action: ApplicantAction, cms: Cms, link: TrackingLink): CaseFiles {
    return (this.files[action] ??= new CaseFiles(cms, link, () => {
      if (this.state.status === 'missing' || this.state.status === 'unfinished')
        this.state = { status: 'idle' };
      this.host.requestUpdate();
    }));
  }

  /** Something was entered for it that has not been sent. */
  hasBegun(action: ApplicantAction): boolean {
    const isCorrected = action === 'supplyCorrection' && Object.keys(this.corrected).length > 0;
    return isCorrected || this.wordsOf(action) !== '' || this.fileNamesOf(action).length > 0;
  }

  /** Those in some fields only, where they are named. */
  fileNamesOf(action: ApplicantAction, isMeant?: (field: string) => boolean): string[] {
    return this.files[action]?.namesIn(isMeant) ?? [];
  }

  /** What was brought for one action goes with another that takes it under the same name. */
  handOver(from: ApplicantAction, to: ApplicantAction): void {
    const { [from]: files, ...others } = this.files;
    if (files) this.files = { ...others, [to]: files };
  }

  /** Lets go of what was entered for an action: it is kept elsewhere. */
  letGoOf(action: ApplicantAction): void {
    this.typed = { ...this.typed, [action]: '' };
    if (action === 'supplyCorrection') this.corrected = {};
    const { [action]: left, ...others } = this.files;
    left?.clear();
    this.files = others;
    this.host.requestUpdate();
  }

  /** Lets go of what was entered in these fields of a correction, its files among them. */
  letGoOfFields(isMeant: (field: string) => boolean): void {
    const left = Object.entries(this.corrected).filter(([field]) => !isMeant(field));
    this.corrected = Object.fromEntries(left);
    this.files.supplyCorrection?.clearIn(isMeant);
    this.host.requestUpdate();
  }

  /** Opens a form, or closes it; while the CMS is being told of an action, that one stays. */
  choose(action: ApplicantAction | null, purpose?: string): void {
    if (this.calling) return;
    this.left = this.open;
    this.open = action;
    this.purpose = purpose;
    this.settle({ status: 'idle' });
  }

  write(action: ApplicantAction, words: string): void {
    this.typed = { ...this.typed, [action]: words };
    if (this.state.status === 'missing') this.state = { status: 'idle' };
    this.host.requestUpdate();
  }

  correct(name: string, input: FieldInput): void {
    this.corrected = { ...this.corrected, [name]: input };
    if (this.state.status === 'missing') this.state = { status: 'idle' };
    this.host.requestUpdate();
  }

  /** Forgets everything: another case is shown, or nobody's. */
  forget(): void {
    this.letGo += 1;
    this.open = null;
    this.left = null;
    this.typed = {};
    this.corrected = {};
    // What the CMS is being told of may stand there already.
    for (const files of Object.values(this.files)) files.clear(this.calling);
    this.calling = false;
    this.files = {};
    this.attempt = null;
    this.settle({ status: 'idle' });
  }

  /**
   * Sends the open action, once its files have arrived; a call while one is under way does nothing.
   * @param stands the answers to be corrected, as they stand
   */
  async send(
    cms: Cms,
    { reference, token }: TrackingLink,
    { openedAt, stands }: { openedAt: number; stands: Answers },
  ): Promise<void> {
    const action = this.open;
    if (!action || this.isSending) return;
    this.stands = stands;
    const { letGo } = this;
    const isStillWanted = () => letGo === this.letGo && this.open === action && this.isSending;
    const files = this.files[action];
    if (files) {
      this.settle({ status: 'sending' });
      await files.arrived();
      // Meanwhile the form may have been closed, and another one sent.
      if (!isStillWanted()) return;
      if (files.unfinished.length > 0) {
        this.settle({ status: 'unfinished' });
        return;
      }
    }
    const contents = this.contentsOf(action);
    if (!contents) {
      this.settle({ status: 'missing' });
      return;
    }
    this.settle({ status: 'sending' });
    const body = {
      token,
      idempotencyKey: this.keyFor(JSON.stringify(contents)),
      ...contents,
      guard: { elapsedMs: Math.max(0, Date.now() - openedAt) },
    } satisfies ApplicantActionBody;
    this.calling = true;
    this.attachments = contents.attachments ?? [];
    const sent = { words: this.wordsOf(action), corrected: this.corrected, claims: this.attachments };
    const outcome = await act(cms, reference, body);
    if (letGo !== this.letGo) return;
    this.calling = false;
    if (outcome.ok) this.taken(action, sent, outcome.data);
    else this.refused(outcome.failure);
  }

  /** What was entered while it was on its way has not been sent: it stays, in the form that stays open. */
  private taken(action: ApplicantAction, sent: Sent, tracking: Tracking): void {
    if (this.wordsOf(action) === sent.words) this.typed = { ...this.typed, [action]: '' };
    if (action === 'supplyCorrection') {
      const isNew = ([name, input]: [string, FieldInput]) => input !== sent.corrected[name];
      this.corrected = Object.fromEntries(Object.entries(this.corrected).filter(isNew));
    }
    const { [action]: files, ...others } = this.files;
    files?.letGoOf(sent.claims);
    if (!files?.isBegun) this.files = others;
    this.attempt = null;
    this.open = files?.isBegun || this.hasBegun(action) ? action : null;
    this.settle({ status: 'done', action });
    this.listener.onTaken(tracking);
  }

  private refused(failure: Failure): void {
    if (failure.cause === 'refused' && failure.status === 409) {
      this.settle({ status: 'conflict' });
      this.listener.onConflict(presentCase(failure));
      return;
    }
    this.settle({ status: 'failed', failure });
    this.listener.onFailed(failure.cause);
  }

  /** The same contents are the same attempt, so that a retry is taken once; other contents are another. */
  private keyFor(contents: string): string {
    if (this.attempt?.contents !== contents) this.attempt = { key: randomKey(), contents };
    return this.attempt.key;
  }

  private contentsOf(
    action: ApplicantAction,
  ): Omit<ApplicantActionBody, 'token' | 'idempotencyKey' | 'guard'> | null {
    const words = this.wordsOf(action).trim();
    const { answers, applicant } =
      action === 'supplyCorrection' ? split(changedInputs(this.corrected, this.stands)) : {};
    const files = this.files[action];
    const attachments = files?.claims ?? [];
    const isEmpty = !answers && !applicant && attachments.length === 0;
    if (!words && (NEED_WORDS.includes(action) || (action === 'supplyCorrection' && isEmpty))) return null;
    return {
      action,
      ...(words ? { words } : {}),
      ...(answers ? { answers } : {}),
      ...(applicant ? { applicant } : {}),
      ...(files && attachments.length > 0 ? { attachments, draftKey: files.draftKey } : {}),
      ...(this.purpose ? { purpose: this.purpose } : {}),
    };
  }

  private settle(state: ActionState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
