import { VERIFICATION_CHECKS } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { ValidationError } from 'yup';
import { actionInputs } from './action-inputs.js';
import { EMPTY_VALUES, LONGEST_TEXT, actionBody, actionSchema, type ActionValues } from './action-values.js';

const TODAY = '2026-11-25';

function faultsOf(
  status: 'submitted' | 'verified' | 'under-study',
  action: 'verify' | 'answer' | 'refer' | 'recordDecision',
  values: Partial<ActionValues>,
) {
  try {
    actionSchema(actionInputs({ status }, action), TODAY).validateSync(
      { ...EMPTY_VALUES, ...values },
      { abortEarly: false },
    );
    return {};
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return Object.fromEntries(error.inner.map(({ path, message }) => [path ?? '', message]));
  }
}

describe('the form of an action', () => {
  it('verifies only when every item of the checklist is confirmed', () => {
    expect(faultsOf('submitted', 'verify', { checklist: ['identity'] })).toEqual({
      checklist: 'checklistIncomplete',
    });
    expect(faultsOf('submitted', 'verify', { checklist: [...VERIFICATION_CHECKS] })).toEqual({});
  });

  it('answers with words, without gaps, and not without end', () => {
    expect(faultsOf('submitted', 'answer', { words: '   ' })).toEqual({ words: 'required' });
    expect(faultsOf('submitted', 'answer', { words: 'Because {{reason}}' })).toEqual({ words: 'gap' });
    expect(faultsOf('submitted', 'answer', { words: 'x'.repeat(LONGEST_TEXT + 1) })).toEqual({
      words: 'tooLong',
    });
  });

  it('refers with a question and a day that is still to come', () => {
    expect(faultsOf('submitted', 'refer', {})).toMatchObject({ internalNote: 'required', dueOn: 'required' });
    expect(faultsOf('submitted', 'refer', { internalNote: '?', dueOn: TODAY })).toEqual({
      dueOn: 'dateTooEarly',
    });
  });

  it('records a decision with its reason', () => {
    expect(faultsOf('under-study', 'recordDecision', {})).toEqual({
      decision: 'required',
      words: 'required',
    });
  });

  it('sends only what the action takes', () => {
    const inputs = actionInputs({ status: 'submitted' }, 'answer');
    const values = { ...EMPTY_VALUES, words: ' Yes. ', dueOn: '2026-12-01', checklist: ['identity'] };
    expect(actionBody('answer', 4, inputs, values)).toEqual({ version: 4, action: 'answer', words: 'Yes.' });
  });
});
