import { isConcluded } from '@member-services/contract/forms';
import type { Conclusion, LocalisedText, Tracking } from '@member-services/contract/forms';
import { caseAttachments } from '../attachments/describe-attachment.js';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import { consentKey } from '../content/text-keys.js';
import { readHistory } from '../history/read-history.js';
import type { Installation } from '../installation.js';
import { consentsOf, trackedConsents } from '../privacy/consents.js';
import { isOver, latestRight } from '../ratings/find-right.js';
import { answersToCorrect } from '../submissions/correct-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { readSettings } from '../settings/stored-settings.js';
import { serveTracking } from './serve-tracking.js';

/** Reads what the tracking page of a submission shows at present. */
export async function track(installation: Installation, submission: StoredSubmission): Promise<Tracking> {
  const { knex, clock, settings, content } = installation;
  const now = await clock.now();
  const history = await readHistory(knex, submission.id);
  const consents = trackedConsents(await consentsOf(knex, submission.id), labelsIn(await content.current()));
  const rateable = await rateableConclusion(installation, submission, now);
  const attachments = await caseAttachments(installation, submission.id);
  const book = await readSettings(knex, settings);
  const periods = book.periodsAt(submission.statusSince);
  const toCorrect = await answersToCorrect(knex, installation, submission);
  const { linkDays } = settings;
  return serveTracking({
    ...{ submission, history, attachments, rateable, now, periods, toCorrect, linkDays, consents },
  });
}

/** What each consent says; a purpose whose text is gone is called by its own name. */
function labelsIn(content: ContentSnapshot): (purpose: string) => LocalisedText {
  return (purpose) => content.texts.get(consentKey(purpose))?.title ?? { ar: purpose };
}

/** None while a case goes on after an appeal or a reopening: whoever waits for an answer is not asked about the last. */
async function rateableConclusion(
  { knex }: Installation,
  submission: StoredSubmission,
  now: number,
): Promise<Conclusion | null> {
  if (!isConcluded(submission.status)) return null;
  const right = await latestRight(knex, submission.id);
  return right && !right.used && !isOver(right, now) ? right.conclusion : null;
}
