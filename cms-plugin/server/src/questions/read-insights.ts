import { isLocale, FIRST_LOCALE } from '@member-services/contract/forms';
import type { QuestionHelpfulness, QuestionInsights, QuestionMiss } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import type { RawRow } from '../tables/rows.js';
import { FEEDBACK } from './store-feedback.js';
import { MISSES } from './store-miss.js';

const MISSES_SHOWN = 100;
const COMMENTS_READ = 500;
const COMMENTS_PER_QUESTION = 20;

/** What people looked for in vain, and which answers helped least (policy C1, C11). */
export async function readInsights(knex: Knex, content: ContentSnapshot): Promise<QuestionInsights> {
  return { misses: await readMisses(knex), feedback: await readFeedback(knex, content) };
}

async function readMisses(knex: Knex): Promise<QuestionMiss[]> {
  const rows: RawRow[] = await knex(MISSES)
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'last_on', order: 'desc' }, 'id'])
    .limit(MISSES_SHOWN)
    .select('query', 'locale', 'count', 'first_on', 'last_on');
  return rows.map((row) => ({
    query: String(row['query']),
    locale: isLocale(row['locale']) ? row['locale'] : FIRST_LOCALE,
    count: Number(row['count']),
    firstOn: String(row['first_on']),
    lastOn: String(row['last_on']),
  }));
}

async function readFeedback(knex: Knex, { questions }: ContentSnapshot): Promise<QuestionHelpfulness[]> {
  const rows: RawRow[] = await knex(FEEDBACK)
    .groupBy('question_document_id')
    .select(
      'question_document_id',
      knex.raw('count(*) as answers'),
      knex.raw('sum(case when helpful = ? then 1 else 0 end) as helpful', [true]),
    );
  const titles = new Map(questions.map(({ documentId, question }) => [documentId, question]));
  const comments = await readComments(knex);
  return rows
    .map((row) => {
      const documentId = String(row['question_document_id']);
      const helpful = Number(row['helpful']);
      return {
        documentId,
        question: titles.get(documentId) ?? {},
        helpful,
        unhelpful: Number(row['answers']) - helpful,
        comments: comments.get(documentId) ?? [],
      };
    })
    .sort((a, b) => share(a) - share(b) || b.unhelpful - a.unhelpful);
}

function share({ helpful, unhelpful }: QuestionHelpfulness): number {
  return helpful / (helpful + unhelpful);
}

async function readComments(knex: Knex): Promise<Map<string, string[]>> {
  const rows: RawRow[] = await knex(FEEDBACK)
    .whereNotNull('comment')
    .orderBy('id', 'desc')
    .limit(COMMENTS_READ)
    .select('question_document_id', 'comment');
  const byQuestion = new Map<string, string[]>();
  for (const row of rows) {
    const id = String(row['question_document_id']);
    const known = byQuestion.get(id) ?? [];
    if (known.length < COMMENTS_PER_QUESTION) byQuestion.set(id, [...known, String(row['comment'])]);
  }
  return byQuestion;
}
