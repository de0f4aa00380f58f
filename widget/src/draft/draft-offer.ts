import { formatInstant } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/language.js';
import type { FillingWords } from '../language/messages/filling.js';
import { heading } from '../look/heading.js';
import type { Draft } from './draft.js';

type Words = { filling: FillingWords | null };

/** Id of the offer's heading, for `focusOn`. */
const OFFER_ID = 'unfinished';

/** An earlier visit left something: whose it is, from when, and what shall become of it. Nothing else of it is shown. */
export function draftOffer(
  draft: Draft,
  language: Language<Words>,
  level: number,
  choose: { onResume: () => void; onAfresh: () => void },
): TemplateResult {
  const { filling } = language.words;
  if (!filling) return html``;
  const time = formatInstant(new Date(draft.savedAt).toISOString(), language.locale, language.digits);
  // A name is in its own direction, whatever stands around it.
  const name = `\u2068${nameOf(draft)}\u2069`;
  return html`<section class="panel tint" part="draft-offer">
    ${heading(level, 'subtitle', filling.draft.found, OFFER_ID)}
    <p>
      ${
        nameOf(draft)
          ? language.say(filling.draft.begunBy, { name, time })
          : language.say(filling.draft.changedAt, { time })
      }
    </p>
    <div class="buttons">
      <button class="button" type="button" @click=${choose.onResume}>${filling.draft.resume}</button>
      <button class="button quiet" type="button" @click=${choose.onAfresh}>${filling.draft.afresh}</button>
    </div>
  </section>`;
}

/** Whose draft it is, as far as a name was typed. */
function nameOf({ applicant }: Draft): string {
  const { name } = applicant;
  return typeof name === 'string' ? name.trim() : '';
}
