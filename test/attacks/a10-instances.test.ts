import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../available-databases.js';
import { startSecondInstance } from '../faults/second-instance.js';
import type { SecondInstance } from '../faults/second-instance.js';
import { exampleInquiry, freshKey, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { proofFrom } from './proof-of-work.js';

/** Of one address six calls pass; see `DEFAULT_LIMITS`. */
const FACTOR = '0.1';
const SOFT = 6;
const CALLS = 60;

/** SQLite is one host with one server by nature; on the others, three servers share one database. */
describe.each(availableDatabases)('a10 calls are spread over all instances, on %s', (database) => {
  let first: StrapiInstance;
  let others: SecondInstance[] = [];
  let urls: string[] = [];
  beforeAll(async () => {
    first = await startStrapiInstance({ database, env: { MEMBER_SERVICES_LIMIT_FACTOR: FACTOR } });
    if (database !== 'sqlite') others = await Promise.all([startSecondInstance(), startSecondInstance()]);
    urls = [first.url, ...others.map(({ url }) => url)];
  });
  afterAll(async () => {
    await Promise.all(others.map((instance) => instance.stop()));
    await first.stop();
  });

  const urlOf = (index: number) => urls[index % urls.length] ?? first.url;
  const write = (index: number, guard?: object) => {
    const email = `${freshKey()}@example.org`;
    const applicant = { kind: 'public', name: 'سائل تجريبي', email, preferredChannel: 'email' };
    return post(urlOf(index), '/submissions', exampleInquiry({ applicant, ...(guard ? { guard } : {}) }));
  };

  it('a10 as many pass in all as would pass on one', async () => {
    const answers = await Promise.all(Array.from({ length: CALLS }, (_, index) => write(index)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(SOFT);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(CALLS - SOFT);
    const rows: unknown[] = await first.app.db.connection('ms_submissions').select('id');
    expect(rows).toHaveLength(SOFT);
  });

  it('a10 one proof of work lets one call in, whichever of them it is brought to', async () => {
    const guard = { proof: await proofFrom(urlOf(1)) };
    const answers = await Promise.all(Array.from({ length: 9 }, (_, index) => write(index, guard)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('a10 what is kept of it names nobody', async () => {
    const rows: { key: string }[] = await first.app.db.connection('ms_rate_limits').select('key');
    expect(rows.length > 0).toBe(database !== 'sqlite');
    for (const { key } of rows) expect(key).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+\.(soft|hard):[\w-]{22}$/);
  });
});
