import type { Channel, Status } from '@member-services/contract/forms';
import { join } from 'node:path';
import { exampleRequest, send } from '../../sending.js';
import type { BenchSettings } from '../bench.js';
import { median, ratio, round, type Row } from '../rows.js';
import { fillTable } from '../sql-rows.js';
import { startOwnCms, type StartedCms } from '../../started-cms.js';
import { startStock } from '../stock/stock-strapi.js';

const FEW = 10_000;
const ASKED_EACH = 5;
const DAY_MS = 86_400_000;

const RARE_CHANNEL: Channel = 'letter';
const ONE_STATUS: Status = 'verified';

/** What staff ask the inbox for. */
const QUERIES: Record<string, string> = {
  'first page': '',
  'waiting for me': 'view=waiting-for-me',
  late: 'view=late',
  'one status': `status=${ONE_STATUS}`,
  'one service': 'service=membership-renewal',
  'one channel': `channel=${RARE_CHANNEL}`,
  'search by reference': 'search=BENCH0000777',
  'search by name': `search=${encodeURIComponent('رقم 777')}`,
};

/** The inbox with many submissions, beside itself with few and beside Strapi's own list view of as many records. */
export async function inbox({ folder, rounds, size }: BenchSettings): Promise<Row[]> {
  const many = await filledCms(join(folder, 'many'), size);
  const few = await filledCms(join(folder, 'few'), FEW);
  const stock = await filledStock(join(folder, 'stock'), size);
  const list = `${stock.url}/content-manager/collection-types/api::note.note?page=1&pageSize=25&sort=title:ASC`;
  try {
    const signedIn = { many: await tokenOf(many), few: await tokenOf(few), stock: await registeredAt(stock) };
    const rows: Row[] = [];
    for (const [name, query] of Object.entries(QUERIES)) {
      const path = `/member-services/inbox?${query}`;
      const times: Record<'many' | 'few' | 'stock', number[]> = { many: [], few: [], stock: [] };
      const search = name.startsWith('search') ? '&_q=777' : '';
      for (let at = 0; at <= rounds; at += 1) {
        times.few.push(await millisecondsOf(few.url + path, signedIn.few));
        times.many.push(await millisecondsOf(many.url + path, signedIn.many));
        times.stock.push(await millisecondsOf(list + search, signedIn.stock));
      }
      // The first round has filled the caches.
      const measured = (of: keyof typeof times) => times[of].slice(1);
      const beside = `${round(median(measured('many')), 1)} ms; ${FEW}: ${round(median(measured('few')), 1)} ms`;
      rows.push(
        {
          what: `inbox, ${name}: ${size} beside ${FEW}`,
          value: round(ratio(measured('many'), measured('few'))),
          unit: '×',
          budget: { atMost: 1.5 },
          beside,
          raw: times,
        },
        {
          what: `inbox, ${name}: Strapi’s own list view beside it`,
          value: round(ratio(measured('stock'), measured('many')), 1),
          unit: '×',
          budget: { atLeast: 10 },
          beside: `${round(median(measured('stock')), 0)} ms for 25 of as many records`,
          raw: [],
        },
      );
    }
    return rows;
  } finally {
    await many.stop();
    await few.stop();
    await stock.stop();
  }
}

/** A CMS whose inbox holds so many, of every service, status and channel, over three years. */
async function filledCms(folder: string, size: number): Promise<StartedCms> {
  const first = await startOwnCms(folder, { MEMBER_SERVICES_WORKERS: 'off' });
  await send(first.url, exampleRequest());
  await first.stop();
  const pick = (...values: string[]) =>
    `case n % ${values.length} ${values.map((value, at) => `when ${at} then '${value}'`).join(' ')} end`;
  const ended = `n % 50 <> 0`;
  fillTable(join(folder, 'strapi.db'), 'ms_submissions', size, {
    reference: `'BENCH' || printf('%07d', n)`,
    submitted_at: `last.submitted_at - (n % 1000) * ${DAY_MS} - n`,
    status_since: `last.submitted_at - (n % 1000) * ${DAY_MS}`,
    // Almost all has come to its end, as in an office that answers.
    status: `case when ${ended} then ${pick('closed', 'closed', 'withdrawn')} else ${pick('submitted', ONE_STATUS, 'under-study')} end`,
    ended_at: `case when ${ended} then last.submitted_at else null end`,
    service_slug: pick(
      'membership-renewal',
      'financial-support',
      'data-update',
      'volunteering',
      'help-request',
    ),
    channel: pick('website', 'website', 'website', RARE_CHANNEL, 'website', 'website', 'website'),
    applicant_name: `'مقدم رقم ' || n`,
    name_folded: `'مقدم رقم ' || n`,
    membership_number: `'9' || n`,
  });
  return startOwnCms(folder, { MEMBER_SERVICES_WORKERS: 'off' });
}

async function filledStock(folder: string, size: number): Promise<StartedCms> {
  const first = await startStock(folder, { NOTES: '1' });
  await first.stop();
  fillTable(join(folder, 'data.db'), 'notes', size, {
    document_id: `printf('%024d', n)`,
    title: `'Note ' || n`,
    amount: 'n',
  });
  return startStock(folder);
}

async function tokenOf({ url, accounts }: StartedCms): Promise<string> {
  const account = accounts.find(({ role }) => role === 'administrator') ?? accounts[0];
  return signedInAt(url, '/admin/login', { email: account?.email, password: account?.password });
}

const registeredAt = ({ url }: StartedCms): Promise<string> =>
  signedInAt(url, '/admin/register-admin', {
    email: 'admin@example.org',
    password: 'Bench-password-1',
    firstname: 'Bench',
  });

async function signedInAt(url: string, path: string, body: object): Promise<string> {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data } = (await answer.json()) as { data?: { token?: string; accessToken?: string } };
  const token = data?.token ?? data?.accessToken;
  if (!token) throw new Error(`${path} answered ${answer.status}.`);
  return token;
}

/** One call's time, the median of a few in a row. */
async function millisecondsOf(url: string, token: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < ASKED_EACH; at += 1) {
    const began = performance.now();
    const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url.split('?')[0] ?? ''} answered ${answer.status}.`);
    times.push(performance.now() - began);
  }
  return median(times);
}
