import { join } from 'node:path';
import { launch, placesIn } from '../../../demo/launch.mjs';
import { buildAll } from '../../../demo/start/builds.mjs';
import type { BenchSettings } from '../bench.js';
import { median, ratio, round, type Row } from '../rows.js';
import { anyPort } from '../../started-cms.js';
import { makeStockApp, runStock } from '../stock/stock-strapi.js';

/** The second start, with everything built and the database filled, beside a stock `strapi start`. */
export async function start({ folder, rounds }: BenchSettings): Promise<Row[]> {
  const stockFolder = join(folder, 'stock');
  const stockPort = await anyPort();
  makeStockApp(stockFolder, stockPort);
  const places = placesIn(join(folder, 'own'));
  const ports = { cms: await anyPort(), site: await anyPort(), mail: await anyPort() };

  const stockStart = async () => (await runStock(stockFolder, stockPort)).stop;
  // As `npm start` does it: look whether anything is to be built, then website, mail and CMS.
  const ownStart = async () => {
    await buildAll();
    return (await launch({ places, ports })).stop;
  };
  await timed(stockStart);
  await timed(ownStart);
  const stock: number[] = [];
  const own: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    stock.push(await timed(stockStart));
    own.push(await timed(ownStart));
  }
  return [
    {
      what: 'second start',
      value: round(ratio(own, stock)),
      unit: '×',
      budget: { atMost: 1.5 },
      beside: `${round(median(own) / 1000, 1)} s (website, mail, CMS) beside ${round(median(stock) / 1000, 1)} s of a stock strapi start`,
      raw: { own, stock },
    },
  ];
}

async function timed(begin: () => Promise<() => Promise<void>>): Promise<number> {
  const began = performance.now();
  const stop = await begin();
  const took = performance.now() - began;
  await stop();
  return took;
}
