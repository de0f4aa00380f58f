import type { StoredSubmission } from './stored-submission.js';

/**
 * What remains of a submission whose content was erased: its reference, service, dates and status, for the figures and
 * the chain. The tracking link opens nothing any more.
 */
export const FORGOTTEN = {
  tokenHash: '',
  applicantName: '',
  nameFolded: '',
  membershipNumber: null,
  nationalIdCipher: null,
  nationalIdIndex: null,
  mobile: null,
  email: null,
  memberId: null,
  answers: {},
  declaration: null,
  correctionFields: null,
  recordedWords: null,
} as const satisfies Partial<StoredSubmission>;
