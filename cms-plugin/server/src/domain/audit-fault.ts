/** Everything that a look at the books can find wrong. */
export const AUDIT_FAULTS = [
  /** Metadata of an entry do not belong to its seal. */
  'entryAltered',
  /** An entry does not follow the one before it: one was taken out, put in or moved. */
  'chainBroken',
  /** The words beside an entry are not those that were sealed. */
  'contentAltered',
  /** The words beside an entry are gone without having been erased. */
  'contentMissing',
  /** An entry's key is no longer among the valid ones, so it cannot be judged. */
  'keyGone',
  /** There is a history, and no submission. */
  'submissionMissing',
  /** There is a submission, and no history. */
  'historyMissing',
  /** A submission stands elsewhere than its history says. */
  'statusMismatch',
  /** A checkpoint does not belong to its seal or does not follow the one before. */
  'checkpointAltered',
  /** What a checkpoint counted is no longer there: submissions or entries were deleted. */
  'checkpointBroken',
] as const;
export type AuditFaultCode = (typeof AUDIT_FAULTS)[number];

/** One thing that is wrong, and where. */
export interface AuditFault {
  code: AuditFaultCode;
  submissionId?: number;
  sequence?: number;
  checkpointId?: number;
}
