import { createRequire } from 'node:module';

interface Database {
  prepare(sql: string): { all(...values: unknown[]): unknown[]; run(...values: unknown[]): unknown };
  pragma(statement: string): unknown;
  close(): void;
}
type Constructor = new (file: string) => Database;

/** Rows in one go, so that memory stays small. */
const BATCH = 50_000;

/**
 * Fills a table of a stopped CMS with copies of its last row until it holds so many, some columns made anew.
 * @param changes SQL by column, in which `n` is the number of the copy
 */
export function fillTable(file: string, table: string, size: number, changes: Record<string, string>): void {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as Constructor;
  const database = new Sqlite(file);
  try {
    database.pragma('synchronous=OFF');
    const columns = (
      database.prepare(`select name from pragma_table_info('${table}')`).all() as { name: string }[]
    )
      .map(({ name }) => name)
      .filter((name) => name !== 'id');
    const values = columns.map((name) => changes[name] ?? `last."${name}"`);
    const [{ held }] = database.prepare(`select count(*) as held from ${table}`).all() as [{ held: number }];
    const [{ last }] = database.prepare(`select max(id) as last from ${table}`).all() as [{ last: number }];
    for (let n = held; n < size; n += BATCH) {
      database
        .prepare(
          `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')})
           with recursive number(n) as (select ${n + 1} union all select n + 1 from number where n < ${Math.min(size, n + BATCH)})
           select ${values.join(', ')} from number, (select * from ${table} where id = ${last}) as last`,
        )
        .run();
    }
    database.prepare('analyze').run();
  } finally {
    database.close();
  }
}
