import { describe, expect, it } from 'vitest';
import { ACTIONS } from './submission.js';
import { timelineEventOf } from './timeline.js';

describe('the applicant’s timeline', () => {
  it('says nothing of what stays within the association', () => {
    for (const action of ['assign', 'nameConcerned', 'note', 'recordDecision'] as const) {
      expect(timelineEventOf({ action, role: 'officer', status: 'submitted' }), action).toBeNull();
    }
  });

  it('has a line for everything else', () => {
    const silent = ACTIONS.filter(
      (action) => timelineEventOf({ action, role: 'officer', status: 'submitted' }) === null,
    );
    expect(silent).toEqual(['recordDecision', 'forget', 'assign', 'nameConcerned', 'note']);
  });

  it('tells the decision as it was released', () => {
    const released = (status: 'accepted' | 'rejected' | 'under-study') =>
      timelineEventOf({ action: 'releaseDecision', role: 'clock', status });
    expect([released('accepted'), released('rejected'), released('under-study')]).toEqual([
      'accepted',
      'rejected',
      'deferred',
    ]);
  });

  it('tells who wrote a message', () => {
    const from = (role: 'applicant' | 'officer') =>
      timelineEventOf({ action: 'message', role, status: 'verified' });
    expect([from('applicant'), from('officer')]).toEqual(['messageFromApplicant', 'messageFromStaff']);
  });
});
