import { describe, expect, it } from 'vitest';
import { acting, buildCase } from './build-case.fixture.js';
import type { Actor, CaseFacts } from './case-facts.js';
import { attempt, permittedActions } from './permitted-actions.js';
import type { Action } from './submission.js';
import { ACTOR_ROLES, ENDED_STATUSES, PRIVACY_RIGHTS } from './submission.js';

const TODAY = '2026-11-05';
const officer = acting('officer');
const applicant = acting('applicant');

const outcome = (facts: CaseFacts, actor: Actor, action: Action) => {
  const attempted = attempt(facts, actor, action, TODAY);
  return attempted.ok ? attempted.next : attempted.code;
};

describe('a submission that has ended', () => {
  it('cannot be referred, assigned, written about or noted upon', () => {
    for (const status of ENDED_STATUSES) {
      for (const action of ['refer', 'assign', 'message', 'note', 'askHelp'] as const) {
        for (const role of ACTOR_ROLES) {
          expect(outcome(buildCase({ status }), acting(role), action), `${role} ${action}`).toBe(
            'actionNotPermitted',
          );
        }
      }
    }
  });

  it('is reopened by the officer to where it stood', () => {
    for (const resumeStatus of ['submitted', 'verified', 'under-study', 'in-delivery'] as const) {
      expect(outcome(buildCase({ status: 'closed', resumeStatus }), officer, 'reopen')).toBe(resumeStatus);
    }
  });

  it('remembers where it stood when it left the open path', () => {
    const remembered = (facts: CaseFacts, actor: Actor, action: Action) => {
      const attempted = attempt(facts, actor, action, TODAY);
      return attempted.ok && attempted.resumeStatus;
    };
    expect(remembered(buildCase({ status: 'under-study' }), applicant, 'withdraw')).toBe('under-study');
    expect(
      remembered(
        buildCase({ status: 'awaiting-applicant', askingStatus: 'accepted' }),
        applicant,
        'withdraw',
      ),
    ).toBe('accepted');
    expect(
      remembered(buildCase({ status: 'delivered', resumeStatus: 'in-delivery' }), officer, 'close'),
    ).toBe('in-delivery');
  });

  it('leaves the applicant nothing but the rights over their own data', () => {
    for (const status of ENDED_STATUSES)
      expect(permittedActions(buildCase({ status }), applicant, TODAY)).toEqual([...PRIVACY_RIGHTS]);
  });

  it('still has a question about personal data answered, and only one that was asked', () => {
    const answered = (privacyAsked: boolean) =>
      attempt(
        buildCase({ status: 'closed', privacyAsked }),
        acting('officer'),
        'answerPrivacyRequest',
        TODAY,
      );
    expect(answered(true)).toMatchObject({ ok: true, next: 'closed' });
    expect(answered(false)).toMatchObject({ code: 'gateClosed', params: { gate: 'privacyAsked' } });
  });
});
