/** No table counts further: PostgreSQL refuses a greater number with a failure instead of finding nothing. */
const GREATEST = 2_147_483_647;

/** The number of a row as it stands in an address; undefined for whatever can be none. */
export function rowId(written: unknown): number | undefined {
  if (typeof written !== 'string' || !/^\d{1,10}$/.test(written)) return undefined;
  const id = Number(written);
  return id <= GREATEST ? id : undefined;
}
