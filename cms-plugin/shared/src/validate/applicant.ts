import type {
  Applicant,
  ApplicantDatum,
  ApplicantRequirements,
  PreferredChannel,
} from '../applicant/applicant.js';
import { APPLICANT_DATA, APPLICANT_KINDS, PREFERRED_CHANNELS } from '../applicant/applicant.js';
import type { Validated } from '../endpoints/errors.js';
import { normaliseEmail } from '../field/email.js';
import { normaliseMembershipNumber } from '../field/membership-number.js';
import { normaliseMobile } from '../field/mobile.js';
import { normaliseNationalId } from '../field/national-id.js';
import type { Normalised } from '../field/normalised.js';
import { isShorterThan } from '../text/text-length.js';
import { BodyReader } from './body-reader.js';

/** Longest name of a person. */
export const NAME_LENGTH = 150;
/** As many code points of it can be kept: a vocalised letter has two. */
const NAME_CODE_POINTS = 255;
const NAME_MIN_LENGTH = 2;

const READ: Record<ApplicantDatum, (raw: unknown) => Normalised<string>> = {
  membershipNumber: normaliseMembershipNumber,
  nationalId: normaliseNationalId,
  mobile: normaliseMobile,
  email: (raw) => normaliseEmail(raw),
};

/**
 * The person who sends, as far as the service asks: what is `none` is refused, at least one way to reach the person
 * must be there, and the preferred channel must be reachable. A letter is agreed upon by the other way.
 * @param path what the paths of the faults begin with
 */
export function validateApplicant(
  requirements: ApplicantRequirements,
  input: unknown,
  path = '',
): Validated<Applicant> {
  const reader = new BodyReader(input, ['kind', 'name', ...APPLICANT_DATA, 'preferredChannel'], path);
  // In the order in which a form asks, so that faults are listed in the order of its fields.
  const name = readName(reader);
  const kind = reader.requiredChoice('kind', APPLICANT_KINDS);
  const data = APPLICANT_DATA.map((datum) => [datum, readDatum(reader, datum, requirements)] as const);
  const isReachable = checkContact(reader, requirements);
  const preferredChannel = reader.requiredChoice('preferredChannel', PREFERRED_CHANNELS);
  const known = Object.fromEntries(data.filter(([, value]) => value !== undefined));
  if (isReachable && preferredChannel) checkChannel(reader, requirements, preferredChannel);
  if (!kind || !preferredChannel) return reader.failure();
  return reader.outcome<Applicant>({ kind, name, ...known, preferredChannel });
}

/** A name has letters; what keys on a keyboard made by chance does not. */
export function readName(reader: BodyReader, key = 'name'): string {
  const name = reader.requiredLine(key, { maxLength: NAME_LENGTH, codePoints: NAME_CODE_POINTS });
  if (name === '') return name;
  if (!/\p{L}/u.test(name)) reader.refuse(key, 'patternMismatch');
  else if (isShorterThan(name, NAME_MIN_LENGTH)) reader.refuse(key, 'tooShort', { min: NAME_MIN_LENGTH });
  return name;
}

/** One datum of the applicant in its stored form. */
export function readDatum(
  reader: BodyReader,
  datum: ApplicantDatum,
  requirements: ApplicantRequirements,
): string | undefined {
  const raw = reader.raw(datum);
  if (requirements[datum] === 'none') {
    if (raw !== undefined && raw !== '') reader.refuse(datum, 'notAsked');
    return undefined;
  }
  const read = READ[datum](raw);
  if (!read.ok) reader.refuse(datum, read.fault.code, read.fault.params);
  else if (read.value === undefined && requirements[datum] === 'required') reader.refuse(datum, 'required');
  return read.ok ? read.value : undefined;
}

const REACHED_BY: Record<PreferredChannel, ApplicantDatum | null> = {
  email: 'email',
  sms: 'mobile',
  letter: null,
};

/** @returns whether there is any way to reach the person */
function checkContact(reader: BodyReader, requirements: ApplicantRequirements): boolean {
  const asked = (['mobile', 'email'] as const).filter((datum) => requirements[datum] !== 'none');
  const [first] = asked;
  const isMissing = (datum: ApplicantDatum) =>
    requirements[datum] === 'optional' && isEmpty(reader.raw(datum));
  if (first === undefined || !asked.every(isMissing)) return true;
  reader.refuse(first, 'contactRequired');
  return false;
}

function checkChannel(
  reader: BodyReader,
  requirements: ApplicantRequirements,
  preferred: PreferredChannel,
): void {
  const needed = REACHED_BY[preferred];
  if (needed !== null && requirements[needed] !== 'required' && isEmpty(reader.raw(needed))) {
    reader.refuse('preferredChannel', 'channelUnreachable', { channel: preferred });
  }
}

/** Whether the person left a datum empty; what is there but wrong has its own fault. */
function isEmpty(raw: unknown): boolean {
  return raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}
