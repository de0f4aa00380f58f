/**
 * How a column travels between a record and the three databases: SQLite knows no booleans, PostgreSQL hands big
 * numbers over as text, and JSON is text everywhere.
 */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'json';

/** The columns of a record: for each of its names, the column and its kind. */
export type Columns<Stored extends object> = Readonly<
  Record<keyof Stored & string, readonly [column: string, kind: ColumnKind]>
>;

/** A row as the database hands it over. */
export type RawRow = Record<string, unknown>;

/** Turns a row into its record. Columns that the record does not name are left out. */
export function decodeRow<Stored extends object>(columns: Columns<Stored>, row: RawRow): Stored {
  const record: RawRow = {};
  for (const name of namesIn(columns)) {
    const [column, kind] = columns[name];
    record[name] = decoded(kind, row[column]);
  }
  return record as Stored;
}

/** Turns (part of) a record into a row to insert or update. */
export function encodeRow<Stored extends object>(columns: Columns<Stored>, record: Partial<Stored>): RawRow {
  const row: RawRow = {};
  for (const name of namesIn(record)) {
    const [column, kind] = columns[name];
    const value = record[name];
    if (value !== undefined) row[column] = kind === 'json' && value !== null ? JSON.stringify(value) : value;
  }
  return row;
}

/** The names in a record, typed; every row of every table comes by here, so no list of pairs is made. */
function namesIn<Named extends object>(record: Named): (keyof Named & string)[] {
  return Object.keys(record) as (keyof Named & string)[];
}

function decoded(kind: ColumnKind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'number':
      return Number(value);
    case 'boolean':
      return value === true || value === 1;
    case 'json':
      return typeof value === 'string' ? JSON.parse(value) : value;
    case 'text':
      return value;
  }
}
