import type { Catalogue, FieldError, ServiceCard, SubmissionReceipt } from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import { readCatalogue } from '../../data/catalogue.js';
import type { Cms } from '../../data/cms.js';
import type { FieldInput } from '../../fields/field-input.js';
import { loadFields } from '../../fields/field-loaders.js';
import type { Differences, ResumedForm } from '../../draft/resumed-form.js';
import { PadLoader } from '../../signature/pad-loader.js';
import type { Signature } from '../../signature/signature.js';
import { FilesOfForm } from '../../submission/files-of-form.js';
import { emptyForm, randomKey } from '../../submission/filled-form.js';
import type { FormFiles } from '../../submission/files/form-files.js';
import type { FilledForm } from '../../submission/filled-form.js';
import { SendingController } from '../../submission/sending-controller.js';
import { NotRead, WayOn } from '../../submission/way-on.js';
import type * as readerModule from '../../markdown/markdown.js';
import type * as closingModule from './closing.js';
import type { RequestContent, WholeContent } from './request-body.js';
import { fieldsIn, stepKey, stepsOf } from './request-steps.js';
import type { RequestStep } from './request-steps.js';

export type Closing = typeof closingModule;

/** Where focus goes after a move. */
export type Landing = 'step' | 'problems' | 'failure' | 'receipt' | { field: string };

export interface FlowListener {
  /** The view has changed and is about to be rendered. */
  onMoved: (landing: Landing) => void;
  /** The person goes from one step to another. */
  onStep: (from: string, to: string) => void;
  onReceived: (receipt: SubmissionReceipt) => void;
  onFailed: (code: string) => void;
}

/**
 * The state of one request being filled in and the moves through it. It outlives every rendering, change of language
 * and move in the page, so that nothing typed is lost.
 */
export class RequestFlow {
  filled: FilledForm = emptyForm(Date.now(), randomKey);
  problems: FieldError[] = [];
  /** Judging, checking and receipt; null until they have arrived. */
  closing: Closing | null = null;
  /** Reads Markdown; null until somebody opens the whole notice. */
  reader: typeof readerModule | null = null;
  /** What is to be said of a form that was gone on with, or that changed while it was filled in. */
  differences: Differences | null = null;

  readonly sending: SendingController;
  readonly pad: PadLoader;

  readonly files: FilesOfForm;
  readonly way: WayOn;

  private whole: WholeContent | null = null;
  /** Key of the step in view. */
  current = 'applicant';
  /** A change was asked for on the checking step: from there one returns to it. */
  returning = false;
  /** The service whose texts were asked for last: those of another language may come later, and are too late. */
  private asked: ServiceCard | null = null;

  /** @param words waits for the words of the next steps */
  constructor(
    private readonly host: ReactiveControllerHost,
    readonly listener: FlowListener,
    private readonly words: () => Promise<void>,
  ) {
    this.sending = new SendingController(host);
    this.pad = new PadLoader(host);
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

  /** A service with the catalogue's texts, once they have arrived; older ones stay until those of its language are there. */
  content(service: ServiceCard): RequestContent {
    return { service, catalogue: this.whole?.catalogue ?? null };
  }

  steps({ service }: Pick<RequestContent, 'service'>): RequestStep[] {
    return stepsOf(service, this.filled.answers, this.closing?.fieldsAsked);
  }

  /** The step in view; one that is no longer asked gives way to the check. */
  step(content: RequestContent): RequestStep {
    const steps = this.steps(content);
    const shown = steps.find((step) => stepKey(step) === this.current) ?? steps.at(-1);
    // A field of a kind that nothing asked for until now; what does not arrive is missed at the end of the step.
    if (shown) loadFields(fieldsIn([shown])).catch(() => undefined);
    return shown ?? { name: 'check' };
  }

  /** It is being sent, or waits only for its files. */
  get isSending(): boolean {
    return this.files.awaited || this.sending.state.status === 'sending';
  }

  enter(area: 'applicant' | 'answers', name: string, input: FieldInput): void {
    this.filled = { ...this.filled, [area]: { ...this.filled[area], [name]: input } };
    this.host.requestUpdate();
  }

  /** The files of this form; the desk that brings them comes with the first field for files. */
  filesOf({ slug, limits }: ServiceCard, cms: Cms): FormFiles {
    return this.files.at(cms, { kind: 'service-request', service: slug }, limits);
  }

  consent(purpose: string, given: boolean): void {
    this.filled = { ...this.filled, consents: { ...this.filled.consents, [purpose]: given } };
    this.host.requestUpdate();
  }

  sign(signature: Signature): void {
    if (signature.method === 'drawn') this.pad.load();
    this.filled = { ...this.filled, signature };
    this.host.requestUpdate();
  }

  fillTrap(trap: string): void {
    this.filled = { ...this.filled, trap };
  }

  /** Fetches the whole notice and what turns its Markdown into text, when it is opened; tried again the next time. */
  openNotice(content: RequestContent, cms: Cms): void {
    this.fetchClosing(content, cms).catch(() => undefined);
    if (this.reader) return;
    import('../../markdown/markdown.js').then(
      (reader) => {
        this.reader = reader;
        this.host.requestUpdate();
      },
      () => undefined,
    );
  }

  /** Fetches what the next steps need, as soon as the first one stands. */
  async fetchClosing(
    { service }: RequestContent,
    cms: Cms,
  ): Promise<{ closing: Closing; content: WholeContent }> {
    const known = this.whole?.service === service ? this.whole.catalogue : null;
    this.asked = service;
    const [closing, catalogue] = await Promise.all([
      this.closing ?? import('./closing.js'),
      known ?? wholeTexts(cms, service),
      loadFields(fieldsIn(this.steps({ service }))),
      this.words(),
    ]);
    const content = { service, catalogue };
    const isNew = !known && this.asked === service;
    if (this.closing !== closing || isNew) {
      this.closing = closing;
      if (this.whole && isNew) closing.askAnew(this, this.whole.catalogue, catalogue);
      if (isNew) this.whole = content;
      this.host.requestUpdate();
    }
    return { closing, content };
  }

  /** Judges the step in view and goes on to the next, or sends from the last. */
  async next(content: RequestContent, cms: Cms, noticeRead: string): Promise<void> {
    const { status } = this.sending.state;
    if (this.way.fetching || status === 'sending' || status === 'received') return;
    const fetched = await this.way.take(this.fetchClosing(content, cms));
    await fetched?.closing.goOn(this, fetched.content, cms, noticeRead);
  }

  back(content: RequestContent): void {
    const steps = this.steps(content);
    const at = steps.findIndex((one) => stepKey(one) === this.current);
    this.problems = [];
    this.goTo(steps[at - 1]);
  }

  /** Goes on with a form that was left, where it was left; from the beginning, where something must be entered again. */
  resume({ filled, differences }: ResumedForm, step: string): void {
    this.filled = filled;
    this.differences = differences;
    this.problems = [];
    this.current = differences.again.length > 0 || differences.changed ? 'applicant' : step;
    this.move('step');
  }

  /** A new, empty form with a key of its own. */
  startAnew(): void {
    this.files.clear();
    this.filled = emptyForm(Date.now(), randomKey);
    this.problems = [];
    this.differences = null;
    this.returning = false;
    this.sending.clear();
    this.current = 'applicant';
    this.move('step');
  }

  goTo(step: RequestStep | undefined): void {
    if (!step) return;
    if (step.name === 'check') this.returning = false;
    this.sending.reset();
    this.go(stepKey(step));
    this.move('step');
  }

  go(step: string): void {
    const from = this.current;
    this.current = step;
    this.listener.onStep(from, step);
  }

  move(landing: Landing): void {
    this.files.moved();
    if (landing !== 'failure') this.way.leave();
    this.host.requestUpdate();
    this.listener.onMoved(landing);
  }
}

/** The catalogue's whole texts. @throws where they cannot be read */
async function wholeTexts(cms: Cms, { locale }: ServiceCard): Promise<Catalogue> {
  const outcome = await readCatalogue(cms, locale);
  if (!outcome.ok) throw new NotRead(outcome.failure);
  return outcome.data;
}
