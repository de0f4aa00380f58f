import {
  isStaffAction,
  permissionFor,
  permittedActions,
  PAGE_PERMISSIONS,
  civilDayOf,
} from '@member-services/contract/forms';
import type {
  Action,
  Applicant,
  CaseDetail,
  CaseFacts,
  FormDefinition,
} from '@member-services/contract/forms';
import { staffAttachments } from '../attachments/describe-attachment.js';
import { concernedIn } from '../concerned/concerned-staff.js';
import { movedClockOf } from '../clock/moved-clock.js';
import { readFormVersion } from '../content/form-versions.js';
import { withCities } from '../content/with-cities.js';
import { maskedNationalId } from '../domain/national-id.js';
import { readHistory } from '../history/read-history.js';
import type { HistoryEntryWithContent } from '../history/read-history.js';
import type { SettingsBook } from '../settings/settings-book.js';
import { readSettings } from '../settings/stored-settings.js';
import { waysOf } from '../outbox/sms-gateway.js';
import { applicantOf } from '../submissions/applicant-columns.js';
import { decisionWindowOf, factsOf } from '../submissions/case-facts.js';
import { concernedPerson } from '../submissions/own-case.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { timersOfCase } from '../timers/read-timers.js';
import { consentsOf } from '../privacy/consents.js';
import { lastCopy } from '../privacy/copies.js';
import { timelineOf } from '../tracking/timeline.js';
import { NO_DIRECTORY, caseDirectory } from './case-directory.js';
import { caseNotifications } from './case-notifications.js';
import { inboxRowOf } from './inbox-row.js';
import type { StaffCall } from './staff-call.js';
import { assignedTo, staffHistory } from './staff-history.js';

/** Everything that a member of staff may see of a case, and what they may do with it now. */
export async function caseDetail(call: StaffCall, submission: StoredSubmission): Promise<CaseDetail> {
  const { knex, keys, clock, settings } = call.installation;
  const now = await clock.now();
  const today = civilDayOf(now);
  const history = await readHistory(knex, submission.id);
  const book = await readSettings(knex, settings);
  const periods = book.periodsAt(now);
  const applicant = applicantOf(keys, submission);
  const attachments = await staffAttachments(call.installation, submission.id);
  const mayCompare = call.can(PAGE_PERMISSIONS.readDirectory);
  return {
    ...inboxRowOf(submission, today),
    version: submission.version,
    locale: submission.locale,
    department: submission.department,
    assignedTo: submission.assignee === null ? null : assignedTo(history),
    concerned: await concernedIn(knex, submission),
    applicant: masked(applicant),
    ...(mayCompare ? await caseDirectory(knex, keys, applicant, submission.memberId) : NO_DIRECTORY),
    answers: submission.answers,
    form: await formOf(call, submission),
    soFar: await soFarOf(call, history),
    formVersion: submission.formVersion,
    declaration: declarationOf(submission),
    consents: await consentsOf(knex, submission.id),
    privacy: submission.privacyOpen ?? [],
    lastCopy: await lastCopy(knex, submission.id),
    decisionWindow: decisionWindowOf(submission),
    periods: { lapseDays: periods.lapseDays, appealDays: periods.appealDays },
    history: staffHistory(history, call.actor, attachments.ofStep),
    timeline: timelineOf(history),
    notifications: await caseNotifications(knex, submission.id, waysOf(settings)),
    attachments: attachments.files,
    next: await timersOfCase(knex, submission, now),
    clockMoves: movedClockOf(call.installation) !== undefined,
    actions: actionsFor(call, submission, today, book),
  };
}

/** The case as it is to the caller: their own, or another's. */
export function factsFor({ actor, user }: StaffCall, submission: StoredSubmission): CaseFacts {
  return factsOf(submission, concernedPerson(submission, { actor, email: user.email ?? null }));
}

/** What the workflow allows and the caller's permissions as well; buttons and guard share it. */
export function actionsFor(
  call: StaffCall,
  submission: StoredSubmission,
  today: string,
  book: SettingsBook,
): Action[] {
  return permittedActions(
    factsFor(call, submission),
    call.actor,
    today,
    book.periodsAt(submission.statusSince),
  ).filter((action) => isStaffAction(action) && call.can(permissionFor(action)));
}

/** An identity number is compared with the directory; it need not be read to do so. */
function masked(applicant: Applicant): Applicant {
  return applicant.nationalId === undefined
    ? applicant
    : { ...applicant, nationalId: maskedNationalId(applicant.nationalId) };
}

/** The form as it was filled, with names for the cities that it offered. */
export async function formOf(
  { installation }: Pick<StaffCall, 'installation'>,
  submission: StoredSubmission,
): Promise<FormDefinition | null> {
  const { serviceDocumentId, formVersion } = submission;
  if (serviceDocumentId === null || formVersion === null) return null;
  const form = await readFormVersion(installation.knex, serviceDocumentId, formVersion);
  const { organisation } = await installation.content.current();
  return form ? withCities(form, organisation?.cities ?? undefined) : null;
}

/** What had been filled in of a service's form when help with it was asked for (policy E3). */
async function soFarOf(
  { installation }: StaffCall,
  history: readonly HistoryEntryWithContent[],
): Promise<CaseDetail['soFar']> {
  const soFar = history.findLast(({ content }) => content?.content?.soFar)?.content?.content?.soFar;
  if (!soFar) return null;
  const { serviceDocumentId, formVersion, answers } = soFar;
  return {
    form: (await readFormVersion(installation.knex, serviceDocumentId, formVersion)) ?? null,
    answers,
  };
}

/** What was declared and how it was signed, its instant as text. */
export function declarationOf({ declaration }: StoredSubmission): CaseDetail['declaration'] {
  if (!declaration) return null;
  return { ...declaration, signedAt: new Date(declaration.signedAt).toISOString() };
}
