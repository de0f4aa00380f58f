import { LOCALES } from '@member-services/contract/forms';
import type { MessageText, NotificationEvent } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';
import { DEFAULT_TEXTS } from './default-texts.js';

export const MESSAGE_TEXTS = 'ms_message_texts';

/** One version of an event's wording; the newest is what is sent. */
export interface StoredMessageText {
  event: NotificationEvent;
  version: number;
  /** Null: from here on the default again. */
  wording: MessageText | null;
  savedAt: number;
  savedBy: string;
  savedByName: string;
}

const columns = {
  event: ['event', 'text'],
  version: ['version', 'number'],
  wording: ['wording', 'json'],
  savedAt: ['saved_at', 'number'],
  savedBy: ['saved_by', 'text'],
  savedByName: ['saved_by_name', 'text'],
} as const satisfies Columns<StoredMessageText>;

/** The wording of an event as it stands: the association's own, else the one that the software came with. */
export async function currentText(knex: Knex, event: NotificationEvent): Promise<MessageText> {
  const [newest] = await versionsOf(knex, event, 1);
  return newest?.wording ?? DEFAULT_TEXTS[event];
}

/** The versions of an event's wording, newest first. */
export async function versionsOf(
  knex: Knex,
  event: NotificationEvent,
  limit: number,
): Promise<StoredMessageText[]> {
  const rows: RawRow[] = await knex<RawRow>(MESSAGE_TEXTS)
    .where({ event })
    .orderBy('version', 'desc')
    .limit(limit);
  return rows.map((row) => decodeRow<StoredMessageText>(columns, row));
}

/** The newest version of every event that has one. */
export async function newestVersions(knex: Knex): Promise<Map<string, StoredMessageText>> {
  const newest = knex(MESSAGE_TEXTS)
    .groupBy('event')
    .select('event')
    .max({ version: 'version' })
    .as('newest');
  const rows = await knex(MESSAGE_TEXTS)
    .join(newest, (on) => {
      on.on('newest.event', `${MESSAGE_TEXTS}.event`).andOn('newest.version', `${MESSAGE_TEXTS}.version`);
    })
    .select<RawRow[]>(`${MESSAGE_TEXTS}.*`);
  return new Map(
    rows.map((row) => decodeRow<StoredMessageText>(columns, row)).map((text) => [text.event, text] as const),
  );
}

/** Keeps a further version. The unique index decides between two who save the same number. */
export async function addVersion(knex: Knex, text: StoredMessageText): Promise<void> {
  const { event, version, wording, savedAt, savedBy, savedByName } = text;
  await knex(MESSAGE_TEXTS).insert({
    event,
    version,
    // JSON's own null, so that a row always says what it means.
    wording: JSON.stringify(wording),
    saved_at: savedAt,
    saved_by: savedBy,
    saved_by_name: savedByName,
  });
}

/** Takes over wordings that stand in no version yet, such as those an installation is filled with. */
export async function ensureTexts(
  knex: Knex,
  texts: Partial<Record<NotificationEvent, MessageText>>,
  now: number,
): Promise<void> {
  const standing = await newestVersions(knex);
  for (const [event, wording] of Object.entries(texts) as [NotificationEvent, MessageText][]) {
    if (standing.has(event) || !LOCALES.every((locale) => wording[locale].body !== '')) continue;
    await addVersion(knex, { event, version: 1, wording, savedAt: now, savedBy: '', savedByName: '' });
  }
}
