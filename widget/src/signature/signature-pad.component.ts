import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import SignaturePad from 'signature_pad';
import type { PointGroup } from 'signature_pad';
import { FieldChangeEvent } from '../fields/field-input.js';
import { fieldStyles } from '../fields/field.styles.js';
import type { FillingWords } from '../language/messages/filling.js';
import { buttons } from '../look/buttons.styles.js';
import { withOwnRem } from '../look/own-rem.js';
import { onScreen, withoutLastStroke, withStroke } from './drawn-strokes.js';
import { signaturePadStyles } from './signature-pad.styles.js';

/** Ink as wide as on the printed request, for a paper of this many pixels. */
const penFor = (width: number) => {
  const line = width / 120;
  return { minWidth: line * 0.9, maxWidth: line * 1.1, dotSize: line, penColor: '#111' };
};

/**
 * Paper to sign on, by finger, pen or mouse. The strokes are kept in the contract's units, not as pixels, so that
 * turning the phone or zooming draws them anew. Tells what was drawn by `field-change`.
 * @summary Drawn signature.
 */
export class MemberSignaturePad extends LitElement {
  static override styles = [fieldStyles, buttons, signaturePadStyles];

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles).map(withOwnRem);
  }

  /** What is drawn. */
  @property({ attribute: false }) value = '';

  /** What is wrong, in words. */
  @property() error = '';

  @property({ attribute: false }) words!: { signature: FillingWords['signature']; errorPrefix: string };

  @query('canvas') private readonly canvas!: HTMLCanvasElement;

  /** What the buttons have done, to be read out. */
  @state() private spoken = '';

  private pad: SignaturePad | null = null;
  private readonly resized = new ResizeObserver(() => this.show());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.pad?.off();
    this.pad = null;
  }

  override focus(options?: FocusOptions): void {
    this.canvas.focus(options);
  }

  protected override firstUpdated(): void {
    this.begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.show();
  }

  private begin(): void {
    this.pad = new SignaturePad(this.canvas, { minDistance: 3, throttle: 0 });
    this.pad.addEventListener('endStroke', this.handleStroke);
    this.resized.observe(this.canvas);
    this.show();
  }

  /** Draws the strokes anew, as large as the paper is now. */
  private show(): void {
    const { canvas, pad } = this;
    const { clientWidth, clientHeight } = canvas;
    if (!pad || clientWidth === 0) return;
    const density = Math.max(1, window.devicePixelRatio);
    canvas.width = Math.round(clientWidth * density);
    canvas.height = Math.round(clientHeight * density);
    canvas.getContext('2d')?.scale(density, density);
    const pen = penFor(clientWidth);
    Object.assign(pad, pen);
    const look = { ...pen, velocityFilterWeight: 0, compositeOperation: 'source-over' as const };
    pad.fromData(
      onScreen(this.value, clientWidth).map((stroke): PointGroup => {
        const points = stroke.map(({ x, y }, time) => ({ x, y, time, pressure: 0.5 }));
        const isTouch = points.every(({ x, y }) => x === points[0]?.x && y === points[0].y);
        return { ...look, points: isTouch ? points.slice(0, 1) : points };
      }),
    );
  }

  private change(drawing: string): void {
    this.value = drawing;
    this.dispatchEvent(new FieldChangeEvent('drawing', drawing));
  }

  private readonly handleStroke = (): void => {
    const stroke = this.pad?.toData().at(-1);
    if (!stroke) return;
    this.spoken = '';
    this.change(withStroke(this.value, stroke.points, this.canvas.clientWidth));
    // A stroke that was not taken, because the drawing is full, does not stay on the paper either.
    this.show();
  };

  /** The buttons keep the focus, also where they can do nothing more: they say so and are not disabled. */
  private async takeBack(drawing: string): Promise<void> {
    if (this.value === '') return;
    const { blank, undone } = this.words.signature;
    this.change(drawing);
    this.spoken = '';
    await this.updateComplete;
    this.spoken = drawing === '' ? blank : undone; // into the empty place, so that the same words are heard again
  }

  private readonly handleUndo = (): Promise<void> => this.takeBack(withoutLastStroke(this.value));

  private readonly handleClear = (): Promise<void> => this.takeBack('');

  protected override render(): unknown {
    const { signature, errorPrefix } = this.words;
    const isBlank = this.value === '';
    return html`<div class=${`group${this.error ? ' invalid' : ''}`} role="group" aria-labelledby="label">
      <span class="label" id="label">${signature.draw}</span>
      <p class="hint" id="hint">${signature.drawHint}</p>
      ${
        this.error
          ? html`<p class="error" id="error">
              <span class="visually-hidden">${errorPrefix}</span> ${this.error}
            </p>`
          : nothing
      }
      <div class="paper">
        <canvas
          tabindex="-1"
          role="img"
          aria-label=${isBlank ? signature.blank : signature.drawn}
          aria-describedby=${this.error ? 'hint error' : 'hint'}
        ></canvas>
      </div>
      <div class="buttons">
        <button
          class="link-button"
          type="button"
          aria-disabled=${isBlank ? 'true' : nothing}
          @click=${this.handleUndo}
        >
          ${signature.undo}
        </button>
        <button
          class="link-button"
          type="button"
          aria-disabled=${isBlank ? 'true' : nothing}
          @click=${this.handleClear}
        >
          ${signature.clear}
        </button>
      </div>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'member-signature-pad': MemberSignaturePad;
  }
}
