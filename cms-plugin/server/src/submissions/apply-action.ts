import { afterQuietHours, attempt, civilDayOf, NOBODY } from '@member-services/contract/forms';
import type {
  Action,
  Actor,
  ActorRole,
  ErrorParams,
  FieldError,
  Rule,
} from '@member-services/contract/forms';
import { missingNeeds } from '@member-services/contract/validate';
import type { Knex } from 'knex';
import { AttachmentsNotBound, bindAttachments } from '../attachments/bind-attachments.js';
import type { Binding } from '../attachments/bind-attachments.js';
import { chosenReader } from '../concerned/case-readers.js';
import { concernedIn, keepConcerned } from '../concerned/concerned-staff.js';
import { appendHistory, nextSequence } from '../history/append-history.js';
import type { HistoryContent, StoredHistoryEntry } from '../history/stored-history.js';
import type { Installation } from '../installation.js';
import { notify } from '../outbox/notify.js';
import { eraseCase } from '../privacy/erase-case.js';
import { withdrawConsent } from '../privacy/consents.js';
import { openRatingRight } from '../ratings/open-right.js';
import type { SettingsBook } from '../settings/settings-book.js';
import { readSettings } from '../settings/stored-settings.js';
import { encodeRow } from '../tables/rows.js';
import { planTimers } from '../timers/plan-timers.js';
import { effectsOf } from './action-effects.js';
import type { EffectInput } from './action-effects.js';
import { asReached } from './as-reached.js';
import { factsOf } from './case-facts.js';
import { correctSubmission, unaskedFiles, unknownAskedFields } from './correct-submission.js';
import type { ReplacedData, SuppliedData } from './correct-submission.js';
import { findSubmission } from './find-submission.js';
import type { SubmissionKey } from './find-submission.js';
import { concernedPerson } from './own-case.js';
import { submissionColumns, SUBMISSIONS } from './stored-submission.js';
import type { StoredSubmission } from './stored-submission.js';

/** All that may come with an action; which of it must, the workflow table says. */
export interface ActionInput extends EffectInput, SuppliedData {
  /** For staff only. */
  internalNote?: string;
  /** Due day of a referral. */
  dueOn?: string;
  /** What was confirmed on verifying. */
  checklist?: string[];
  /** Files that go with it: the applicant's, or staff's for the applicant. */
  files?: Pick<Binding, 'claims' | 'draftKey'>;
}

/** One action on one submission. */
export interface ActionToTake {
  submission: SubmissionKey;
  actor: Actor;
  /** Name of the member of staff, kept with the step; null for applicant and clock. */
  staffName: string | null;
  /** Address of their account, by which their own case is known; absent: it is nobody's. */
  staffEmail?: string | null;
  action: Action;
  input: ActionInput;
  /** Version that the actor saw; a stale one is refused. Absent: whatever stands now. */
  expectedVersion?: number;
  /** Milliseconds UTC; absent: the clock's. */
  now?: number;
}

/** What an action comes to. */
export type AppliedAction =
  | { kind: 'applied'; submission: StoredSubmission; entry: StoredHistoryEntry }
  | { kind: 'notFound' }
  /** Somebody else acted in between; the submission as it stands now. */
  | { kind: 'stale'; submission: StoredSubmission }
  | {
      kind: 'refused';
      code: 'actionNotPermitted' | 'gateClosed' | 'conflictOfInterest';
      params: ErrorParams;
      submission: StoredSubmission;
    }
  | { kind: 'incomplete'; errors: FieldError[]; submission: StoredSubmission };

/** Takes a transaction back without losing what it came to. */
class TakenBack extends Error {
  override readonly name = 'TakenBack';
  constructor(readonly outcome: AppliedAction) {
    super(outcome.kind);
  }
}

/**
 * The one way in which anybody acts on a submission: applicant, staff and clock. In one transaction it locks the row,
 * asks the workflow, changes the columns, appends the chained history and puts what the applicant is told into the
 * outbox. What is refused leaves no trace.
 * @param trx a transaction that this becomes part of, such as the one that holds an idempotency key; its first
 *   statement must have been a write
 */
export async function applyAction(
  installation: Installation,
  taken: ActionToTake,
  trx?: Knex.Transaction,
): Promise<AppliedAction> {
  try {
    return await (trx ?? installation.knex).transaction(async (inner) => {
      const outcome = await applyWithin(inner, installation, taken);
      if (outcome.kind !== 'applied') throw new TakenBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome;
    throw error;
  }
}

async function applyWithin(
  trx: Knex.Transaction,
  installation: Installation,
  taken: ActionToTake,
): Promise<AppliedAction> {
  // A write comes first: it locks the row, and SQLite refuses a transaction that reads before it writes.
  const locked = await trx(SUBMISSIONS).where(taken.submission).increment('version', 1);
  if (locked === 0) return { kind: 'notFound' };
  const raised = await findSubmission(trx, taken.submission);
  if (!raised) return { kind: 'notFound' };
  const before = { ...raised, version: raised.version - 1 };
  if (taken.expectedVersion !== undefined && taken.expectedVersion !== before.version) {
    return { kind: 'stale', submission: before };
  }
  const now = taken.now ?? (await installation.clock.now(trx));
  const { actor, action, input } = taken;
  const book = await readSettings(trx, installation.settings);
  const today = civilDayOf(now);
  const named = await concernedIn(trx, before);
  const concerned = concernedPerson(before, { actor, email: taken.staffEmail ?? null }, named);
  const outcome = attempt(
    factsOf(before, concerned),
    actor,
    action,
    today,
    book.periodsAt(before.statusSince),
  );
  if (!outcome.ok) return { kind: 'refused', code: outcome.code, params: outcome.params, submission: before };
  if (named !== null && input.assignee === named.id)
    return { kind: 'refused', code: 'conflictOfInterest', params: { action }, submission: before };
  const chosen = action === 'nameConcerned' ? await chosenReader(trx, input.concerned) : undefined;
  const missing = [
    ...missingNeeds(outcome.rule, { version: before.version, action, ...input }),
    ...(await unknownAskedFields(trx, installation, before, input.fields ?? [])),
    ...(action === 'nameConcerned' && input.concerned !== undefined && !chosen ? [UNKNOWN_COLLEAGUE] : []),
  ];
  const errors = missing.length > 0 ? missing : await bindFiles(trx, installation, taken, before, now);
  if (errors.length > 0) return { kind: 'incomplete', errors, submission: before };
  const correction = await correctSubmission(trx, installation, before, suppliedBy(taken), today);
  if (!correction.ok) return { kind: 'incomplete', errors: correction.errors, submission: before };
  const unknownConsent =
    action === 'withdrawConsent' ? await withdrawConsent(trx, before.id, input.purpose, now) : [];
  if (unknownConsent.length > 0) return { kind: 'incomplete', errors: unknownConsent, submission: before };

  const change = {
    ...correction.change,
    ...effectsOf(before, { action, input, outcome, person: actor.person, now, periods: book.periodsAt(now) }),
  };
  if (Object.keys(change).length > 0) {
    await trx(SUBMISSIONS)
      .where({ id: before.id })
      .update(encodeRow<StoredSubmission>(submissionColumns, change));
  }
  const after: StoredSubmission = { ...raised, ...change };
  if (chosen) await keepConcerned(trx, before.id, chosen === NOBODY ? null : chosen);
  if (action === 'forget') await eraseCase(trx, before.id, groundOf(actor, before), now);
  const entry = await appendHistory(trx, installation.keys, {
    submissionId: before.id,
    at: now,
    action,
    role: roleIn(outcome.rule, actor),
    staffId: actor.person,
    staffName: taken.staffName,
    status: after.status,
    content: { ...contentOf(taken, before, correction.before), ...(chosen ? { concerned: chosen } : {}) },
  });
  await planTimers(trx, after, book, now);
  await tell(trx, installation, { taken, before, after, entry, book });
  return { kind: 'applied', submission: after, entry };
}

/** Of the staff, only who can see cases can be named. */
const UNKNOWN_COLLEAGUE: FieldError = { path: 'concerned', code: 'notAnOption', params: {} };

/** Files that come with a step belong to the case from then on; why they cannot, if they cannot. */
async function bindFiles(
  trx: Knex.Transaction,
  installation: Installation,
  { action, actor, input: { files } }: ActionToTake,
  submission: StoredSubmission,
  at: number,
): Promise<FieldError[]> {
  if (!files) return [];
  const unasked =
    action === 'supplyCorrection' ? await unaskedFiles(trx, installation, submission, files.claims) : [];
  if (unasked.length > 0) return unasked;
  try {
    const kind = actor.roles.includes('applicant') ? 'case' : 'to-applicant';
    const subject = { kind, id: submission.id } as const;
    const sequence = await nextSequence(trx, submission.id);
    await bindAttachments(trx, { ...files, subject, submissionId: submission.id, action, sequence, at });
    return [];
  } catch (error) {
    if (error instanceof AttachmentsNotBound) return error.errors;
    throw error;
  }
}

interface WrittenStep {
  taken: ActionToTake;
  before: StoredSubmission;
  after: StoredSubmission;
  entry: StoredHistoryEntry;
  book: SettingsBook;
}

/** Tells the applicant, and opens the right to rate where the step has concluded the case. */
async function tell(
  trx: Knex.Transaction,
  { keys, settings }: Installation,
  { taken, before, after, entry, book }: WrittenStep,
): Promise<void> {
  const { quietHours } = book.newest;
  // An applicant needs no message about what they have just done themselves, nor years later of what time has erased.
  if (entry.role !== 'applicant' && !(taken.action === 'forget' && entry.role === 'clock')) {
    await notify(
      trx,
      {
        action: taken.action,
        submission: asReached(before, after),
        decision: before.recordedDecision,
        dueOn: taken.input.dueOn ?? null,
        historyId: entry.id,
        at: entry.at,
        dueAt: afterQuietHours(entry.at, quietHours),
      },
      { periods: book.periodsAt(entry.at), sms: settings.sms },
    );
  }
  await openRatingRight(
    trx,
    keys,
    {
      submission: after,
      previousStatus: before.status,
      sequence: entry.sequence,
      historyId: entry.id,
      at: entry.at,
    },
    {
      sms: settings.sms,
      invitationDelayMs: afterQuietHours(entry.at + settings.invitationDelayMs, quietHours) - entry.at,
    },
  );
}

/** Only a correction changes what was sent. */
function suppliedBy({ action, input }: ActionToTake): SuppliedData {
  if (action !== 'supplyCorrection') return {};
  const { answers, applicant } = input;
  return { ...(answers ? { answers } : {}), ...(applicant ? { applicant } : {}) };
}

/** On what ground a case is erased; stands beside every word that is gone. */
function groundOf(actor: Actor, { retentionMonths }: StoredSubmission): string {
  return actor.roles.includes('clock')
    ? `retention of ${String(retentionMonths)} months`
    : 'request of the applicant';
}

/** In which of their roles somebody acted: the first that the rule names. */
function roleIn(rule: Rule, actor: Actor): ActorRole {
  const role = rule.by.find((allowed) => actor.roles.includes(allowed));
  if (!role) throw new Error('The workflow allowed an action to somebody in none of its roles.');
  return role;
}

/** What is kept beside the step. The words of a decision become public with its release, not before. */
function contentOf(
  { action, input }: ActionToTake,
  before: StoredSubmission,
  replaced: ReplacedData,
): HistoryContent {
  const words = action === 'releaseDecision' ? (before.recordedWords ?? undefined) : input.words;
  const decision = action === 'releaseDecision' ? (before.recordedDecision ?? undefined) : input.decision;
  return {
    ...(words ? { words } : {}),
    ...(input.internalNote ? { internalNote: input.internalNote } : {}),
    ...(input.fields && input.fields.length > 0 ? { fields: [...input.fields] } : {}),
    ...(decision ? { decision } : {}),
    ...(input.dueOn ? { dueOn: input.dueOn } : {}),
    ...(input.checklist ? { checklist: input.checklist } : {}),
    ...(input.assignee ? { assignee: input.assignee } : {}),
    ...(input.purpose ? { purpose: input.purpose } : {}),
    ...replaced,
  };
}
