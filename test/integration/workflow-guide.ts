import { ALWAYS, BESIDE, DECISIONS, STATUSES, WORKFLOW } from '@member-services/contract/forms';
import type { Action, Rule, Status, StatusRules } from '@member-services/contract/forms';

/** What `docs/workflow.md` must say, made from the table itself. */
export interface WorkflowGuide {
  /** Lines of the diagram (Mermaid), without its first. */
  diagram: string[];
  /** Rows of the table, as Markdown with single spaces. */
  rows: string[];
  /** Every gate that a rule names. */
  gates: string[];
}

const AFTER_RELEASE = { accept: 'accepted', reject: 'rejected', defer: 'under-study' } as const;

/** Mermaid's names of states know no hyphen. */
const stateName = (status: Status): string =>
  status.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The rules of one status, or of what may happen beside any, in the order of the table. */
function rulesOf(rules: StatusRules): [Action, Rule][] {
  return (Object.keys(rules) as Action[]).flatMap((action) => {
    const rule = rules[action];
    return rule ? [[action, rule]] : [];
  });
}

const asking = STATUSES.filter((status) => 'requestCorrection' in WORKFLOW[status]);

/** Where an action can lead from a status; nowhere for what leaves it as it is or takes it back to where it was. */
function destinations(action: Action, rule: Rule): Status[] {
  if (action === 'releaseDecision')
    return DECISIONS.filter((decision) => decision !== 'defer').map((decision) => AFTER_RELEASE[decision]);
  if (rule.next === 'asking') return asking;
  return rule.next === 'same' || rule.next === 'resume' ? [] : [rule.next];
}

function nextInWords(action: Action, rule: Rule): string {
  if (action === 'releaseDecision')
    return DECISIONS.map((decision) => `${decision}: ${AFTER_RELEASE[decision]}`).join(', ');
  if (rule.next === 'same') return 'unchanged';
  if (rule.next === 'asking') return 'the status that asked';
  return rule.next === 'resume' ? 'where it stood before its conclusion' : rule.next;
}

function conditions({ kind, category, committee, needs, gates, gatesFor, separation }: Rule): string {
  const only = [
    ...(kind ? [`${kind} only`] : []),
    ...(category ? [`${category} only`] : []),
    ...(committee === undefined ? [] : [committee ? 'committee services' : 'services without committee']),
    ...(needs ? [`needs ${needs.join(', ')}`] : []),
    ...(gates ? [`gate ${gates.join(', ')}`] : []),
    ...Object.entries(gatesFor ?? {}).map(([role, of]) => `gate for the ${role}: ${of.join(', ')}`),
    ...(separation === 'notVerifier' ? ['not by who verified'] : []),
  ];
  return only.length > 0 ? only.join('; ') : 'none';
}

const row = (status: string, action: Action, rule: Rule): string =>
  `| ${status} | ${action} | ${rule.by.join(', ')} | ${nextInWords(action, rule)} | ${conditions(rule)} |`;

/** Everything that the guide must hold, from the table that the product runs on. */
export function workflowGuide(): WorkflowGuide {
  const all = STATUSES.flatMap((status) =>
    rulesOf(WORKFLOW[status]).map(([action, rule]) => ({ status, action, rule })),
  );
  const rules = [
    ...all.map(({ rule }) => rule),
    ...rulesOf(BESIDE).map(([, rule]) => rule),
    ...rulesOf(ALWAYS).map(([, rule]) => rule),
  ];
  const named = rules.flatMap(({ gates, gatesFor }) =>
    [gates ?? [], ...Object.values(gatesFor ?? {})].flat(),
  );
  return {
    gates: [...new Set(named)],
    diagram: all.flatMap(({ status, action, rule }) =>
      destinations(action, rule).map((next) => `${stateName(status)} --> ${stateName(next)}: ${action}`),
    ),
    rows: [
      ...all.map(({ status, action, rule }) => row(status, action, rule)),
      ...rulesOf(BESIDE).map(([action, rule]) => row('any open', action, rule)),
      ...rulesOf(ALWAYS).map(([action, rule]) => row('any', action, rule)),
    ],
  };
}
