import type { Applicant, CaseDetail } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { memberColumns, MEMBERS } from '../directory/stored-member.js';
import type { StoredMember } from '../directory/stored-member.js';
import { openNationalId } from '../domain/national-id.js';
import type { KeyRing } from '../keys/key-ring.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { foldedName } from '../tables/short-text.js';
import { compareWithDirectory } from './comparison.js';
import type { ComparedPerson } from './comparison.js';

type DirectoryPart = Pick<CaseDetail, 'membership' | 'comparison'>;

/** Whoever may not compare, or whom the directory does not know. */
export const NO_DIRECTORY: DirectoryPart = { membership: null, comparison: [] };

/** The member whom the applicant was recognised as, and the submission beside what the directory says (policy E2). */
export async function caseDirectory(
  knex: Knex,
  keys: KeyRing,
  applicant: Applicant,
  memberId: number | null,
): Promise<DirectoryPart> {
  if (memberId === null) return NO_DIRECTORY;
  const row: RawRow | undefined = await knex<RawRow>(MEMBERS).where({ id: memberId }).first();
  if (!row) return NO_DIRECTORY;
  const member = decodeRow<StoredMember>(memberColumns, row);
  return {
    membership: { number: member.membershipNumber, status: member.status, expiresOn: member.expiresOn },
    comparison: compareWithDirectory(submittedPerson(applicant), directoryPerson(keys, member)),
  };
}

function submittedPerson(applicant: Applicant): ComparedPerson {
  return {
    name: applicant.name,
    nameFolded: foldedName(applicant.name),
    membershipNumber: applicant.membershipNumber ?? null,
    nationalId: applicant.nationalId ?? null,
    mobile: applicant.mobile ?? null,
    email: applicant.email ?? null,
  };
}

function directoryPerson(keys: KeyRing, member: StoredMember): ComparedPerson {
  return {
    name: member.name,
    nameFolded: member.nameFolded,
    otherNameFolded: member.nameEn === null ? null : foldedName(member.nameEn),
    membershipNumber: member.membershipNumber,
    nationalId: member.nationalIdCipher === null ? null : openNationalId(keys, member.nationalIdCipher),
    mobile: member.mobile,
    email: member.email,
  };
}
