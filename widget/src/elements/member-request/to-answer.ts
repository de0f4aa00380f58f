import type { RequestContent } from './request-body.js';
import type { RequestFlow } from './request-flow.js';
import { stepKey } from './request-steps.js';
import type { RequestStep } from './request-steps.js';

/** To the field of an answer, from the check to change it or from the summary of what is wrong. */
export function toAnswer(flow: RequestFlow, content: RequestContent, path: string): void {
  const step = stepForPath(flow.steps(content), path);
  if (step && stepKey(step) !== stepKey(flow.step(content))) {
    flow.returning = true;
    flow.sending.reset();
    flow.go(stepKey(step));
  }
  flow.move({ field: path });
}

/** The step on which a fault of this path can be mended. */
function stepForPath(steps: readonly RequestStep[], path: string): RequestStep | undefined {
  const [area, name] = path.split('.');
  if (area === 'applicant') return steps.find((step) => step.name === 'applicant');
  if (area === 'answers') {
    return steps.find((step) => step.name === 'form' && step.fields.some((field) => field.name === name));
  }
  return steps.find((step) => step.name === 'check');
}
