import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldChangeEvent } from '../fields/field-input.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import type { FillingWords } from '../language/messages/filling.js';
import type { SubmissionWords } from '../language/messages/submission.js';
import type { PadLoader } from './pad-loader.js';
import type { Signature } from './signature.js';

type Words = { common: CommonWords; submission: SubmissionWords; filling: FillingWords | null };

export interface SignatureView {
  signature: Signature;
  pad: PadLoader;
  language: Language<Words>;
  /** What is wrong with what the method needs, in words. */
  errorOf: (path: 'signedName' | 'drawing') => string;
  onChange: (signature: Signature) => void;
}

/**
 * Two ways to sign, equal in standing: the name typed, which every keyboard and screen reader can, or a drawing. The
 * choice appears when its words have arrived; typing never waits for it.
 */
export function signatureView(view: SignatureView): TemplateResult {
  const { signature, language, onChange } = view;
  const { filling } = language.words;
  const handleMethod = ({ input }: FieldChangeEvent) =>
    onChange({ ...signature, method: input === 'drawn' ? 'drawn' : 'typed' });
  return html`${
    filling
      ? html`<member-radio-field
          id="field-declaration.method"
          .definition=${{
            name: 'method',
            type: 'radio',
            label: filling.signature.method,
            hint: filling.signature.methodHint,
            required: true,
            options: (['typed', 'drawn'] as const).map((value) => ({
              value,
              label: filling.signature.methods[value],
            })),
          }}
          .value=${signature.method}
          .language=${language}
          @field-change=${handleMethod}
        ></member-radio-field>`
      : nothing
  }
  ${signature.method === 'drawn' && filling ? drawn(view, filling) : typed(view)}`;
}

function typed({ signature, language, errorOf, onChange }: SignatureView): TemplateResult {
  const { check } = language.words.submission;
  return html`<member-text-field
    id="field-declaration.signedName"
    .definition=${{
      name: 'signedName',
      type: 'text',
      label: check.sign,
      hint: check.signHint,
      required: true,
      autocomplete: 'name',
    }}
    .value=${signature.name}
    .error=${errorOf('signedName')}
    .language=${language}
    @field-change=${({ input }: FieldChangeEvent) =>
      onChange({ ...signature, name: typeof input === 'string' ? input : '' })}
  ></member-text-field>`;
}

function drawn(view: SignatureView, { signature: words }: FillingWords): TemplateResult {
  const { signature, pad, language, errorOf, onChange } = view;
  const { common } = language.words;
  if (pad.state === 'missing') {
    return html`<div class="panel notice" role="alert">
      <p>${words.padMissing}</p>
      <div class="buttons">
        <button class="link-button" type="button" @click=${() => pad.load()}>${common.retry}</button>
      </div>
    </div>`;
  }
  if (pad.state !== 'ready') return html`<p role="status">${common.loading}</p>`;
  return html`<member-signature-pad
    id="field-declaration.drawing"
    .value=${signature.drawing}
    .error=${errorOf('drawing')}
    .words=${{ signature: words, errorPrefix: common.errorPrefix }}
    @field-change=${({ input }: FieldChangeEvent) =>
      onChange({ ...signature, drawing: typeof input === 'string' ? input : '' })}
  ></member-signature-pad>`;
}
