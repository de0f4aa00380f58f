import type { ServedField } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import type { RatingWords } from '../../language/messages/rating.js';
import type { FilledRating } from './filled-rating.js';

const COMMENT_LENGTH = 2_000;

/** The comment; the consent to publish it is asked once there is something to publish. */
export function ratingComment(
  { comment, publishComment }: FilledRating,
  language: Language<{ common: CommonWords; rating: RatingWords }>,
  onPublish: (event: Event) => void,
): TemplateResult {
  const { rating } = language.words;
  const definition = {
    name: 'comment',
    type: 'textarea',
    label: rating.comment,
    hint: rating.commentHint,
    maxLength: COMMENT_LENGTH,
  } as const satisfies ServedField;
  return html`<member-textarea-field
      .definition=${definition}
      .value=${comment}
      .language=${language}
    ></member-textarea-field>
    ${
      comment.trim()
        ? html`<label class="consent">
            <input type="checkbox" .checked=${publishComment} @change=${onPublish} />
            <span>
              ${rating.publish}
              <span class="small muted">${rating.publishHint}</span>
            </span>
          </label>`
        : nothing
    }`;
}
