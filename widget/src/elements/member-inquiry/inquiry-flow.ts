import { INQUIRY_FILES, PRIVACY_NOTICE } from '@member-services/contract/forms';
import type {
  Catalogue,
  FieldError,
  InquiryCategory,
  Locale,
  SubmissionBody,
  SubmissionReceipt,
} from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { Differences, ResumedForm } from '../../draft/resumed-form.js';
import { loadFields } from '../../fields/field-loaders.js';
import type { FieldInput } from '../../fields/field-input.js';
import { consentsGiven } from '../../submission/consent-choices.js';
import type { ConsentChoice } from '../../submission/consent-choices.js';
import { FilesOfForm, filesIn } from '../../submission/files-of-form.js';
import type { FormFiles } from '../../submission/files/form-files.js';
import { emptyForm, isBegun, randomKey, sentForm } from '../../submission/filled-form.js';
import type { FilledForm } from '../../submission/filled-form.js';
import { SendingController } from '../../submission/sending-controller.js';
import type { SendingState } from '../../submission/sending-controller.js';
import { WayOn } from '../../submission/way-on.js';
import { atItsField } from '../member-request/request-files.js';
import { alongWith, knownWriter } from './about.js';
import type { About } from './about.js';
import type * as closingModule from './closing.js';
import { messageFields } from './inquiry-fields.js';

export type Closing = typeof closingModule;

/** Where focus goes after a move. */
export type Landing = 'step' | 'problems' | 'failure' | 'receipt' | { field: string };

export interface InquiryListener {
  onMoved: (landing: Landing) => void;
  onReceived: (receipt: SubmissionReceipt) => void;
  onFailed: (code: string) => void;
}

/** What an inquiry is judged and sent with. */
export interface InquiryContent {
  catalogue: Catalogue;
  locale: Locale;
}

/**
 * The state of one message being written and its two moves, check and send. It outlives every rendering, change of
 * language and move in the page, so that nothing typed is lost.
 */
export class InquiryFlow {
  filled: FilledForm = emptyForm(Date.now(), randomKey);
  category: InquiryCategory | null = null;
  /** The service that the question is about; null for any other message. */
  about: About | null = null;
  /** What was filled in of that service's form goes along. */
  withAnswers = false;
  problems: FieldError[] = [];
  step: 'write' | 'check' = 'write';
  /** Judging and receipt; null until they have arrived. */
  closing: Closing | null = null;

  /** The field for files is shown. */
  showsFiles = false;
  readonly files: FilesOfForm;
  readonly way: WayOn;

  /** What is to be said of a message that was gone on with. */
  differences: Differences | null = null;

  readonly sending: SendingController;

  /** The subject that it began with, as long as it is not another form. */
  private given = '';

  /** @param words waits for the words of the receipt */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly listener: InquiryListener,
    private readonly words: () => Promise<void>,
  ) {
    this.sending = new SendingController(host);
    this.way = new WayOn(host, (cause) => {
      listener.onFailed(cause);
      this.move('failure');
    });
    this.files = new FilesOfForm(host, {
      draftKey: () => this.filled.draftKey,
      read: (field) => this.filled.answers[field],
      write: (field, input) => this.enter('answers', field, input),
    });
  }

  /** It is being sent, or waits only for its files. */
  get isSending(): boolean {
    return this.files.awaited || this.sending.state.status === 'sending';
  }

  enter(area: 'applicant' | 'answers', name: string, input: FieldInput): void {
    this.filled = { ...this.filled, [area]: { ...this.filled[area], [name]: input } };
    this.host.requestUpdate();
  }

  choose(category: InquiryCategory): void {
    this.category = category;
    this.host.requestUpdate();
  }

  /** Something was entered that has not been sent. */
  get unsent(): boolean {
    if (this.sending.state.status === 'received') return false;
    return this.about ? Boolean(this.filled.answers['message']) : this.isBegun;
  }

  /** The person has entered something: a subject that was given, such as what was searched for, is not theirs. */
  get isBegun(): boolean {
    const { answers, ...others } = this.filled;
    const { subject, ...rest } = answers;
    return isBegun({ ...others, answers: subject === this.given ? rest : answers });
  }

  /** Begins with a subject, where none was entered. */
  give(subject: string): void {
    if (this.filled.answers['subject'] && this.filled.answers['subject'] !== this.given) return;
    this.given = subject;
    this.enter('answers', 'subject', subject);
  }

  /** The files of this message; the desk that brings them comes with the field for files. */
  filesOf({ limits }: Catalogue, cms: Cms): FormFiles {
    return this.files.at(cms, { kind: 'inquiry' }, limits);
  }

  /** Whether a field for files stands in the form: it was wished for, or there are some. */
  get hasFiles(): boolean {
    return this.showsFiles || filesIn(this.filled.answers[INQUIRY_FILES]).length > 0;
  }

  /** The field for files comes when somebody wishes to add one: most messages have none. */
  async addFile(locale: Locale): Promise<void> {
    if (!(await this.way.take(loadFields(messageFields(locale))))) return;
    this.showsFiles = true;
    this.move({ field: `answers.${INQUIRY_FILES}` });
  }

  /** A question about a service, from its form: who asks need not say again what the form knows. */
  askAbout(about: About, subject: string): void {
    this.about = about;
    this.category = 'question';
    this.filled = {
      ...this.filled,
      applicant: { ...knownWriter(about), ...this.filled.applicant },
      answers: { subject, ...this.filled.answers },
    };
    this.host.requestUpdate();
  }

  takeAlong(withAnswers: boolean): void {
    this.withAnswers = withAnswers;
    this.host.requestUpdate();
  }

  consent(purpose: string, given: boolean): void {
    this.filled = { ...this.filled, consents: { ...this.filled.consents, [purpose]: given } };
    this.host.requestUpdate();
  }

  fillTrap(trap: string): void {
    this.filled = { ...this.filled, trap };
  }

  async fetchClosing(): Promise<Closing> {
    const [closing] = await Promise.all([this.closing ?? import('./closing.js'), this.words()]);
    if (this.closing !== closing) {
      this.closing = closing;
      this.host.requestUpdate();
    }
    return closing;
  }

  /** Judges what is in view; from writing to checking, from checking to sending. */
  async next(content: InquiryContent, cms: Cms): Promise<void> {
    const { status } = this.sending.state;
    if (this.way.fetching || status === 'sending' || status === 'received') return;
    const closing = await this.way.take(this.fetchClosing());
    if (!closing) return;
    if (this.step === 'check' && !(await this.files.arrived())) return;
    const now = Date.now();
    const judged = closing.judgeInquiry(this.body(content, now), content.catalogue, now, this.about);
    const problems = inOrder([...(judged.ok ? [] : judged.errors), ...this.unfinishedFiles()]);
    // The consent stands on the checking step.
    this.problems =
      this.step === 'write' ? problems.filter(({ path }) => !path.startsWith('consent')) : problems;
    if (this.problems.length > 0) {
      this.move('problems');
    } else if (this.step === 'write') {
      this.step = 'check';
      this.move('step');
    } else if (judged.ok) {
      const state = await this.sending.send(closing.attemptToSend, cms, judged.value);
      if (state) this.settle(state, judged.value);
    }
  }

  /** Back to writing; to one field of it, where that is what is to be changed. */
  change(path: string | null): void {
    this.step = 'write';
    this.problems = [];
    this.sending.reset();
    this.move(path === null ? 'step' : { field: path });
  }

  /** From the summary to the field. */
  follow({ path }: FieldError): void {
    if (this.step === 'check' && !path.startsWith('consent')) this.step = 'write';
    this.move({ field: path });
  }

  /** Goes on with a message that was left. */
  resume({ filled, differences }: ResumedForm, category: InquiryCategory | null): void {
    this.filled = filled;
    this.differences = differences;
    this.category = category ?? this.category;
    this.step = 'write';
    this.move('step');
  }

  /** A new, empty message with a key of its own. */
  startAnew(): void {
    this.files.clear();
    this.showsFiles = false;
    this.filled = emptyForm(Date.now(), randomKey);
    this.problems = [];
    this.differences = null;
    this.given = '';
    this.step = 'write';
    this.sending.clear();
    this.move('step');
  }

  private unfinishedFiles(): FieldError[] {
    return this.files.unfinished.map((field) => ({
      path: `answers.${field}`,
      code: 'uploadUnfinished',
      params: {},
    }));
  }

  private settle(state: SendingState, body: SubmissionBody): void {
    if (state.status === 'received') {
      // Nothing personal stays in the page, which others may come back to (threat A73).
      this.filled = sentForm(this.filled, emptyForm(Date.now(), randomKey));
      this.withAnswers = false;
      this.showsFiles = false;
      this.listener.onReceived(state.receipt);
      this.move('receipt');
    } else if (state.status === 'failed') {
      const { failure } = state;
      this.problems =
        failure.cause === 'refused'
          ? inOrder(
              failure.errors.filter(({ path }) => path.includes('.')).map((error) => atItsField(error, body)),
            )
          : [];
      this.listener.onFailed(failure.cause);
      this.move(this.problems.length > 0 ? 'problems' : 'failure');
    }
  }

  private body({ catalogue, locale }: InquiryContent, now: number): object {
    const { [INQUIRY_FILES]: files, ...answers } = this.filled.answers;
    const attachments = filesIn(files).map(({ uploadToken }) => ({ field: INQUIRY_FILES, uploadToken }));
    return {
      idempotencyKey: this.filled.idempotencyKey,
      kind: 'inquiry',
      ...(this.category ? { category: this.category } : {}),
      ...(this.about ? { service: this.about.slug } : {}),
      ...(this.about && this.withAnswers ? { soFar: alongWith(this.about).answers } : {}),
      locale,
      applicant: this.filled.applicant,
      answers,
      consent: consentsGiven([noticeChoice(catalogue, '')], this.filled.consents),
      attachments,
      ...(attachments.length > 0 ? { draftKey: this.filled.draftKey } : {}),
      guard: { trap: this.filled.trap, elapsedMs: Math.max(0, Math.round(now - this.filled.openedAt)) },
    };
  }

  private move(landing: Landing): void {
    this.files.moved();
    if (landing !== 'failure') this.way.leave();
    this.host.requestUpdate();
    this.listener.onMoved(landing);
  }
}

/** Faults in the order in which the form asks. */
const AREAS = ['category', 'answers', 'applicant', 'consent'];

function inOrder(problems: readonly FieldError[]): FieldError[] {
  const placeOf = ({ path }: FieldError) => AREAS.indexOf(path.split('.')[0] ?? '');
  return [...problems].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The privacy notice as the one consent that is asked. */
export function noticeChoice({ notices }: Catalogue, label: string): ConsentChoice {
  return { purpose: PRIVACY_NOTICE, version: notices.privacy.version, label, required: true };
}
