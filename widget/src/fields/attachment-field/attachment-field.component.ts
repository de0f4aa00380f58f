import { css, html } from 'lit';
import { FieldElement } from '../field-element.js';
import type { FieldOf } from '../field-of.js';

/**
 * Files that go with a submission. They are handed in after sending, which the field says; it never stands in the
 * way.
 * @summary Field of type `attachment`.
 * @csspart field - The whole field.
 * @csspart label - Its label.
 */
export class MemberAttachmentField extends FieldElement<FieldOf<'attachment'>, string[]> {
  static override styles = [
    ...super.styles,
    css`
      .later {
        margin: 0;
        padding: 0.875rem 1rem;
        border-radius: var(--_radius-small);
        background: var(--_tint);
      }
      .later:focus-visible {
        outline-offset: 2px;
      }
    `,
  ];

  protected override renderControl(): unknown {
    return html`<p class="later" tabindex="-1">${this.language.words.common.field.attachmentLater}</p>`;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.later')?.focus(options);
  }

  protected override render(): unknown {
    return this.renderGroup('group');
  }
}
