import type { FieldError } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../language/lang-of-text.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import { heading } from '../look/heading.js';
import type { Problems, SayFault } from './problem.js';

/** Id of the summary, for `focusOn`. */
export const SUMMARY_ID = 'problems';

/**
 * Everything that is wrong, at the top, in the words that stand beside each field, with the field's name before them;
 * each leads to its field. It is
 * announced and takes focus (the pattern of GOV.UK's error summary, with scripted focus across shadow roots).
 */
export function errorSummary(
  problems: Problems,
  say: SayFault,
  { words: { common }, locale }: Language<{ common: CommonWords }>,
  level: number,
  onFollow: (problem: FieldError) => void,
  labelOf: (path: string) => string = () => '',
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const entry = (problem: FieldError) => {
    const label = labelOf(problem.path);
    if (!label) return say(problem);
    // A label that asks needs no colon behind its question mark. A space by itself would be seen, but not heard.
    return html`${asWritten(label, locale)}${`${/[?؟]$/.test(label) ? '' : ':'} ${say(problem)}`}`;
  };
  return html`<div
    class="panel danger summary"
    part="error-summary"
    id=${SUMMARY_ID}
    role="alert"
    tabindex="-1"
  >
    ${heading(level, 'heading', common.problem)}
    <ul class="problems">
      ${problems.map(
        (problem) =>
          html`<li>
            <button class="link-button" type="button" @click=${() => onFollow(problem)}>
              ${entry(problem)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
