import { ACTOR_ROLES, foldText } from '@member-services/contract/forms';
import { knex as connect } from 'knex';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../tables/migrate.js';
import { fewNamed, filterInbox } from './inbox-filters.js';
import type { InboxSelection } from './inbox-filters.js';
import { listInbox } from './inbox-list.js';
import type { CheckedInboxQuery } from './inbox-query.js';

const ALL: CheckedInboxQuery = { page: 1, pageSize: 25, view: 'all' };
const READER = { roles: [], person: '7', today: '2026-11-26' };
const EVERYBODY = { roles: ACTOR_ROLES, person: '7', today: '2026-11-26' };

describe('a search of the inbox', () => {
  let knex: Knex;
  const row = (n: number, name: string) => ({
    reference: `REF${String(n).padStart(5, '0')}`,
    ...{ kind: 'inquiry', needs_committee: false, service_level_days: 3, locale: 'ar', channel: 'website' },
    ...{ status: n % 2 === 0 ? 'submitted' : 'closed', status_since: n, submitted_at: n },
    ...{ appealed: false, referral_open: false, answered_ever: false, token_key_id: 'k1', token_hash: '' },
    ...{ applicant_kind: 'public', applicant_name: name, name_folded: foldText(name) },
    ...{ membership_number: `9${n}`, preferred_channel: 'email', recognition: 'unknown', answers: '{}' },
  });

  beforeAll(async () => {
    knex = connect({
      client: 'better-sqlite3',
      connection: { filename: ':memory:' },
      pool: { min: 1, max: 1 },
      useNullAsDefault: true,
    });
    await migrate(knex);
    const names = Array.from({ length: 1_200 }, (_, n) => (n % 400 === 7 ? 'سارة الأحمد' : 'محمد علي'));
    await knex.batchInsert(
      'ms_submissions',
      names.map((name, n) => row(n, name)),
      20,
    );
  });
  afterAll(() => knex.destroy());

  const found = async (query: Partial<CheckedInboxQuery>): Promise<string[]> => {
    const named = await fewNamed(knex, query.search);
    const selection: InboxSelection = knex('ms_submissions');
    const rows = await filterInbox(selection, { ...ALL, ...query }, READER, named)
      .orderBy('id')
      .select('*');
    return rows.map(({ reference }) => String(reference));
  };

  it('finds a rare name by any part of its words, together with the other filters', async () => {
    expect(await fewNamed(knex, 'حمد سار')).toHaveLength(3);
    expect(await found({ search: 'حمد سار' })).toEqual(['REF00007', 'REF00407', 'REF00807']);
    expect(await found({ search: 'ساره', status: 'submitted' })).toEqual([]);
    expect(await found({ search: 'ساره', status: 'closed' })).toHaveLength(3);
  });

  it('finds a name that many have as well', async () => {
    expect(await fewNamed(knex, 'محمد')).toBeUndefined();
    expect(await found({ search: 'محمد' })).toHaveLength(1_197);
  });

  it('takes a number for a membership number, and nothing for nothing', async () => {
    expect(await fewNamed(knex, '9 12')).toBeUndefined();
    expect(await found({ search: '9 12' })).toEqual(['REF00012']);
    expect(await found({ search: '. .' })).toEqual([]);
  });

  it.each<Partial<CheckedInboxQuery>>([
    { view: 'open' },
    { view: 'late' },
    { view: 'waiting-for-me' },
    { view: 'waiting-for-me', channel: 'letter' },
    { search: 'REF00012' },
    { search: '9 12' },
  ])('reads no case that it does not show: %o', async (query) => {
    const selection: InboxSelection = knex('ms_submissions');
    const { sql, bindings } = filterInbox(selection, { ...ALL, ...query }, EVERYBODY)
      .select('id')
      .toSQL()
      .toNative();
    const plan = await knex.raw<{ detail: string }[]>(`explain query plan ${sql}`, [...bindings]);
    expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/^SCAN/m);
  });

  it('lists a handful and many alike, newest first', async () => {
    const numbers = async (query: Partial<CheckedInboxQuery>) => {
      const { rows, meta } = await listInbox(knex, { ...ALL, pageSize: 3, ...query }, READER);
      return [meta.total, ...rows.map(({ reference }) => Number(reference.slice(3)))];
    };
    expect(await numbers({})).toEqual([1_200, 1199, 1198, 1197]);
    expect(await numbers({ page: 2, status: 'closed' })).toEqual([600, 1193, 1191, 1189]);
  });

  it('finds nobody of a name that nobody has', async () => {
    expect(await fewNamed(knex, 'خالد')).toEqual([]);
    expect(await found({ search: 'خالد' })).toEqual([]);
  });
});
