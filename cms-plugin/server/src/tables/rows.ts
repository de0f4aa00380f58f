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
  const entries = Object.entries<readonly [string, ColumnKind]>(columns);
  return Object.fromEntries(
    entries.map(([name, [column, kind]]) => [name, decoded(kind, row[column])]),
  ) as Stored;
}

/** Turns (part of) a record into a row to insert or update. */
export function encodeRow<Stored extends object>(columns: Columns<Stored>, record: Partial<Stored>): RawRow {
  const row: RawRow = {};
  for (const [name, value] of Object.entries(record)) {
    const [column, kind] = columns[name as keyof Stored & string];
    if (value !== undefined) row[column] = kind === 'json' && value !== null ? JSON.stringify(value) : value;
  }
  return row;
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
