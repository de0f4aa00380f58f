import { CHANNELS, INBOX_VIEWS, STATUSES, SUBMISSION_KINDS } from '@member-services/contract/forms';
import type { ErrorCode, FieldError, InboxQuery, Validated } from '@member-services/contract/forms';

/** Rows of a page of the inbox, unless asked otherwise. */
export const DEFAULT_PAGE_SIZE = 25;
const MAXIMUM_PAGE_SIZE = 100;
/** Beyond so many rows one searches or filters; counting and skipping more would cost every reader. */
export const FARTHEST_ROW = 10_000;
const SEARCH_LENGTH = 100;
const SLUG = /^[a-z0-9-]{1,200}$/;

/** A query with its defaults filled in. */
export type CheckedInboxQuery = InboxQuery & Required<Pick<InboxQuery, 'page' | 'pageSize' | 'view'>>;

type Reading = { value: InboxQuery[keyof InboxQuery] } | { code: ErrorCode };

/** How each documented key is read; a key that is not here is refused. */
const READERS: Record<keyof InboxQuery, (text: string) => Reading> = {
  page: wholeNumber(1, FARTHEST_ROW),
  pageSize: wholeNumber(1, MAXIMUM_PAGE_SIZE),
  status: oneOf(STATUSES),
  kind: oneOf(SUBMISSION_KINDS),
  view: oneOf(INBOX_VIEWS),
  channel: oneOf(CHANNELS),
  service: (text) => (SLUG.test(text) ? { value: text } : { code: 'invalidCharacters' }),
  search: (text) => (text.length <= SEARCH_LENGTH ? { value: text.trim() } : { code: 'tooLong' }),
};

/**
 * Reads the query of the inbox. Only the documented keys, each once; an empty value means that it was not set.
 * @param query as Koa parsed it
 */
export function readInboxQuery(query: Record<string, unknown>): Validated<CheckedInboxQuery> {
  const errors: FieldError[] = [];
  const value: Record<string, unknown> = {};
  for (const [path, given] of Object.entries(query)) {
    const reading = readOne(path, given);
    if ('code' in reading) errors.push({ path, code: reading.code, params: {} });
    else if (reading.value !== '') value[path] = reading.value;
  }
  if (errors.length > 0) return { ok: false, errors };
  return checkedDepth({ page: 1, pageSize: DEFAULT_PAGE_SIZE, view: 'all', ...value });
}

function readOne(path: string, given: unknown): Reading {
  if (!Object.hasOwn(READERS, path)) return { code: 'unknownQuery' };
  if (typeof given !== 'string') return { code: 'invalidType' };
  return given === '' ? { value: '' } : READERS[path as keyof InboxQuery](given);
}

function checkedDepth(query: CheckedInboxQuery): Validated<CheckedInboxQuery> {
  const farthest = Math.ceil(FARTHEST_ROW / query.pageSize);
  if (query.page <= farthest) return { ok: true, value: query };
  return { ok: false, errors: [{ path: 'page', code: 'tooLarge', params: { max: farthest } }] };
}

function oneOf(values: readonly string[]): (text: string) => Reading {
  return (text) =>
    values.includes(text) ? { value: text as InboxQuery[keyof InboxQuery] } : { code: 'notAnOption' };
}

function wholeNumber(least: number, greatest: number): (text: string) => Reading {
  return (text) => {
    if (!/^\d{1,6}$/.test(text)) return { code: 'invalidNumber' };
    const number = Number(text);
    if (number < least) return { code: 'tooSmall' };
    return number > greatest ? { code: 'tooLarge' } : { value: number };
  };
}
