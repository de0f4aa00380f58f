import { expect, waitUntil } from '../testing/expect.js';
import { SettledQueries } from './settled-queries.js';

const REST = 20;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a query that comes to rest', () => {
  it('is named as it then stands, not as it was on the way', async () => {
    const settled: string[] = [];
    const queries = new SettledQueries((query) => settled.push(query), REST);
    for (const typed of ['tra', 'track', ' track my request ']) queries.typed(typed);
    await waitUntil(() => settled.length > 0);
    expect(settled).to.deep.equal(['track my request']);
  });

  it('is the first of its kind only once, however it is spelt', async () => {
    const first: boolean[] = [];
    const queries = new SettledQueries((_query, isFirst) => first.push(isFirst), REST);
    for (const typed of ['تجديد العضوية', 'تجديد عضويه']) {
      queries.typed(typed);
      await wait(REST * 3);
    }
    expect(first).to.deep.equal([true, false]);
  });

  it('says nothing when it is too short, too long, made of function words, or stopped', async () => {
    const settled: string[] = [];
    const queries = new SettledQueries((query) => settled.push(query), REST);
    for (const typed of ['ab', 'كيف من في على', 'x'.repeat(201)]) {
      queries.typed(typed);
      await wait(REST * 3);
    }
    queries.typed('track my request');
    queries.stop();
    await wait(REST * 3);
    expect(settled).to.deep.equal([]);
  });
});
