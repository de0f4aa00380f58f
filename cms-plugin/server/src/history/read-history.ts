import type { Knex } from 'knex';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { HISTORY, HISTORY_CONTENTS, historyColumns, historyContentColumns } from './stored-history.js';
import type { StoredHistoryContent, StoredHistoryEntry } from './stored-history.js';

/** A step with what came with it; null where nothing did. */
export interface HistoryEntryWithContent extends StoredHistoryEntry {
  content: StoredHistoryContent | null;
}

/** Every step of a submission, oldest first. */
export async function readHistory(knex: Knex, submissionId: number): Promise<HistoryEntryWithContent[]> {
  // One after the other: within a transaction there is one connection, which answers one question at a time.
  const entryRows = await knex<RawRow>(HISTORY).where({ submission_id: submissionId }).orderBy('sequence');
  const contentRows = await knex<RawRow>(HISTORY_CONTENTS).where({ submission_id: submissionId });
  const contents = new Map(
    contentRows.map((row) => {
      const content = decodeRow<StoredHistoryContent>(historyContentColumns, row);
      return [content.id, content] as const;
    }),
  );
  return entryRows.map((row) => {
    const entry = decodeRow<StoredHistoryEntry>(historyColumns, row);
    return { ...entry, content: entry.contentId === null ? null : (contents.get(entry.contentId) ?? null) };
  });
}
