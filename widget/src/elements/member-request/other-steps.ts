import type { FieldError, ServiceCard } from '@member-services/contract/forms';
import type { DraftsCode, ResumingCode } from '../../draft/draft-controller.js';
import type { SubmissionWords } from '../../language/messages/submission.js';
import type { RequestContent } from './request-body.js';
import type { RequestFlow } from './request-flow.js';
import { stepKey } from './request-steps.js';
import type { RequestStep } from './request-steps.js';

/** To the step of an entry in the browser's history; what was sent or is being sent stays where it is. */
export function show(flow: RequestFlow, step: string): void {
  const { status } = flow.sending.state;
  if (status === 'sending' || status === 'received' || step === flow.current) return;
  flow.problems = [];
  flow.sending.reset();
  flow.current = step;
  flow.move('step');
}

/** From the check to one answer, to change it. */
export function change(flow: RequestFlow, content: RequestContent, path: string): void {
  const step = stepForPath(flow.steps(content), path);
  if (!step) return;
  flow.returning = true;
  flow.sending.reset();
  flow.go(stepKey(step));
  flow.move({ field: path });
}

/** From the summary to the field. */
export function follow(flow: RequestFlow, content: RequestContent, { path }: FieldError): void {
  const step = stepForPath(flow.steps(content), path);
  if (step && stepKey(step) !== flow.current) {
    flow.returning = true;
    flow.go(stepKey(step));
  }
  flow.move({ field: path });
}

/**
 * The form has changed while it was filled in: the answers go where they fit, and all of it is gone through once more.
 * @param code what fits them, as far as it could be had
 */
export function reviewChanged(
  flow: RequestFlow,
  { changedMeanwhile, fieldsOfRequest, questionsOf }: Partial<ResumingCode & DraftsCode>,
  services: readonly [before: ServiceCard, now: ServiceCard],
  words: SubmissionWords,
): void {
  if (changedMeanwhile && fieldsOfRequest && questionsOf) {
    const [then = [], now = []] = services.map((service) => fieldsOfRequest(service, words).answers);
    flow.resume(changedMeanwhile(flow, questionsOf(then), now), 'applicant');
  }
  flow.problems = [];
  flow.returning = false;
  flow.goTo({ name: 'applicant' });
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
