import { ALWAYS, STATUSES, WORKFLOW } from '@member-services/contract/forms';
import type {
  Action,
  ActorRole,
  Rule,
  Status,
  StatusRules,
  SubmissionKind,
} from '@member-services/contract/forms';

/** One kind of case that waits for somebody; a condition that is absent does not matter. */
export interface WaitingCondition {
  status?: Status;
  kind?: SubmissionKind;
  needsCommittee?: boolean;
  /** The committee has not decided yet. */
  undecided?: true;
  /** An appeal; the first decision is made without the head. */
  appealed?: true;
  referralOpen?: true;
  /** Somebody asked about their own data; such a question outlives the end of the case. */
  privacyAsked?: true;
}

/** The steps that bring a case forward; whoever may take one of them is waited for. */
const FORWARD = [
  'verify',
  'answer',
  'raise',
  'recordDecision',
  'startDelivery',
  'deliver',
] as const satisfies readonly Action[];

/**
 * Which cases wait for somebody in these roles, from the same table as the buttons: those whose next step is theirs,
 * open questions to the social researcher, and appeals that only the head may hear.
 */
export function waitingFor(roles: readonly ActorRole[]): WaitingCondition[] {
  const conditions = STATUSES.flatMap((status) => forwardSteps(status, roles));
  if (roles.includes('social-researcher')) conditions.push({ referralOpen: true });
  if (roles.includes('head')) conditions.push({ status: 'verified', needsCommittee: false, appealed: true });
  if (ALWAYS.answerPrivacyRequest.by.some((role) => roles.includes(role))) {
    conditions.push({ privacyAsked: true });
  }
  return conditions;
}

function forwardSteps(status: Status, roles: readonly ActorRole[]): WaitingCondition[] {
  const rules: StatusRules = WORKFLOW[status];
  return FORWARD.flatMap((action) => {
    const rule = rules[action];
    return rule?.by.some((role) => roles.includes(role)) ? [conditionOf(status, rule)] : [];
  });
}

function conditionOf(status: Status, rule: Rule): WaitingCondition {
  return {
    status,
    ...(rule.kind ? { kind: rule.kind } : {}),
    ...(rule.committee === undefined ? {} : { needsCommittee: rule.committee }),
    ...(rule.gates?.includes('decisionUnrecorded') ? { undecided: true as const } : {}),
  };
}

/** Statuses in which the next step is the association's: only then can a case be late. */
export const OUR_TURN = [
  'submitted',
  'verified',
  'under-study',
  'accepted',
  'in-delivery',
] as const satisfies readonly Status[];

/** Whether the association has missed its day. Waiting for the applicant is nobody's lateness. */
export function isLate(status: Status, dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today && OUR_TURN.some((ours) => ours === status);
}

/** Whose step is the next one in a case: those who are warned when its day comes near. */
export function nextRoles({
  status,
  kind,
  needsCommittee,
}: {
  status: Status;
  kind: SubmissionKind;
  needsCommittee: boolean;
}): ActorRole[] {
  const rules: StatusRules = WORKFLOW[status];
  const fitting = FORWARD.flatMap((action) => rules[action] ?? []).filter(
    (rule) =>
      (rule.kind === undefined || rule.kind === kind) &&
      (rule.committee === undefined || rule.committee === needsCommittee),
  );
  return [...new Set(fitting.flatMap(({ by }) => by))];
}
