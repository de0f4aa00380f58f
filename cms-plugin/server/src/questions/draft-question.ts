import type { LocalisedText } from '@member-services/contract/forms';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { CONTENT_UIDS } from '../content/types/content-types.js';
import { readHistory } from '../history/read-history.js';
import type { Installation } from '../installation.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { scrubSentence } from './scrub.js';

const KEYS = 'ms_idempotency_keys';
const SCOPE = 'to-question';
const QUESTION_LENGTH = 300;

/** What we ask Strapi's document service for. */
interface Questions {
  findOne(query: { documentId: string }): Promise<{ documentId: string } | null>;
  create(entry: { data: object; status: 'draft' }): Promise<{ documentId: string }>;
}

/** The text of a draft. */
export interface QuestionAndAnswer {
  question: LocalisedText;
  answer: LocalisedText;
}

/** An inquiry and its answer as a question for everybody, without the person who asked (policy C3). */
export function questionFrom(submission: StoredSubmission, answer: string): QuestionAndAnswer {
  const { locale, applicantName, reference } = submission;
  const { subject, message } = submission.answers;
  const asked = [subject, message].filter((part): part is string => typeof part === 'string' && part !== '');
  const names = [applicantName];
  return {
    question: {
      [locale]: scrubSentence(asked.join(': ').replace(/\s+/gu, ' '), names).slice(0, QUESTION_LENGTH),
    },
    answer: { [locale]: scrubSentence(answer.replaceAll(reference, ''), names) },
  };
}

/**
 * Makes a draft of an answered inquiry, once: a second click finds the first one's draft, unless an editor has
 * thrown it away.
 * @returns the draft's document id; undefined where there is no answer yet
 */
export async function draftQuestion(
  { strapi, clock }: Installation,
  submission: StoredSubmission,
): Promise<string | undefined> {
  return strapi.db.transaction(async ({ trx: given }) => {
    const trx = given as Knex.Transaction;
    const key = `${SCOPE}:${submission.reference}`;
    const now = await clock.now(trx);
    await trx(KEYS)
      .insert({ key, scope: SCOPE, payload_hash: '', submission_id: submission.id, created_at: now })
      .onConflict('key')
      .ignore();
    const answer = await lastAnswer(trx, submission.id);
    if (answer === undefined) return undefined;
    const standing = await standingDraft(strapi, trx, key);
    if (standing) return standing;
    const { documentId } = await questionsOf(strapi).create({
      data: { kind: 'question', ...questionFrom(submission, answer) },
      status: 'draft',
    });
    await trx(KEYS)
      .where({ key })
      .update({ response: JSON.stringify({ documentId }) });
    return documentId;
  });
}

async function standingDraft(strapi: Core.Strapi, trx: Knex, key: string): Promise<string | undefined> {
  const row = await trx<{ key: string; response: string | null }>(KEYS).where({ key }).first('response');
  if (!row?.response) return undefined;
  const { documentId } = JSON.parse(row.response) as { documentId: string };
  return (await questionsOf(strapi).findOne({ documentId }))?.documentId;
}

async function lastAnswer(knex: Knex, submissionId: number): Promise<string | undefined> {
  const history = await readHistory(knex, submissionId);
  return history.findLast(({ action }) => action === 'answer')?.content?.content?.words;
}

function questionsOf(strapi: Core.Strapi): Questions {
  return strapi.documents(CONTENT_UIDS.question);
}
