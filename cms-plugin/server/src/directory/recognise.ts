import type { Applicant, Recognition } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { nationalIdIndexes } from '../domain/national-id.js';
import type { KeyRing } from '../keys/key-ring.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { rowsWith } from '../tables/rows-with.js';
import { memberColumns, MEMBERS } from './stored-member.js';
import type { MemberStatus, StoredMember } from './stored-member.js';

/** Who the sender is to the directory. */
export interface Recognised {
  recognition: Recognition;
  memberId: number | null;
}

const RECOGNITION_OF: Record<MemberStatus, Recognition> = {
  active: 'member',
  lapsed: 'lapsed-member',
  suspended: 'suspended-member',
};

/**
 * Finds the sender in the member directory (policy A3, E2): by membership number, else by ID number, else by mobile.
 * What the person wrote about themselves is compared by staff; here it is only found whom it may be. A mobile that
 * several members share recognises nobody.
 */
export async function recognise(knex: Knex, keys: KeyRing, applicant: Applicant): Promise<Recognised> {
  const member =
    (await byNumber(knex, applicant.membershipNumber)) ??
    (await byNationalId(knex, keys, applicant.nationalId)) ??
    (await byMobile(knex, applicant.mobile));
  if (!member) return { recognition: 'unknown', memberId: null };
  return { recognition: RECOGNITION_OF[member.status], memberId: member.id };
}

type Found = Promise<StoredMember | undefined>;

async function byNumber(knex: Knex, number: string | undefined): Found {
  return number === undefined ? undefined : theOnly(await members(knex, 'membership_number', [number]));
}

async function byNationalId(knex: Knex, keys: KeyRing, number: string | undefined): Found {
  if (number === undefined) return undefined;
  return theOnly(await members(knex, 'national_id_index', nationalIdIndexes(keys, number)));
}

async function byMobile(knex: Knex, mobile: string | undefined): Found {
  return mobile === undefined ? undefined : theOnly(await members(knex, 'mobile', [mobile]));
}

/** Two at most: a second one is enough to recognise nobody. */
function members(knex: Knex, column: string, values: readonly string[]): Promise<RawRow[]> {
  return rowsWith(knex, { table: MEMBERS, column, most: 2 }, values);
}

function theOnly(rows: RawRow[]): StoredMember | undefined {
  const [row, another] = rows;
  return row && !another ? decodeRow<StoredMember>(memberColumns, row) : undefined;
}
