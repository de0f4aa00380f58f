import type { Locale } from '@member-services/contract/forms';
import { draftPrefix } from '../../src/draft/draft-place.js';
import type { Draft } from '../../src/draft/draft.js';
import { COVER_MS } from '../../src/idle/idle-cover.js';
import { MockCms } from '../../src/testing/mock-cms.js';
import { waitUntil } from '../../src/testing/wait-until.js';
import { serveQuestions } from './served.js';

const address = () => `${MockCms.api}/api/member-services`;
const PERSON: Record<Locale, string> = { ar: 'سارة بنت علي', en: 'Sara Ali' };
const QUESTION: Record<Locale, string> = { ar: 'رقم الحوالة', en: 'Number of the transfer' };

/** What an earlier visit has left of a form, which has changed since. */
export function leaveDraft(service: string, locale: Locale): void {
  const draft: Draft = {
    ...{ format: 1, id: 'left', writer: 'another', idempotencyKey: 'k'.repeat(32), draftKey: 'd'.repeat(32) },
    savedAt: Date.now() - 3_600_000,
    openedAt: Date.now() - 7_200_000,
    step: 'applicant',
    formVersion: 0,
    applicant: { name: PERSON[locale], membershipNumber: '10001' },
    answers: { paymentMethod: 'office', transferNumber: '4471' },
    leftOut: ['applicant.mobile'],
    everything: false,
    asked: { transferNumber: { label: QUESTION[locale], written: true } },
  };
  localStorage.setItem(draftPrefix(address(), service) + draft.id, JSON.stringify(draft));
}

/** The questions that were read at an earlier visit. */
export function leaveAnswers(locale: Locale): void {
  localStorage.setItem(
    `member-services:last:questions:${address()}:${locale}`,
    JSON.stringify(serveQuestions(locale)),
  );
}

/** Nobody touches the page for so long that what is personal on it is covered. */
export async function leaveAlone(element: HTMLElement): Promise<void> {
  const { now } = Date;
  let gone = 0;
  Date.now = () => now() + gone;
  await waitUntil(() => {
    gone += COVER_MS;
    document.dispatchEvent(new Event('visibilitychange'));
    return element.shadowRoot?.querySelector('[part=cover]');
  }, 'Nothing was covered');
  Date.now = now;
}
