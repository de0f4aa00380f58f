import type { Applicant } from '@member-services/contract/forms';
import { openNationalId, sealNationalId } from '../domain/national-id.js';
import type { KeyRing } from '../keys/key-ring.js';
import { foldedName } from '../tables/short-text.js';
import type { StoredSubmission } from './stored-submission.js';

/** The person as the table holds them: their ID number sealed, their name also as it is searched. */
export function applicantColumns(keys: KeyRing, applicant: Applicant): ApplicantColumns {
  const sealed = applicant.nationalId === undefined ? undefined : sealNationalId(keys, applicant.nationalId);
  return {
    applicantKind: applicant.kind,
    applicantName: applicant.name,
    nameFolded: foldedName(applicant.name),
    membershipNumber: applicant.membershipNumber ?? null,
    nationalIdCipher: sealed?.cipher ?? null,
    nationalIdIndex: sealed?.index ?? null,
    mobile: applicant.mobile ?? null,
    email: applicant.email ?? null,
    preferredChannel: applicant.preferredChannel,
  };
}

type ApplicantColumns = Pick<
  StoredSubmission,
  | 'applicantKind'
  | 'applicantName'
  | 'nameFolded'
  | 'membershipNumber'
  | 'nationalIdCipher'
  | 'nationalIdIndex'
  | 'mobile'
  | 'email'
  | 'preferredChannel'
>;

/** The person as they were sent, the ID number readable: for the rules and for staff who may see it. */
export function applicantOf(keys: KeyRing, stored: StoredSubmission): Applicant {
  return {
    kind: stored.applicantKind,
    name: stored.applicantName,
    ...(stored.membershipNumber === null ? {} : { membershipNumber: stored.membershipNumber }),
    ...(stored.nationalIdCipher === null
      ? {}
      : { nationalId: openNationalId(keys, stored.nationalIdCipher) }),
    ...(stored.mobile === null ? {} : { mobile: stored.mobile }),
    ...(stored.email === null ? {} : { email: stored.email }),
    preferredChannel: stored.preferredChannel,
  };
}
