import type { Locale } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { sealNationalId } from '../domain/national-id.js';
import type { KeyRing } from '../keys/key-ring.js';
import { encodeRow } from '../tables/rows.js';
import { foldedName } from '../tables/short-text.js';
import { memberColumns, MEMBERS } from './stored-member.js';
import type { MemberStatus, StoredMember } from './stored-member.js';

/** A member as a directory file names them. Normalised: ASCII digits, mobile in E.164, days `YYYY-MM-DD`. */
export interface DirectoryMember {
  membershipNumber: string;
  name: string;
  nameEn?: string;
  nationalId?: string;
  mobile?: string;
  email?: string;
  city?: string;
  joinedOn?: string;
  membershipExpiresOn?: string;
  status: MemberStatus;
  locale: Locale;
}

const AT_ONCE = 100;

/** Puts members into the directory, in the place of what stood there under their numbers. */
export async function importMembers(
  knex: Knex,
  keys: KeyRing,
  members: readonly DirectoryMember[],
): Promise<{ imported: number }> {
  await knex.transaction(async (trx) => {
    for (let start = 0; start < members.length; start += AT_ONCE) {
      const rows = members.slice(start, start + AT_ONCE).map((member) => rowOf(keys, member));
      await trx(MEMBERS).insert(rows).onConflict('membership_number').merge();
    }
  });
  return { imported: members.length };
}

function rowOf(keys: KeyRing, member: DirectoryMember) {
  const sealed = member.nationalId === undefined ? undefined : sealNationalId(keys, member.nationalId);
  return encodeRow<StoredMember>(memberColumns, {
    membershipNumber: member.membershipNumber,
    name: member.name,
    nameEn: member.nameEn ?? null,
    nameFolded: foldedName(member.name),
    nationalIdCipher: sealed?.cipher ?? null,
    nationalIdIndex: sealed?.index ?? null,
    mobile: member.mobile ?? null,
    email: member.email ?? null,
    city: member.city ?? null,
    joinedOn: member.joinedOn ?? null,
    expiresOn: member.membershipExpiresOn ?? null,
    status: member.status,
    locale: member.locale,
  });
}
