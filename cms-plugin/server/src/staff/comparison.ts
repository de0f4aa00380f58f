import type { DirectoryComparison } from '@member-services/contract/forms';
import { maskedNationalId } from '../domain/national-id.js';

/** The data of one person, from what was submitted or from the directory. */
export interface ComparedPerson {
  name: string | null;
  /** Folded as for the search, so that spelling variants of one name match. */
  nameFolded: string | null;
  /** The same name in the other script, where the directory has one, folded. */
  otherNameFolded?: string | null;
  membershipNumber: string | null;
  nationalId: string | null;
  mobile: string | null;
  email: string | null;
}

/**
 * The submission beside the directory, field by field (policy E2). A datum that neither has is left out; one that only
 * one of them has is missing.
 */
export function compareWithDirectory(
  submitted: ComparedPerson,
  directory: ComparedPerson,
): DirectoryComparison[] {
  return [
    compared('name', submitted.name, directory.name, sameName(submitted, directory)),
    compared('membershipNumber', submitted.membershipNumber, directory.membershipNumber),
    masked(compared('nationalId', submitted.nationalId, directory.nationalId)),
    compared('mobile', submitted.mobile, directory.mobile),
    compared('email', submitted.email, directory.email, sameAddress(submitted.email, directory.email)),
  ].flatMap((row) => row ?? []);
}

function compared(
  datum: DirectoryComparison['datum'],
  submitted: string | null,
  directory: string | null,
  same = submitted === directory,
): DirectoryComparison | null {
  if (submitted === null && directory === null) return null;
  if (submitted === null || directory === null) return { datum, result: 'missing', submitted, directory };
  return { datum, result: same ? 'match' : 'mismatch', submitted, directory };
}

function masked(row: DirectoryComparison | null): DirectoryComparison | null {
  if (row === null) return null;
  return {
    ...row,
    submitted: row.submitted === null ? null : maskedNationalId(row.submitted),
    directory: row.directory === null ? null : maskedNationalId(row.directory),
  };
}

function sameName(submitted: ComparedPerson, directory: ComparedPerson): boolean {
  const written = submitted.nameFolded;
  return written !== null && (written === directory.nameFolded || written === directory.otherNameFolded);
}

function sameAddress(submitted: string | null, directory: string | null): boolean {
  return submitted?.toLowerCase() === directory?.toLowerCase();
}
