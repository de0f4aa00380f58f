import type { ErrorParams } from '../endpoints/errors.js';
import type { Actor, CaseFacts, WorkflowPeriods } from './case-facts.js';
import { DEFAULT_PERIODS } from './case-facts.js';
import { closedGate } from './gates.js';
import { ACTIONS, CONCLUSIONS, ENDED_STATUSES } from './submission.js';
import type { Action, ActorRole, Status } from './submission.js';
import { ALWAYS, BESIDE, WORKFLOW } from './workflow-table.js';
import type { Gate, Rule, StatusRules } from './workflow-table.js';

/** What an attempt comes to. `gateClosed` names the gate and, where time opens it, the earliest day. */
export type ActionOutcome =
  | { ok: true; rule: Rule; next: Status; askingStatus: Status | null; resumeStatus: Status | null }
  | { ok: false; code: 'actionNotPermitted' | 'gateClosed' | 'conflictOfInterest'; params: ErrorParams };

/** The rule for an action in a status, whoever acts; undefined where the table has none. */
export function ruleFor(status: Status, action: Action): Rule | undefined {
  const own: StatusRules = WORKFLOW[status];
  if (own[action]) return own[action];
  const always: StatusRules = ALWAYS;
  if (always[action]) return always[action];
  const beside: StatusRules = BESIDE;
  return isEnded(status) ? undefined : beside[action];
}

/** Whether nothing more is expected in this status. */
export function isEnded(status: Status): boolean {
  return ENDED_STATUSES.some((ended) => ended === status);
}

/**
 * Decides one action: may this actor do it now, and what results.
 * @param today civil day of Asia/Riyadh, `YYYY-MM-DD`
 */
export function attempt(
  facts: CaseFacts,
  actor: Actor,
  action: Action,
  today: string,
  periods: WorkflowPeriods = DEFAULT_PERIODS,
): ActionOutcome {
  const rule = ruleFor(facts.status, action);
  const roles = rule?.by.filter((role) => actor.roles.includes(role)) ?? [];
  if (!rule || roles.length === 0 || !rulesFit(rule, facts)) return refusal('actionNotPermitted', { action });
  if (conflicts(rule, facts, actor)) return refusal('conflictOfInterest', { action });
  const closed = firstClosedGate(rule, roles, facts, today, periods);
  if (closed) return refusal('gateClosed', { action, ...closed });
  return { ok: true, rule, ...destination(rule, action, facts) };
}

/** What this actor may do now, in the order of the table. */
export function permittedActions(
  facts: CaseFacts,
  actor: Actor,
  today: string,
  periods: WorkflowPeriods = DEFAULT_PERIODS,
): Action[] {
  return ACTIONS.filter((action) => attempt(facts, actor, action, today, periods).ok);
}

function refusal(
  code: 'actionNotPermitted' | 'gateClosed' | 'conflictOfInterest',
  params: ErrorParams,
): ActionOutcome {
  return { ok: false, code, params };
}

function rulesFit(rule: Rule, facts: CaseFacts): boolean {
  if (rule.kind && rule.kind !== facts.kind) return false;
  if (rule.category && rule.category !== facts.category) return false;
  return rule.committee === undefined || rule.committee === facts.needsCommittee;
}

/** Nobody handles their own case, and nobody verifies and decides the same one alone; persons, not roles. */
function conflicts(rule: Rule, facts: CaseFacts, actor: Actor): boolean {
  if (actor.person === null) return false;
  if (actor.person === facts.concernedPerson) return true;
  return rule.separation === 'notVerifier' && actor.person === facts.verifiedBy;
}

/** A gate for some actors only holds when every role in which the actor may act is held by it. */
function firstClosedGate(
  rule: Rule,
  roles: readonly ActorRole[],
  facts: CaseFacts,
  today: string,
  periods: WorkflowPeriods,
): ErrorParams | undefined {
  const common = firstClosed(rule.gates ?? [], facts, today, periods);
  if (common) return common;
  let closed: ErrorParams | undefined;
  for (const role of roles) {
    closed = firstClosed(rule.gatesFor?.[role] ?? [], facts, today, periods);
    if (!closed) return undefined;
  }
  return closed;
}

function firstClosed(
  gates: readonly Gate[],
  facts: CaseFacts,
  today: string,
  periods: WorkflowPeriods,
): ErrorParams | undefined {
  for (const gate of gates) {
    const params = closedGate(gate, facts, today, periods);
    if (params) return params;
  }
  return undefined;
}

const RELEASED = { accept: 'accepted', reject: 'rejected', defer: 'under-study' } as const;

function destination(
  rule: Rule,
  action: Action,
  facts: CaseFacts,
): { next: Status; askingStatus: Status | null; resumeStatus: Status | null } {
  const next = target(rule, action, facts);
  const askingStatus = next === 'awaiting-applicant' ? (facts.askingStatus ?? facts.status) : null;
  return { next, askingStatus, resumeStatus: resumeStatusAfter(next, facts) };
}

function target(rule: Rule, action: Action, facts: CaseFacts): Status {
  if (action === 'releaseDecision') return RELEASED[facts.recordedDecision ?? 'defer'];
  // Without a committee an appeal goes to the head, who looks at it afresh from "verified".
  if (action === 'appeal' && !facts.needsCommittee) return 'verified';
  if (rule.next === 'same') return facts.status;
  if (rule.next === 'asking') return facts.askingStatus ?? 'submitted';
  if (rule.next === 'resume') return facts.resumeStatus ?? 'submitted';
  return rule.next;
}

/** Whether a case has its outcome: nothing more is promised for a day to come, though it may be reopened. */
export function isConcluded(status: Status): boolean {
  return isEnded(status) || CONCLUSIONS.some((conclusion) => conclusion === status);
}

/** Remembers where the case stood when it left the open path; forgets it when it returns there. */
function resumeStatusAfter(next: Status, facts: CaseFacts): Status | null {
  if (!isConcluded(next)) return null;
  if (isConcluded(facts.status)) return facts.resumeStatus;
  return facts.status === 'awaiting-applicant' ? facts.askingStatus : facts.status;
}
