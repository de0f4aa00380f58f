import type { Sample, SampleStep } from './data-files.js';
import { laterDay } from './days.js';

/** What is confirmed on verifying; the contract's own list. */
const CHECKLIST = ['identity', 'contact', 'answers', 'declaration'];

const words = (step: SampleStep): Record<string, unknown> => (step.public ? { words: step.public } : {});
const note = (step: SampleStep, otherwise: string): Record<string, unknown> => ({
  internalNote: step.internal ?? otherwise,
});

/** All that came with a step; where the sample leaves out what the workflow asks for, a plain sentence stands in. */
export function stepInput(step: SampleStep, sample: Sample, days: number): Record<string, unknown> {
  switch (step.action) {
    case 'verify':
      return { ...words(step), checklist: CHECKLIST };
    case 'requestCorrection':
      return { ...words(step), fields: [] };
    case 'supplyCorrection':
      return words(step);
    case 'refer':
      return {
        ...words(step),
        ...note(step, 'لم يتضح الإجراء لمقدم الطلب، فنرجو توضيحه له.'),
        dueOn: laterDay(step.at.slice(0, 10), days + 5),
      };
    case 'answerReferral':
      return { ...words(step), ...note(step, 'وُضّح الإجراء لمقدم الطلب هاتفيًا.') };
    case 'recordDecision':
      return { decision: step.decision, words: reasonOf(step, sample) };
    case 'reopen':
      return { ...words(step), ...note(step, step.public ?? 'أُعيد فتح الطلب.') };
    default:
      return { ...words(step), ...(step.internal ? { internalNote: step.internal } : {}) };
  }
}

/** The reason as it was given to the applicant, else as it was noted. */
function reasonOf(step: SampleStep, { committee = [], history }: Sample): string {
  const round = history.filter(({ action }) => action === 'recordDecision').indexOf(step);
  return committee[round]?.reason ?? step.internal ?? '';
}
