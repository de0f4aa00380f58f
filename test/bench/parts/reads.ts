import { join } from 'node:path';
import type { BenchSettings } from '../bench.js';
import { perSecond, type Call } from '../load.js';
import { median, ratio, round, type Row } from '../rows.js';
import { startOwnCms } from '../../started-cms.js';
import { startStock } from '../stock/stock-strapi.js';

const SECONDS = 2;

const PATHS = {
  catalogue: '/catalogue?locale=ar',
  'one service with its form': '/services/financial-support?locale=ar',
  questions: '/faqs?locale=ar',
};

/** Public content, warm, beside Strapi's own list of 25 small records. */
export async function reads({ folder, rounds }: BenchSettings): Promise<Row[]> {
  const stock = await startStock(join(folder, 'stock'), { NOTES: '25' });
  const own = await startOwnCms(join(folder, 'own'));
  try {
    const get = (url: string): Call => ({
      url,
      method: 'GET',
      headers: { 'Accept-Encoding': 'br' },
      status: 200,
    });
    const list = get(`${stock.url}/api/notes?pagination[pageSize]=25`);
    const rows: Row[] = [];
    for (const [name, path] of Object.entries(PATHS)) {
      const read = get(`${own.url}/api/member-services${path}`);
      await perSecond(list, 1);
      await perSecond(read, 1);
      const lists: number[] = [];
      const answers: number[] = [];
      for (let at = 0; at < rounds; at += 1) {
        lists.push(await perSecond(list, SECONDS));
        answers.push(await perSecond(read, SECONDS));
      }
      rows.push({
        what: `public read: ${name}`,
        value: round(ratio(answers, lists), 1),
        unit: '×',
        budget: { atLeast: 12 },
        beside: `${round(median(answers), 0)}/s beside ${round(median(lists), 0)}/s of Strapi’s own list of 25`,
        raw: { answers, lists },
      });
    }
    return rows;
  } finally {
    await own.stop();
    await stock.stop();
  }
}
