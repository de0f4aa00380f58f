import { fileLimits, FILE_TYPES, formatNumber } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { failureSentence } from '../../failures/failure-panel.js';
import { filesAr } from '../../language/messages/files.ar.js';
import { filesEn } from '../../language/messages/files.en.js';
import type { FilesWords } from '../../language/messages/files.js';
import { buttons } from '../../look/buttons.styles.js';
import { attachedFiles } from '../../submission/files/attached-file.js';
import type { AttachedFile } from '../../submission/files/attached-file.js';
import { UploadDesk } from '../../submission/files/upload-desk.js';
import type { FileFault, UploadItem } from '../../submission/files/upload-desk.js';
import type { FormFiles } from '../../submission/files/form-files.js';
import { fileSize } from '../../data/file-size.js';
import { FieldElement } from '../field-element.js';
import type { FieldInputs } from '../field-input.js';
import type { FieldOf } from '../field-of.js';
import { attachmentStyles } from './attachment-field.styles.js';
import { FileNews } from './file-news.js';
import { StrayDrop } from './stray-drop.js';
import { limitsInWords, takesPictures } from './limits-in-words.js';

const WORDS = { ar: filesAr, en: filesEn } as const;

/**
 * Files that go with a submission: chosen, dropped, pasted or photographed, each brought to the CMS at once, with its
 * progress, and taken back by keyboard as well. What is wanted is told before anything is chosen.
 * @summary Field of type `attachment`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 * @csspart file - One file.
 */
export class MemberAttachmentField extends FieldElement<FieldOf<'attachment'>, FieldInputs[]> {
  static override styles = [...super.styles, buttons, attachmentStyles];

  /** The files of the form around the field, and the desk that brings them. */
  @property({ attribute: false }) files: FormFiles | null = null;

  /** Read out politely; text only. */
  @state() private spoken: readonly string[] = [];
  @state() private isOver = false;

  private desk: UploadDesk | null = null;
  private known: readonly UploadItem[] = [];
  /** Files that stood in the form at the last move. */
  private count = 0;
  /** The button that has the focus, and the file it belongs to. */
  private held: { button: Element; file: Element | null } | null = null;
  protected readonly strayDrop = new StrayDrop(this);
  private readonly news = new FileNews((sentences) => (this.spoken = sentences));

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('paste', this.handlePaste);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('paste', this.handlePaste);
    this.desk?.removeEventListener('change', this.handleMove);
    this.desk = null;
    this.news.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('files')) this.follow();
    if (changed.has('value')) this.count = attachedFiles(this.value).length;
    const button = this.shadowRoot?.activeElement ?? null;
    this.held = button && { button, file: button.closest('.file') };
  }

  /** An upload that ends takes its buttons with it, the last one the button that chooses: the focus stays near. */
  protected override updated(): void {
    super.updated();
    const { held } = this;
    if (!held || held.button.isConnected) return;
    const beside = held.file?.isConnected ? held.file.querySelector('button') : null;
    if (beside) beside.focus();
    else this.focus();
  }

  /** Moves to the button that chooses, or to what can be put right. */
  override focus(options?: FocusOptions): void {
    const target =
      this.renderRoot.querySelector<HTMLElement>('.file.faulty button') ??
      this.renderRoot.querySelector<HTMLElement>('.choose, .file button');
    target?.focus(options);
  }

  override formResetCallback(): void {
    this.desk?.clear();
    super.formResetCallback();
  }

  private get words(): FilesWords {
    return WORDS[this.language.locale];
  }

  private get limits() {
    return fileLimits(this.definition, this.files?.limits?.fileBytes);
  }

  /** One desk for the whole form; whichever field comes first sets it up. */
  private follow(): void {
    this.desk?.removeEventListener('change', this.handleMove);
    this.desk = this.files ? (this.files.desk ??= new UploadDesk(this.files)) : null;
    this.desk?.addEventListener('change', this.handleMove);
    this.known = this.desk?.of(this.definition.name) ?? [];
  }

  private readonly handleMove = (): void => {
    const now = this.desk?.of(this.definition.name) ?? [];
    this.announce(now);
    this.known = now;
    this.requestUpdate();
  };

  /** Says what has ended since the last move: progress itself is not read aloud. */
  private announce(now: readonly UploadItem[]): void {
    const { words, language } = this;
    const attached = this.files?.read(this.definition.name) ?? [];
    for (const { name } of attached.slice(this.count)) {
      this.news.tell(language.say(words.nowAttached, { name }));
    }
    this.count = attached.length;
    for (const { id, state: at, file } of now) {
      const before = this.known.find((one) => one.id === id);
      if (at.status !== 'faulty' || before?.state.status === 'faulty') continue;
      const reason = this.faultWords(at.fault);
      this.news.tell(language.say(words.notAttached, { name: file.name, reason }));
    }
  }

  private faultWords(fault: FileFault): string {
    const { words, language } = this;
    if (fault.kind === 'changed') return words.changed;
    if (fault.kind === 'failed') return `${words.failed} ${failureSentence(fault.failure, language)}`;
    return language.faults?.({ path: '', code: fault.code, params: fault.params }) ?? words.failed;
  }

  private take(files: Iterable<File>): void {
    const chosen = [...files];
    if (!this.desk || chosen.length === 0 || this.matches(':disabled')) return;
    for (const { name } of this.desk.add(this.definition, chosen)) {
      this.news.tell(this.language.say(this.words.alreadyThere, { name }));
    }
  }

  private readonly handlePaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.take(files);
  };

  private readonly handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    this.take(event.dataTransfer?.files ?? []);
  };

  private readonly handleOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  };

  /** Between the buttons in it one is still over the place. */
  private readonly handleOut = ({ target, currentTarget }: DragEvent): void => {
    if (target === currentTarget) this.isOver = false;
  };

  private readonly handleChosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.take(target.files ?? []);
    // So that the same file can be chosen again after it was removed.
    target.value = '';
  };

  private open(name: 'files' | 'camera'): void {
    this.renderRoot.querySelector<HTMLInputElement>(`input.${name}`)?.click();
  }

  private async leave(name: string, go: () => void): Promise<void> {
    go();
    this.news.tell(this.language.say(this.words.nowRemoved, { name }));
    await this.updateComplete;
    this.focus();
  }

  private removeAttached({ uploadToken, name }: AttachedFile): void {
    void this.leave(name, () => {
      if (this.desk) this.desk.remove(this.definition.name, uploadToken);
      else this.enter(this.value?.filter((file) => file['uploadToken'] !== uploadToken));
    });
  }

  private renderAttached(file: AttachedFile): TemplateResult {
    const { words, language } = this;
    const infected = file.scan === 'infected';
    return html`<li class=${`file${infected ? ' faulty' : ''}`} part="file">
      ${this.renderName(file.name, file.size)}
      <p class="state">
        ${infected ? words.infected : html`<span class="tick" aria-hidden="true">✓</span> ${words.attached}`}
      </p>
      <div class="acts">
        ${this.renderAct(language.say(words.remove, { name: file.name }), 'remove', () => this.removeAttached(file))}
      </div>
    </li>`;
  }

  private renderItem(item: UploadItem): TemplateResult {
    const { words, language } = this;
    const { id, file, state: at } = item;
    const say = (sentence: string) => language.say(sentence, { name: file.name });
    const faulty = at.status === 'faulty';
    const mayRetry = faulty && at.fault.kind === 'failed';
    return html`<li class=${`file${faulty ? ' faulty' : ''}`} part="file">
      ${this.renderName(file.name, file.size)} ${this.renderState(item)}
      <div class="acts">
        ${mayRetry ? this.renderAct(say(words.retry), 'retry', () => this.desk?.retry(id)) : nothing}
        ${this.renderAct(say(faulty ? words.remove : words.cancel), 'remove', () => {
          void this.leave(file.name, () => this.desk?.cancel(id));
        })}
      </div>
    </li>`;
  }

  private renderState({ file, state: at }: UploadItem): TemplateResult {
    const { words, language } = this;
    switch (at.status) {
      case 'waiting':
        return html`<p class="state">${words.waiting}</p>`;
      case 'preparing':
        return html`<p class="state">${words.preparing}</p>`;
      case 'sending': {
        const percent = Math.round(at.share * 100);
        const said = language.say(words.sending, {
          percent: formatNumber(percent, language.locale, language.digits),
        });
        return html`<p class="state">${said}</p>
          <progress max="100" .value=${percent} aria-label=${file.name}></progress>`;
      }
      case 'faulty':
        return html`<p class="state">${this.faultWords(at.fault)}</p>`;
    }
  }

  private renderName(name: string, size: number): TemplateResult {
    return html`<p class="name">
      <bdi>${name}</bdi> <span class="size">${fileSize(size, this.language)}</span>
    </p>`;
  }

  /** The name of the file is heard with the button and seen beside it; the cross that removes is drawn by the styles. */
  private renderAct(label: string, act: 'remove' | 'retry', go: () => void): TemplateResult {
    return html`<button class=${`act ${act}`} type="button" aria-label=${label} title=${label} @click=${go}>
      ${act === 'retry' ? this.language.words.common.retry : nothing}
    </button>`;
  }

  private renderChoosing(count: number): TemplateResult {
    const { words, limits } = this;
    const accept = limits.accept.flatMap((type) => [
      type,
      ...FILE_TYPES[type].extensions.map((one) => `.${one}`),
    ]);
    return html`<div
      class=${`zone${this.isOver ? ' over' : ''}`}
      @dragover=${this.handleOver}
      @dragleave=${this.handleOut}
      @drop=${this.handleDrop}
    >
      <button
        class="button quiet choose"
        type="button"
        aria-describedby="limits"
        @click=${() => this.open('files')}
      >
        ${count > 0 ? words.chooseMore : words.choose}
      </button>
      ${
        takesPictures(limits.accept)
          ? html`<button class="button quiet photograph" type="button" @click=${() => this.open('camera')}>
              ${words.photograph}
            </button>`
          : nothing
      }
      <span class="drop-words" aria-hidden="true">${words.drop}</span>
      <input
        class="files"
        type="file"
        hidden
        accept=${accept.join(',')}
        ?multiple=${limits.maxFiles > 1}
        @change=${this.handleChosen}
      />
      <input
        class="camera"
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        @change=${this.handleChosen}
      />
    </div>`;
  }

  protected override renderControl(): unknown {
    const attached = attachedFiles(this.value);
    const items = this.desk?.of(this.definition.name) ?? [];
    const count = attached.length + items.length;
    const { words, language, limits } = this;
    return html`<p class="hint limits" id="limits">
        ${limitsInWords(limits, this.files?.limits?.draftBytes, words, language)}
      </p>
      ${
        count > 0
          ? html`<ul class="list">
              ${repeat(
                attached,
                ({ uploadToken }) => uploadToken,
                (file) => this.renderAttached(file),
              )}
              ${repeat(
                items,
                ({ id }) => id,
                (item) => this.renderItem(item),
              )}
            </ul>`
          : nothing
      }
      ${attached.length >= limits.maxFiles ? html`<p class="hint">${words.full}</p>` : this.renderChoosing(count)}
      <div class="visually-hidden" role="status">${this.spoken.map((one) => html`<p>${one}</p>`)}</div>`;
  }

  protected override render(): unknown {
    return this.renderGroup('group');
  }
}
