import { describe, expect, it } from 'vitest';
import { addDays } from '../text/civil-day.js';
import { acting, buildCase } from './build-case.fixture.js';
import type { Actor, CaseFacts } from './case-facts.js';
import { fixedWindow } from './decision-window.js';
import { attempt, permittedActions } from './permitted-actions.js';
import type { Action } from './submission.js';
import { ACTOR_ROLES, STATUSES } from './submission.js';

const TODAY = '2026-11-05';
const officer = acting('officer');
const applicant = acting('applicant');
const clock = acting('clock');

const outcome = (facts: CaseFacts, actor: Actor, action: Action, today = TODAY) => {
  const attempted = attempt(facts, actor, action, today);
  return attempted.ok ? attempted.next : attempted.code;
};

describe('a submission that has just arrived', () => {
  it('is verified by the officer', () => {
    expect(outcome(buildCase(), officer, 'verify')).toBe('verified');
  });

  it('is verified by nobody else', () => {
    for (const role of ACTOR_ROLES.filter((one) => one !== 'officer')) {
      expect(outcome(buildCase(), acting(role), 'verify'), role).toBe('actionNotPermitted');
    }
  });

  it('may be withdrawn by its applicant', () => {
    expect(outcome(buildCase(), applicant, 'withdraw')).toBe('withdrawn');
  });

  it('is dismissed with words', () => {
    const attempted = attempt(buildCase(), officer, 'dismiss', TODAY);
    expect(attempted.ok && attempted.rule.needs).toEqual(['words']);
  });

  it('cannot be raised before it is verified', () => {
    expect(outcome(buildCase(), officer, 'raise')).toBe('actionNotPermitted');
  });
});

describe('an inquiry', () => {
  const inquiry = buildCase({ kind: 'inquiry', needsCommittee: false, decisionWindow: null });
  const answered = buildCase({ ...inquiry, status: 'answered', resumeStatus: 'submitted' });

  it('is answered, not verified', () => {
    expect(outcome(inquiry, officer, 'answer')).toBe('answered');
    expect(outcome(inquiry, officer, 'verify')).toBe('actionNotPermitted');
  });

  it('cannot be closed without an answer', () => {
    for (const actor of [officer, clock, acting('head')]) {
      expect(outcome(inquiry, actor, 'close')).toBe('actionNotPermitted');
    }
  });

  it('can be reopened by the applicant for seven days after the answer', () => {
    expect(outcome(answered, applicant, 'reopen', addDays(answered.statusSince, 7))).toBe('submitted');
    expect(outcome(answered, applicant, 'reopen', addDays(answered.statusSince, 8))).toBe('gateClosed');
  });

  it('can be reopened by the officer at any time', () => {
    expect(outcome(answered, officer, 'reopen', '2027-06-01')).toBe('submitted');
  });

  it('closes by itself only once the applicant can no longer reopen it', () => {
    expect(outcome(answered, clock, 'close', addDays(answered.statusSince, 7))).toBe('gateClosed');
    expect(outcome(answered, clock, 'close', addDays(answered.statusSince, 8))).toBe('closed');
  });

  it('is said to concern a member of staff where it is a complaint, by officer and head, until it has ended', () => {
    const complaint = buildCase({ ...inquiry, category: 'complaint' });
    for (const role of ACTOR_ROLES) {
      const may = role === 'officer' || role === 'head';
      expect(outcome(complaint, acting(role), 'nameConcerned'), role).toBe(
        may ? 'submitted' : 'actionNotPermitted',
      );
    }
    for (const category of ['question', 'suggestion', null] as const) {
      expect(outcome({ ...complaint, category }, officer, 'nameConcerned')).toBe('actionNotPermitted');
    }
    const closed = buildCase({ ...complaint, status: 'closed' });
    expect(outcome(closed, officer, 'nameConcerned')).toBe('actionNotPermitted');
    const own = buildCase({ ...complaint, concernedPerson: 'person-of-officer' });
    expect(outcome(own, officer, 'nameConcerned')).toBe('conflictOfInterest');
  });

  it('is not handled by the person complained of', () => {
    const complaint = buildCase({ ...answered, concernedPerson: 'person-of-officer' });
    expect(outcome(complaint, officer, 'close')).toBe('conflictOfInterest');
    expect(outcome(complaint, acting('officer', 'another'), 'close')).toBe('closed');
  });
});

describe('waiting for the applicant', () => {
  const waiting = buildCase({ status: 'awaiting-applicant', askingStatus: 'verified' });

  it('leads back to the status that asked', () => {
    for (const askingStatus of ['submitted', 'verified', 'under-study', 'accepted'] as const) {
      const facts = buildCase({ status: 'awaiting-applicant', askingStatus });
      expect(outcome(facts, applicant, 'supplyCorrection')).toBe(askingStatus);
    }
  });

  it('remembers who asked when the correction is requested', () => {
    const attempted = attempt(buildCase({ status: 'accepted' }), officer, 'requestCorrection', TODAY);
    expect(attempted.ok && attempted.askingStatus).toBe('accepted');
  });

  it('never lapses without a reminder', () => {
    expect(outcome(waiting, clock, 'lapse', '2027-06-01')).toBe('gateClosed');
  });

  it('never lapses within a week of the reminder', () => {
    const reminded = buildCase({ ...waiting, remindedOn: '2026-11-30' });
    expect(outcome(reminded, clock, 'lapse', '2026-12-06')).toBe('gateClosed');
    expect(outcome(reminded, clock, 'lapse', '2026-12-07')).toBe('closed');
  });

  it('is reminded by the clock after five days at the earliest, by the officer at any time', () => {
    expect(outcome(waiting, clock, 'remind', '2026-11-05')).toBe('gateClosed');
    expect(outcome(waiting, clock, 'remind', '2026-11-06')).toBe('awaiting-applicant');
    expect(outcome(waiting, officer, 'remind', '2026-11-02')).toBe('awaiting-applicant');
  });
});

describe('a verified request', () => {
  const forCommittee = buildCase({ status: 'verified', verifiedBy: 'person-of-officer' });
  const withoutCommittee = buildCase({ ...forCommittee, needsCommittee: false, decisionWindow: null });

  it('goes to the committee where the service has one, and only there', () => {
    expect(outcome(forCommittee, officer, 'raise')).toBe('under-study');
    expect(outcome(withoutCommittee, officer, 'raise')).toBe('actionNotPermitted');
  });

  it('goes straight to delivery where there is no committee', () => {
    expect(outcome(withoutCommittee, officer, 'startDelivery')).toBe('in-delivery');
    expect(outcome(forCommittee, officer, 'startDelivery')).toBe('actionNotPermitted');
  });

  it('may not be declined by whoever verified it', () => {
    expect(outcome(withoutCommittee, officer, 'decline')).toBe('conflictOfInterest');
    expect(outcome(withoutCommittee, acting('head', 'person-of-officer'), 'decline')).toBe(
      'conflictOfInterest',
    );
  });

  it('may be declined by the head or by another officer', () => {
    expect(outcome(withoutCommittee, acting('head'), 'decline')).toBe('rejected');
    expect(outcome(withoutCommittee, acting('officer', 'another'), 'decline')).toBe('rejected');
  });

  it('is declined by nobody where the committee decides', () => {
    expect(outcome(forCommittee, acting('head'), 'decline')).toBe('actionNotPermitted');
  });

  it('is for the head alone once the applicant has appealed', () => {
    const appealed = buildCase({ ...withoutCommittee, appealed: true });
    expect(outcome(appealed, acting('officer', 'another'), 'decline')).toBe('gateClosed');
    expect(outcome(appealed, acting('head'), 'decline')).toBe('rejected');
  });
});

describe('a request before the committee', () => {
  const raisedOn = '2026-11-03';
  const raised = buildCase({
    status: 'under-study',
    statusSince: raisedOn,
    decisionWindow: fixedWindow(raisedOn),
    verifiedBy: 'person-of-officer',
  });
  const decided = buildCase({ ...raised, recordedDecision: 'accept' });
  const committee = acting('committee');

  it('keeps its status when the decision is recorded', () => {
    expect(outcome(raised, committee, 'recordDecision')).toBe('under-study');
  });

  it('is decided once until the decision is released', () => {
    expect(outcome(decided, committee, 'recordDecision')).toBe('gateClosed');
  });

  it('is not decided by whoever verified it, even as a member of the committee', () => {
    expect(outcome(raised, acting('committee', 'person-of-officer'), 'recordDecision')).toBe(
      'conflictOfInterest',
    );
  });

  it('tells the decision on day 14, not before', () => {
    expect(outcome(decided, clock, 'releaseDecision', '2026-11-16')).toBe('gateClosed');
    expect(outcome(decided, clock, 'releaseDecision', '2026-11-17')).toBe('accepted');
  });

  it('names the day on which the decision may be told', () => {
    expect(attempt(decided, clock, 'releaseDecision', '2026-11-10')).toEqual({
      ok: false,
      code: 'gateClosed',
      params: {
        action: 'releaseDecision',
        gate: 'decisionEarliest',
        earliest: '2026-11-17',
        earliestAt: '2026-11-16T21:00:00.000Z',
      },
    });
  });

  it('tells nothing on the ground of an estimate', () => {
    const estimated = buildCase({
      ...decided,
      decisionWindow: { basis: 'estimated', earliest: '2026-11-15', latest: '2026-12-01' },
    });
    expect(outcome(estimated, clock, 'releaseDecision', '2026-12-31')).toBe('gateClosed');
  });

  it('tells nothing where nothing is recorded', () => {
    expect(outcome(raised, clock, 'releaseDecision', '2026-12-31')).toBe('gateClosed');
  });

  it('is told by the clock alone', () => {
    for (const role of ACTOR_ROLES.filter((one) => one !== 'clock')) {
      expect(outcome(decided, acting(role), 'releaseDecision', '2026-12-31'), role).toBe(
        'actionNotPermitted',
      );
    }
  });

  it('is rejected or stays when put off', () => {
    const day = '2026-11-17';
    expect(outcome(buildCase({ ...raised, recordedDecision: 'reject' }), clock, 'releaseDecision', day)).toBe(
      'rejected',
    );
    expect(outcome(buildCase({ ...raised, recordedDecision: 'defer' }), clock, 'releaseDecision', day)).toBe(
      'under-study',
    );
  });

  it('may be corrected at the wish of the secretary, not of the officer', () => {
    expect(outcome(raised, acting('secretary'), 'requestCorrection')).toBe('awaiting-applicant');
    expect(outcome(raised, officer, 'requestCorrection')).toBe('actionNotPermitted');
  });
});

describe('a declined request', () => {
  const declined = buildCase({ status: 'rejected', resumeStatus: 'under-study' });

  it('may be appealed for thirty days', () => {
    expect(outcome(declined, applicant, 'appeal', addDays(declined.statusSince, 30))).toBe('under-study');
    expect(outcome(declined, applicant, 'appeal', addDays(declined.statusSince, 31))).toBe('gateClosed');
  });

  it('may be appealed once', () => {
    expect(outcome(buildCase({ ...declined, appealed: true }), applicant, 'appeal')).toBe('gateClosed');
  });

  it('goes to the head on appeal where there is no committee', () => {
    expect(outcome(buildCase({ ...declined, needsCommittee: false }), applicant, 'appeal')).toBe('verified');
  });

  it('is closed when the time to appeal is over, not before', () => {
    expect(outcome(declined, clock, 'close', addDays(declined.statusSince, 30))).toBe('gateClosed');
    expect(outcome(declined, clock, 'close', addDays(declined.statusSince, 31))).toBe('closed');
  });
});

describe('a delivered service', () => {
  const delivered = buildCase({ status: 'delivered', resumeStatus: 'in-delivery' });

  it('is confirmed or objected to by the applicant', () => {
    expect(outcome(delivered, applicant, 'confirmDelivery')).toBe('closed');
    expect(outcome(delivered, applicant, 'objectDelivery')).toBe('in-delivery');
  });

  it('is closed by the officer at once, by the clock after seven days', () => {
    expect(outcome(delivered, officer, 'close')).toBe('closed');
    expect(outcome(delivered, clock, 'close', addDays(delivered.statusSince, 7))).toBe('gateClosed');
    expect(outcome(delivered, clock, 'close', addDays(delivered.statusSince, 8))).toBe('closed');
  });

  it('is delivered by the provider alone', () => {
    const inDelivery = buildCase({ status: 'in-delivery' });
    expect(outcome(inDelivery, acting('provider'), 'deliver')).toBe('delivered');
    expect(outcome(inDelivery, officer, 'deliver')).toBe('actionNotPermitted');
  });
});

describe('a referral', () => {
  const referred = buildCase({ referralOpen: true });

  it('is answered by the social researcher', () => {
    expect(outcome(referred, acting('social-researcher'), 'answerReferral')).toBe('submitted');
    expect(outcome(referred, officer, 'answerReferral')).toBe('actionNotPermitted');
  });

  it('is not answered twice and not asked twice', () => {
    expect(outcome(buildCase(), acting('social-researcher'), 'answerReferral')).toBe('gateClosed');
    expect(outcome(referred, officer, 'refer')).toBe('gateClosed');
  });
});

describe('everywhere in the workflow', () => {
  it('nobody handles their own case', () => {
    for (const status of STATUSES) {
      const own = buildCase({ status, concernedPerson: 'person-of-officer', referralOpen: true });
      expect(permittedActions(own, officer, TODAY), status).toEqual([]);
    }
  });

  it('a person without a role may do nothing', () => {
    for (const status of STATUSES) {
      expect(permittedActions(buildCase({ status }), { roles: [], person: 'somebody' }, TODAY)).toEqual([]);
    }
  });

  it('several roles add up', () => {
    const both: Actor = { roles: ['officer', 'social-researcher'], person: 'one' };
    const actions = permittedActions(buildCase({ referralOpen: true }), both, TODAY);
    expect(actions).toEqual(expect.arrayContaining(['verify', 'answerReferral']));
  });
});
