import { html } from 'lit';
import { LanguageController } from '../../language/language-controller.js';
import { COMMON_WORDS } from '../../language/messages/common.js';
import { MemberElement } from '../member-element.js';
import type { ElementWords } from '../member-element.js';
export class MemberRequest extends MemberElement {
  protected override readonly language = new LanguageController<ElementWords>(this, { common: COMMON_WORDS });
  protected override renderView(): unknown {
    return html``;
  }
}
