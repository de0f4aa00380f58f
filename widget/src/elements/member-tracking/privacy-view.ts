import { PRIVACY_RIGHTS, resolveText } from '@member-services/contract/forms';
import type { OpenPrivacyRequest, TrackedConsent } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../../language/lang-of-text.js';
import { actionForm, chooseId, isPrivacyRight } from './action-view.js';
import type { ActionView } from './action-view.js';
import { dayInBothCalendars, wordOf } from './tracking-words.js';
import type { TrackingLanguage } from './tracking-words.js';

/**
 * What everybody may ask about their own data, whatever became of the case: what is open and by when it is answered,
 * what was agreed to and how to take it back (policy A1; PDPL Art. 4 and 5).
 */
export function privacyView(view: ActionView, language: TrackingLanguage, level: number): TemplateResult {
  const { tracking, actions } = view;
  const { privacy } = language.words.tracking;
  const isOpen = actions.open !== null && isPrivacyRight(actions.open);
  // Whoever closes a form in it finds the button that opened it again.
  const wasOpen = actions.open === null && actions.left !== null && isPrivacyRight(actions.left);
  const requests = PRIVACY_RIGHTS.filter(
    (right) => right !== 'withdrawConsent' && tracking.actions.includes(right),
  );
  return html`<details part="privacy" ?open=${isOpen || wasOpen || tracking.privacy.length > 0}>
    <summary>${privacy.title}</summary>
    <div class="stack">
      <p>${privacy.lead}</p>
      ${openRequests(tracking.privacy, language)} ${consentList(view, language, level)}
      <div class="buttons">
        ${requests
          .filter((right) => right !== actions.open)
          .map((right) => choice(view, chooseId(right), language.words.tracking.action[right].button, right))}
      </div>
      ${
        isOpen && actions.open !== null && actions.open !== 'withdrawConsent'
          ? actionForm(view, actions.open, language, level)
          : nothing
      }
    </div>
  </details>`;
}

function choice(
  view: ActionView,
  id: string,
  label: unknown,
  right: (typeof PRIVACY_RIGHTS)[number],
  purpose?: string,
): TemplateResult {
  return html`<button
    class="button quiet"
    type="button"
    id=${id}
    aria-expanded="false"
    @click=${() => view.onChoose(right, purpose)}
  >
    ${label}
  </button>`;
}

function openRequests(open: readonly OpenPrivacyRequest[], language: TrackingLanguage): unknown {
  if (open.length === 0) return nothing;
  const { words, say } = language;
  return html`<ul class="privacy-requests">
    ${open.map(
      ({ right, askedOn, dueOn }) =>
        html`<li>
          <strong>${wordOf(words.tracking.privacy.asked, right, words.tracking.newer.asked)}</strong>
          <span class="small muted"
            >${say(words.tracking.privacy.answeredBy, {
              asked: dayInBothCalendars(askedOn, language),
              due: dayInBothCalendars(dueOn, language),
            })}</span
          >
        </li>`,
    )}
  </ul>`;
}

function consentList(view: ActionView, language: TrackingLanguage, level: number): unknown {
  const { consents } = view.tracking;
  if (consents.length === 0) return nothing;
  return html`<ul class="consents">
    ${consents.map((consent) => consentItem(consent, view, language, level))}
  </ul>`;
}

function consentItem(
  { purpose, labels, given }: TrackedConsent,
  view: ActionView,
  language: TrackingLanguage,
  level: number,
): TemplateResult {
  const { words, locale } = language;
  const { actions, tracking } = view;
  const label = resolveText(labels, locale).text;
  const isChosen = actions.open === 'withdrawConsent' && actions.purpose === purpose;
  const id = chooseId('withdrawConsent', purpose);
  const button = html`${words.tracking.action.withdrawConsent.button}<span class="visually-hidden"
      >: ${asWritten(label, locale)}</span
    >`;
  return html`<li>
    <p>
      ${asWritten(label, locale)}
      <span class="small muted"
        >(${given ? words.tracking.privacy.given : words.tracking.privacy.notGiven})</span
      >
    </p>
    ${
      given && !isChosen && tracking.actions.includes('withdrawConsent')
        ? html`<div class="buttons">${choice(view, id, button, 'withdrawConsent', purpose)}</div>`
        : nothing
    }
    ${isChosen ? actionForm(view, 'withdrawConsent', language, level) : nothing}
  </li>`;
}
