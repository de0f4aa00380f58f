import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** Of one contact three calls pass, of one address six; see `DEFAULT_LIMITS`. */
const FACTOR = '0.1';
const OF_CONTACT = 3;
const OF_ADDRESS = 6;

describe('a09 a limit is dodged by what stands in the body', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_LIMIT_FACTOR: FACTOR } });
  });
  afterAll(() => instance.stop());

  const write = async (contact: object, changes: object = {}) => {
    const applicant = { kind: 'public', name: 'سائل تجريبي', preferredChannel: 'email', ...contact };
    return (await post(instance.url, '/submissions', exampleInquiry({ applicant, ...changes }))).status;
  };

  it('a09 one mailbox is one, in whatever case, with blanks or a tag; and the keys tell nobody’s address', async () => {
    const statuses = [];
    for (const email of [
      'dodger@example.org',
      'DODGER@Example.Org',
      '  dodger@example.org ',
      'dodger+1@example.org',
      'Dodger+another+tag@EXAMPLE.ORG',
    ]) {
      statuses.push(await write({ email }));
    }
    expect(statuses).toEqual([201, 201, 201, 429, 429].slice(0, statuses.length));
    expect(statuses.filter((status) => status === 201)).toHaveLength(OF_CONTACT);
    expect(await write({ email: 'dodger@example.org\u0000' })).not.toBe(201);
  });

  it('a09 a key more, an address more or another locale makes no new caller', async () => {
    // Three of the address were used up above.
    const statuses = [
      await write({ email: 'fresh-1@example.org', mobile: '0512345678' }),
      await write({ email: 'fresh-2@example.org' }, { email: 'fresh-2@example.org' }),
      await write({ email: 'fresh-3@example.org' }, { ip: '198.51.100.7', locale: 'en' }),
      await write({ email: 'fresh-4@example.org' }),
      await write({ email: 'fresh-5@example.org' }, { address: '198.51.100.8' }),
    ];
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    expect(rows.length).toBeLessThanOrEqual(OF_ADDRESS);
  });

  it('a09 a path written otherwise reaches nothing', async () => {
    for (const path of [
      '/submissions/',
      '//submissions',
      '/Submissions',
      '/%73ubmissions',
      '/submissions;x=1',
    ]) {
      expect((await post(instance.url, path, exampleInquiry())).status, path).not.toBe(201);
    }
  });
});
