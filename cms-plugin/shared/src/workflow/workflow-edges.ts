import type { Action, Status } from './submission.js';
import { STATUSES } from './submission.js';
import type { Rule, StatusRules, Target } from './workflow-table.js';
import { WORKFLOW } from './workflow-table.js';

/** One arrow of the diagram: an action that leads to another status. */
export interface WorkflowEdge {
  from: Status;
  action: Action;
  to: Status;
}

/** Every way from one status to another, in the order of the table; what leaves the status as it is has no arrow. */
export function workflowEdges(): WorkflowEdge[] {
  return STATUSES.flatMap((from) => rulesOf(from).flatMap(([action, rule]) => edgesOf(from, action, rule)));
}

function edgesOf(from: Status, action: Action, rule: Rule): WorkflowEdge[] {
  return targetsOf(from, action, rule.next)
    .filter((to) => to !== from)
    .map((to) => ({ from, action, to }));
}

function targetsOf(from: Status, action: Action, next: Target): readonly Status[] {
  if (action === 'releaseDecision') return ['accepted', 'rejected', 'under-study'];
  if (action === 'appeal') return ['under-study', 'verified'];
  if (next === 'asking') return asking();
  if (next === 'resume') return from === 'delivered' ? ['in-delivery'] : resumable();
  return next === 'same' ? [from] : [next];
}

/** The statuses that ask for a correction. */
function asking(): Status[] {
  return STATUSES.filter((status) => rulesOf(status).some(([action]) => action === 'requestCorrection'));
}

/** The open statuses that a conclusion may follow, where a reopened case stands again. */
function resumable(): Status[] {
  return ['submitted', 'verified', 'under-study', 'accepted', 'in-delivery'];
}

function rulesOf(status: Status): [Action, Rule][] {
  const rules: StatusRules = WORKFLOW[status];
  return Object.entries(rules) as [Action, Rule][];
}
