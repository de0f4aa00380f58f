import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubmissionsService } from '../../cms-plugin/server/src/submissions/submissions-service.js';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const SENDINGS = 200;

/** How many signs a reference may consist of. */
const SIGNS = 29;

/** Randomness that says everything twice before it says anything new: half of the first sendings draw what another has. */
function repeatingItself() {
  let drawn = 0;
  return (count: number): Uint8Array => {
    const number = drawn < SENDINGS ? Math.floor(drawn / 2) : drawn;
    drawn += 1;
    return Uint8Array.from({ length: count }, (_, place) => Math.floor(number / SIGNS ** place) % SIGNS);
  };
}

describe.each(availableDatabases)('f29 two hundred references at once, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'content' });
  });
  afterAll(() => instance.stop());

  it('f29 are all different, although every second one is drawn twice', async () => {
    const submissions = instance.app.plugin('member-services').service<SubmissionsService>('submissions');
    const random = repeatingItself();
    const outcomes = await Promise.all(
      Array.from({ length: SENDINGS }, () => submissions.submit(exampleInquiry(), { random })),
    );
    const receipts = outcomes.flatMap((outcome): SubmissionReceipt[] =>
      outcome.kind === 'created' ? [outcome.receipt] : [],
    );
    expect(receipts).toHaveLength(SENDINGS);
    expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(SENDINGS);
    const rows: { reference: string }[] = await instance.app.db
      .connection('ms_submissions')
      .select('reference');
    expect(rows.map(({ reference }) => reference).sort()).toEqual(
      receipts.map(({ reference }) => reference).sort(),
    );
  });
});
