import { APPLICANT_KINDS, INQUIRY_APPLICANT } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { VERSION_LENGTH } from '@member-services/contract/validate';
import { readableOrganisation, readableText, withDefaults } from './readable-content.js';
import type { CompleteService } from './readable-content.js';

const service: CompleteService = {
  documentId: 'doc',
  slug: 'renewal',
  title: { ar: 'التجديد' },
  summary: { ar: 'تجديد العضوية' },
  audience: null,
  applicant: null,
  department: null,
  channel: 'website',
  needsCommittee: false,
  serviceLevelDays: null,
  whatYouNeed: null,
  steps: null,
  relatedDocuments: [],
  retentionMonths: 24,
  consents: null,
  form: { steps: [] },
  formVersion: 1,
};
const empty = {
  audience: [...APPLICANT_KINDS],
  applicant: INQUIRY_APPLICANT,
  serviceLevelDays: 10,
  whatYouNeed: [],
  steps: [],
  consents: [],
};

describe('what editors have left out', () => {
  it('asks for as little as possible', () => {
    expect(withDefaults(service)).toMatchObject(empty);
  });

  it('counts as left out where it is something else than it should be, as a slip of the hand makes it', () => {
    // As the database hands it over: these are written as JSON, by hand.
    const slips = JSON.parse(
      '{"audience":"member","applicant":["mobile"],"whatYouNeed":{},"steps":7,"consents":{"news":true}}',
    ) as Partial<CompleteService>;
    expect(withDefaults({ ...service, ...slips })).toMatchObject(empty);
    const halves = JSON.parse('{"consents":[{"purpose":"news","required":false},{},"x",null]}') as Partial<
      typeof service
    >;
    expect(withDefaults({ ...service, ...halves }).consents).toEqual([{ purpose: 'news', required: false }]);
  });

  it('is kept as it is where it is what it should be', () => {
    const { applicant, audience } = withDefaults({
      ...service,
      audience: ['member'],
      applicant: { ...INQUIRY_APPLICANT, mobile: 'required' },
    });
    expect(audience).toEqual(['member']);
    expect(applicant).toEqual({ ...INQUIRY_APPLICANT, mobile: 'required' });
  });

  it('takes no page away when the association is described with a slip', () => {
    const slips = JSON.parse('{"departments":{"id":"x"},"cities":"riyadh"}') as Parameters<
      typeof readableOrganisation
    >[0];
    expect(readableOrganisation(slips)).toMatchObject({ departments: [], cities: null });
  });
});

describe('a text of the association', () => {
  const text = {
    documentId: 'doc',
    key: 'privacy-notice',
    kind: 'notice',
    version: '1.0',
    effectiveOn: null,
    title: {},
    summary: {},
    body: {},
    placeholders: null,
  } as const;
  const versionOf = (version: string | null) => readableText({ ...text, version }).version;

  it('keeps the version under which it is agreed to', () => {
    expect(versionOf('1.0')).toBe('1.0');
    expect(versionOf('الإصدار الثاني 1448')).toBe('الإصدار الثاني 1448');
  });

  it('has one that whoever agrees to it can send back, whatever was typed', () => {
    expect(versionOf('2026-11-26, approved by the board')).toHaveLength(VERSION_LENGTH);
    expect(versionOf(' 1.0\t ')).toBe('1.0');
    for (const nothing of [null, '', '  ']) expect(versionOf(nothing)).toBe('0');
  });
});
