/** Counts the rows in a dump of MariaDB as it passes: one statement, and so one line, is one row. */
export class InsertCount {
  readonly rows = new Map<string, number>();
  private line = '';

  /** Hands everything on as it came. */
  async *pass(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.look(chunk);
      yield chunk;
    }
  }

  /** Only the start of a line matters, and names of tables are ASCII. */
  private look(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.append(chunk, start, end);
      this.count();
      start = end + 1;
    }
    this.append(chunk, start, chunk.length);
  }

  private append(chunk: Buffer, start: number, end: number): void {
    const room = LINE_START - this.line.length;
    if (room > 0) this.line += chunk.toString('latin1', start, Math.min(end, start + room));
  }

  private count(): void {
    const [, table] = /^INSERT INTO `(\w+)` VALUES/.exec(this.line) ?? [];
    if (table !== undefined) this.rows.set(table, (this.rows.get(table) ?? 0) + 1);
    this.line = '';
  }
}

const LINE_START = 120;
