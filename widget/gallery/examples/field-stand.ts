import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { panels } from '../../src/look/panels.styles.js';
import { prose } from '../../src/look/prose.styles.js';
import { reset } from '../../src/look/reset.styles.js';
import { tokens } from '../../src/look/tokens.styles.js';

/** Stands in for a view: a field in a form, with the tokens and the reset that a public element gives it. */
export class FieldStand extends LitElement {
  static override styles = [tokens, reset, prose, panels];

  @property({ attribute: false }) field: TemplateResult | typeof nothing = nothing;

  protected override render(): TemplateResult {
    const lang = this.closest<HTMLElement>('[lang]')?.lang ?? 'ar';
    return html`<div class="root" lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <form class="view" novalidate>${this.field}</form>
    </div>`;
  }
}
