import { join } from 'node:path';
import { exampleRequest } from '../../sending.js';
import type { BenchSettings } from '../bench.js';
import { fsyncsDuring } from '../fsyncs.js';
import { perSecond, type Call } from '../load.js';
import { median, ratio, round, type Row } from '../rows.js';
import { startOwnCms } from '../../started-cms.js';
import { startStock } from '../stock/stock-strapi.js';

const SECONDS = 4;

/** A whole submission stored, beside Strapi's own REST create of one small record. */
export async function submissions({ folder, rounds }: BenchSettings): Promise<Row[]> {
  const stock = await startStock(join(folder, 'stock'));
  const own = await startOwnCms(join(folder, 'own'));
  try {
    const create: Call = {
      url: `${stock.url}/api/notes`,
      method: 'POST',
      body: () => ({ data: { title: 'A note', body: 'Some text.', amount: 1500 } }),
      status: 201,
    };
    const submit: Call = {
      url: `${own.url}/api/member-services/submissions`,
      method: 'POST',
      body: () => exampleRequest(),
      status: 201,
    };
    await perSecond(create, 2);
    await perSecond(submit, 2);
    const creates: number[] = [];
    const submits: number[] = [];
    for (let at = 0; at < rounds; at += 1) {
      creates.push(await perSecond(create, SECONDS));
      submits.push(await perSecond(submit, SECONDS));
    }
    const confirmed = await confirmedWrites(submit, own.pid, folder);
    return [
      {
        what: 'a whole submission stored',
        value: round(ratio(submits, creates)),
        unit: '×',
        budget: { atLeast: 2.5 },
        beside: `${round(median(submits), 0)}/s beside ${round(median(creates), 0)}/s of Strapi’s own create; ${confirmed}`,
        raw: { submits, creates, confirmed },
      },
    ];
  } finally {
    await own.stop();
    await stock.stop();
  }
}

/** Whether the disk was made to confirm: on SQLite in WAL at least once for every commit. */
async function confirmedWrites(submit: Call, pid: number, folder: string): Promise<string> {
  let stored = 0;
  const count = await fsyncsDuring(pid, folder, async () => {
    stored = Math.round((await perSecond(submit, 2)) * 2);
  });
  if (count === undefined) return 'fsync not verified: there is no strace here';
  return `${count} fsyncs during ${stored} submissions`;
}
