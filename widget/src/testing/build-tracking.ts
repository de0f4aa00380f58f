import { createReference } from '@member-services/contract/forms';
import type { Tracking } from '@member-services/contract/forms';

/** A reference that is one, always the same. */
export const REFERENCE = createReference((count) => new Uint8Array(count).fill(7));

/** A case as the CMS serves it: a request that has just been received, in English unless told otherwise. */
export function buildTracking(overrides: Partial<Tracking> = {}): Tracking {
  return {
    reference: REFERENCE,
    kind: 'service-request',
    service: 'financial-support',
    serviceTitle: 'Financial support',
    locale: 'en',
    status: 'submitted',
    submittedAt: '2026-11-25T18:00:00.000Z',
    dueOn: null,
    decisionWindow: null,
    timeline: [{ at: '2026-11-25T18:00:00.000Z', event: 'submitted', status: 'submitted' }],
    messages: [],
    attachments: [],
    applicant: { name: 'A. B.' },
    actions: ['message', 'withdraw', 'askHelp'],
    reopenUntil: null,
    appealUntil: null,
    closesOn: null,
    linkUntil: null,
    rating: null,
    consents: [],
    privacy: [],
    ...overrides,
  } satisfies Tracking;
}
