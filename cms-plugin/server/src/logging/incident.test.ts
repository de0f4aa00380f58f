import { describe, expect, it } from 'vitest';
import { incidentOf } from './incident.js';

function logged(error: unknown) {
  const lines: string[] = [];
  const hear = (line: string) => lines.push(line);
  return { incident: incidentOf({ warn: hear, error: hear }, error), lines };
}

describe('a failure of ours', () => {
  it('is told by a number alone, and kept without the statement and its values', () => {
    const statement = "insert into `ms_history` (`staff_name`) values ('نورة') - disk I/O error";
    const { incident, lines } = logged(Object.assign(new Error(statement), { code: 'SQLITE_IOERR' }));
    expect(incident).toMatchObject({ status: 500, code: 'internal' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(incident.params.incident);
    expect(lines[0]).toContain('SQLITE_IOERR');
    expect(lines[0]).not.toContain('نورة');
  });

  it('is told as one that passes where the database is away', () => {
    const { incident, lines } = logged(Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }));
    expect(incident).toMatchObject({ status: 503, code: 'notReady' });
    expect(lines[0]).toContain('the database is not available');
  });
});
