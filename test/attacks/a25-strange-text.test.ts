import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../available-databases.js';
import { exampleInquiry, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** What is written, and what of it is kept: what nobody sees goes, everything else stays to the letter. */
const KEPT: [what: string, written: string, kept: string][] = [
  ['an order turned around', 'مبلغ \u202e0051\u202c ريال', 'مبلغ 0051 ريال'],
  ['isolates that are not closed', 'اسم\u2066\u2067\u2068 عضو', 'اسم عضو'],
  ['spaces that nobody sees', 'ع\u200bض\u2060و\ufeff', 'عضو'],
  ['a byte order mark', '\ufeffسؤال', 'سؤال'],
  ['a joiner between letters of other writing', 'ad\u200cmin', 'admin'],
  ['a joiner that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['signs of four bytes', 'شكرًا 😀 𠜎 👨\u200d👩\u200d👧', 'شكرًا 😀 𠜎 👨\u200d👩\u200d👧'],
  [
    'marks heaped on one letter',
    `ت${'\u0301\u0489\u036b'.repeat(60)}م`,
    `ت${'\u0301\u0489\u036b'.repeat(60)}م`,
  ],
  ['a letter in two parts', 'e\u0301 \u0627\u0653', '\u00e9 \u0622'],
  ['quotation marks and backslashes', `'";--\\0 \\u0000 %00 {{x}}`, `'";--\\0 \\u0000 %00 {{x}}`],
];

const REFUSED: [what: string, written: string][] = [
  ['NUL', 'قبل\u0000بعد'],
  ['the first half of a sign', 'قبل\ud83dبعد'],
  ['the second half of a sign', 'قبل\ude00بعد'],
  ['two halves the wrong way round', '\ude00\ud83d'],
];

/** What has few letters for its reader and many for a database, which counts marks too; and names as people write them. */
const NAMES: [what: string, name: string, fits: boolean][] = [
  ['a vocalised name', 'مُحَمَّدُ بْنُ عَبْدِ اللَّهِ', true],
  ['a vocalised name that just fits', 'مُ'.repeat(127), true],
  ['a vocalised name that is too long', 'مُ'.repeat(128), false],
  ['signs that are searched as a sentence', 'ﷺ'.repeat(150), true],
  ['signs of four bytes', `عضو ${'𠜎'.repeat(146)}`, true],
  ['families', `عضو ${'👨\u200d👩\u200d👧'.repeat(60)}`, false],
  ['marks heaped on letters', `م${'\u064e'.repeat(3)}`.repeat(150), false],
];

/** How it stands on a page, isolated from what is around it, is shown by `a38-spoofing.spec.ts`. */
describe.each(availableDatabases)('a25 text that means to harm, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'content' });
  });
  afterAll(() => instance.stop());

  it.each(KEPT)('a25 %s comes back as it is kept', async (_, written, kept) => {
    const answers = { subject: `س ${written} س`, message: `س ${written} س\nثم سطر آخر ${written}.` };
    const receipt = await send(instance.url, exampleInquiry({ answers }));
    const expected = { subject: `س ${kept} س`, message: `س ${kept} س\nثم سطر آخر ${kept}.` };
    expect((await trackingOf(instance.url, receipt)).question).toMatchObject({
      subject: expected.subject.normalize('NFC'),
      message: expected.message.normalize('NFC'),
    });
  });

  it.each(NAMES)('a25 %s is a name, or told at its field', async (_, name, fits) => {
    const base = exampleInquiry();
    const { status, body } = await post(instance.url, '/submissions', {
      ...base,
      applicant: { ...base.applicant, name },
    });
    expect(status).toBe(fits ? 201 : 400);
    if (!fits)
      expect(body.error.details.errors).toEqual([
        { path: 'applicant.name', code: 'tooLong', params: { max: 150 } },
      ]);
  });

  it.each(['é\u0327'.repeat(60), '👨\u200d👩\u200d👧'.repeat(20), '𠜎'.repeat(60)])(
    'a25 a reference, contact or version of %s breaks nothing',
    async (text) => {
      const recovery = { contact: 'visitor@example.org', reference: text };
      expect((await post(instance.url, '/tracking/recovery', recovery)).status).toBeLessThan(500);
      expect((await post(instance.url, '/tracking/recovery', { contact: text })).status).toBe(400);
      const token = 't';
      expect((await post(instance.url, '/tracking', { reference: text, token })).status).toBeLessThan(500);
      const base = exampleInquiry();
      for (const changes of [
        { consent: [{ purpose: 'privacy-notice', version: text.slice(0, 20), given: true }] },
        { applicant: { ...base.applicant, email: `${text}@example.org` } },
        { applicant: { ...base.applicant, membershipNumber: text } },
        { applicant: { ...base.applicant, mobile: text } },
      ])
        expect((await post(instance.url, '/submissions', { ...base, ...changes })).status).toBe(400);
    },
  );

  it.each(REFUSED)('a25 %s is refused at its field, and nothing is stored', async (_, written) => {
    const rows = async (): Promise<number> => {
      const all: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
      return all.length;
    };
    const before = await rows();
    const base = exampleInquiry();
    for (const [path, body] of [
      ['answers.subject', { answers: { ...base.answers, subject: written } }],
      ['answers.message', { answers: { ...base.answers, message: written } }],
      ['applicant.name', { applicant: { ...base.applicant, name: written } }],
    ] as const) {
      const { status, body: answer } = await post(instance.url, '/submissions', { ...base, ...body });
      expect(status, path).toBe(400);
      expect(answer.error.details.errors).toContainEqual(
        expect.objectContaining({ path, code: 'invalidCharacters' }),
      );
    }
    expect(await rows()).toBe(before);
  });
});
