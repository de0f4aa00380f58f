import type { ServiceCard } from '@member-services/contract/forms';
import { join } from 'node:path';
import type { BenchSettings } from '../bench.js';
import { openingOf, type Opening } from '../first-field.js';
import { packedBytes } from '../packed-bytes.js';
import { builtPages, FIRST_FIELD, SHOWN, WAYS, type Way } from '../pages/built-pages.js';
import { servePages } from '../pages/page-server.js';
import { openBrowser } from '../phone.js';
import { requestSent } from '../request-sent.js';
import { median, ratio, round, type Row } from '../rows.js';
import { startOwnCms } from '../../started-cms.js';

/** The first field of a request with an empty cache on a phone's terms, page and CMS on different origins. */
export async function loading({ folder, rounds }: BenchSettings): Promise<Row[]> {
  const cms = await startOwnCms(join(folder, 'own'));
  const answer = await fetch(`${cms.url}/api/member-services${SHOWN.path}`);
  const { data: card } = (await answer.json()) as { data: ServiceCard };
  const site = await servePages(await builtPages(cms.url, card));
  const browser = await openBrowser();
  const open = (way: Way) => openingOf(browser, `${site.url}/${way}`, FIRST_FIELD[way]);
  try {
    const openings: Record<Way, Opening[]> = { plain: [], lit: [], react: [], own: [], 'line-alone': [] };
    for (const way of WAYS) await open(way);
    for (let at = 0; at < rounds; at += 1) for (const way of WAYS) openings[way].push(await open(way));
    const times = (way: Way) => openings[way].map(({ firstField }) => firstField);
    const beside = (way: Way) => round(ratio(times(way), times('plain')), 1);
    const first = await packedBytes(openings.own.flatMap(({ requested }) => requested));
    const loader = await packedBytes([`${cms.url}/api/member-services/widget/embed.js`]);
    const whole = await requestSent(browser, site.url, cms.url);
    return [
      bytes('the loader on an untouched page', loader.total, 5000, 'brotli', loader.each),
      bytes('until the first field', first.total, 30_000, 'code and form, brotli', first.each),
      bytes(
        'the whole request path to “sent”',
        whole.total,
        70_000,
        'all code and answers, brotli',
        whole.each,
      ),
      {
        what: 'first field usable',
        value: round(ratio(times('own'), times('plain'))),
        unit: '×',
        budget: { atMost: 1.6 },
        beside: `${round(median(times('own')), 0)} ms beside ${round(median(times('plain')), 0)} ms of a plain HTML form; without a head start ${beside('line-alone')} ×, bare Lit ${beside('lit')} ×, React + Formik + Yup ${beside('react')} ×`,
        raw: openings,
      },
      {
        what: 'longest task until then',
        value: round(median(openings.own.map(({ longestTask }) => longestTask)), 0),
        unit: 'ms',
        budget: { atMost: 200 },
        beside: `at 4 × slowdown; React + Formik + Yup ${round(median(openings.react.map(({ longestTask }) => longestTask)), 0)} ms`,
        raw: openings.own.map(({ longestTask }) => longestTask),
      },
      {
        what: 'layout shift',
        value: round(Math.max(...openings.own.map(({ shift }) => shift)), 4),
        unit: '',
        budget: { atMost: 0 },
        beside: 'the worst of all rounds',
        raw: openings.own.map(({ shift }) => shift),
      },
    ];
  } finally {
    await browser.close();
    site.stop();
    await cms.stop();
  }
}

const bytes = (what: string, total: number, atMost: number, beside: string, raw: object): Row => ({
  what,
  value: round(total / 1000, 1),
  unit: 'kB',
  budget: { atMost: atMost / 1000 },
  beside,
  raw,
});
