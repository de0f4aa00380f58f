import type { FieldError } from '@member-services/contract/forms';
import type { Cms } from '../../data/cms.js';
import { emptyForm, randomKey, sentForm } from '../../submission/filled-form.js';
import { judgeStep } from './judging.js';
import type { WholeContent } from './request-body.js';
import type { RequestFlow } from './request-flow.js';
import { stepKey } from './request-steps.js';
import type { RequestStep } from './request-steps.js';
import { sendRequest } from './sending-request.js';

/** Judges the step in view and goes on to the next, or sends from the last. */
export async function goOn(
  flow: RequestFlow,
  content: WholeContent,
  cms: Cms,
  noticeRead: string,
): Promise<void> {
  const step = flow.step(content);
  if (step.name === 'check') return send(flow, content, cms, noticeRead);
  flow.problems = [
    ...judgeStep(step, content, flow.filled, Date.now(), flow.files.arriving),
    ...unfinishedFiles(flow, step),
  ];
  if (flow.problems.length > 0) {
    flow.move('problems');
    return;
  }
  // What had to be entered again has been, or was not needed.
  if (flow.differences) flow.differences = { ...flow.differences, again: [] };
  const steps = flow.steps(content);
  const at = steps.findIndex((one) => stepKey(one) === stepKey(step));
  flow.goTo(flow.returning ? steps.at(-1) : steps[at + 1]);
}

async function send(flow: RequestFlow, content: WholeContent, cms: Cms, noticeRead: string): Promise<void> {
  if (!(await filesArrived(flow))) return;
  const sent = await sendRequest(flow, content, cms, noticeRead);
  if (!sent) return;
  if ('receipt' in sent) {
    // Nothing personal stays in the page, which others may come back to (threat A73).
    flow.filled = sentForm(flow.filled, emptyForm(Date.now(), randomKey));
    flow.differences = null;
    flow.listener.onReceived(sent.receipt);
    flow.move('receipt');
    return;
  }
  flow.problems = sent.problems;
  if (sent.failure) flow.listener.onFailed(sent.failure);
  flow.move(flow.problems.length > 0 ? 'problems' : 'failure');
}

/** Whether every file has arrived; a step that was gone to meanwhile is not sent. */
async function filesArrived(flow: RequestFlow): Promise<boolean> {
  if (!(await flow.files.arrived())) return false;
  flow.problems = unfinishedFiles(flow);
  if (flow.problems.length > 0) flow.move('problems');
  return flow.problems.length === 0;
}

function unfinishedFiles({ files }: RequestFlow, step?: RequestStep): FieldError[] {
  const shown = step?.name === 'form' ? step.fields.map(({ name }) => name) : null;
  return files.unfinished
    .filter((field) => shown?.includes(field) ?? true)
    .map((field) => ({ path: `answers.${field}`, code: 'uploadUnfinished', params: {} }));
}
