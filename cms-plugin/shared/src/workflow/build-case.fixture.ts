import type { Actor, CaseFacts } from './case-facts.js';
import type { ActorRole } from './submission.js';

/** The facts of a case for tests: a request to the committee that arrived on 1 November 2026. */
export function buildCase(overrides: Partial<CaseFacts> = {}): CaseFacts {
  return {
    kind: 'service-request',
    category: null,
    needsCommittee: true,
    status: 'submitted',
    askingStatus: null,
    resumeStatus: null,
    statusSince: '2026-11-01',
    decisionWindow: { basis: 'estimated', earliest: '2026-11-15', latest: '2026-12-01' },
    recordedDecision: null,
    appealed: false,
    remindedOn: null,
    referralOpen: false,
    privacyAsked: false,
    erasureAsked: false,
    verifiedBy: null,
    concernedPerson: null,
    promisedOn: null,
    keptUntil: null,
    forgotten: false,
    ...overrides,
  };
}

/** Somebody in these roles. Staff are persons; the applicant and the clock are not. */
export function acting(role: ActorRole, person = `person-of-${role}`): Actor {
  const isStaff = role !== 'applicant' && role !== 'clock';
  return { roles: [role], person: isStaff ? person : null };
}
