import {
  CHANNELS,
  INBOX_VIEWS,
  STATUSES,
  SUBMISSION_KINDS,
  type InboxMeta,
  type InboxQuery,
  type InboxView,
} from '@member-services/contract/forms';

export const PAGE_SIZES = [25, 50, 100] as const;

/** What the inbox shows unless the address says otherwise. */
export const DEFAULT_VIEW: InboxView = 'open';

/** The inbox's filters as its address keeps them, so that a link or the back button brings the same list. */
export type InboxFilters = Required<Pick<InboxQuery, 'page' | 'pageSize' | 'view'>> &
  Omit<InboxQuery, 'page' | 'pageSize' | 'view'>;

/** Reads an address; whatever it holds that is no filter of ours is ignored. */
export function readFilters(params: URLSearchParams): InboxFilters {
  const status = oneOf(STATUSES, params.get('status'));
  const kind = oneOf(SUBMISSION_KINDS, params.get('kind'));
  const channel = oneOf(CHANNELS, params.get('channel'));
  const service = params.get('service')?.trim();
  const search = params.get('search')?.trim();
  return {
    page: wholeNumber(params.get('page')) ?? 1,
    pageSize: PAGE_SIZES.find((size) => String(size) === params.get('pageSize')) ?? PAGE_SIZES[0],
    view: oneOf(INBOX_VIEWS, params.get('view')) ?? DEFAULT_VIEW,
    ...(status && { status }),
    ...(kind && { kind }),
    ...(channel && { channel }),
    ...(service && { service }),
    ...(search && { search }),
  };
}

/** The address of a set of filters; defaults are left out. */
export function writeFilters(filters: InboxFilters): URLSearchParams {
  const params = requestQuery(filters);
  if (filters.page === 1) params.delete('page');
  if (filters.pageSize === PAGE_SIZES[0]) params.delete('pageSize');
  if (filters.view === DEFAULT_VIEW) params.delete('view');
  return params;
}

/** The query of `GET /member-services/inbox`: everything that is set, said in full. */
export function requestQuery(filters: InboxFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(filters)) {
    if (value !== '') params.set(key, String(value));
  }
  return params;
}

/** Another filter begins at the first page again; `undefined` takes a filter off. */
export function withFilter(
  filters: InboxFilters,
  change: { [Key in keyof InboxQuery]?: InboxQuery[Key] | undefined },
): InboxFilters {
  const params = requestQuery(filters);
  params.delete('page');
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined || value === '') params.delete(key);
    else params.set(key, String(value));
  }
  return readFilters(params);
}

/** How many pages there are, one at least: the number of the last. */
export function lastPage({ total, pageSize }: Pick<InboxMeta, 'total' | 'pageSize'>): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** Whether anything narrows the list beyond its view. */
export function isNarrowed(filters: InboxFilters): boolean {
  return ['status', 'kind', 'channel', 'service', 'search'].some((key) => key in filters);
}

function oneOf<Value extends string>(list: readonly Value[], text: string | null): Value | undefined {
  return list.find((value) => value === text);
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}
