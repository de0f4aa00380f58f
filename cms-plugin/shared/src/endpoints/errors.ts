/**
 * Every way in which the public interface can refuse. Codes and parameters travel, sentences stand in the message
 * tables; a submitted value is never among the parameters.
 */
export const ERROR_CODES = [
  // one field
  'required',
  'invalidType',
  'unknownKey',
  'tooShort',
  'tooLong',
  'tooSmall',
  'tooLarge',
  'tooFew',
  'tooMany',
  'notAnOption',
  'duplicate',
  'patternMismatch',
  'invalidDate',
  'dateTooEarly',
  'dateTooLate',
  'invalidMobile',
  'invalidEmail',
  'invalidNationalId',
  'invalidIban',
  'invalidNumber',
  'tooManyDecimals',
  'invalidMembershipNumber',
  'invalidCharacters',
  'contactRequired',
  'channelUnreachable',
  'notAsked',
  'consentRequired',
  'declarationRequired',
  'signatureRequired',
  'versionOutdated',
  'unsafePattern',
  'unknownField',
  // a file
  'fileEmpty',
  'fileTooLarge',
  'filesTooLarge',
  'fileTypeNotAllowed',
  'fileHeic',
  'fileUnreadable',
  'fileActive',
  'fileEncrypted',
  'imageTooLarge',
  'uploadNotFound',
  'uploadUnfinished',
  'uploadsFull',
  'fileNotReadable',
  // the whole call
  'malformedJson',
  'unknownQuery',
  'unknownService',
  'unknownCategory',
  'notFound',
  'methodNotAllowed',
  'lengthRequired',
  'bodyTooLarge',
  'unsupportedMediaType',
  'idempotencyKeyReused',
  'actionNotPermitted',
  'staleVersion',
  'gateClosed',
  'conflictOfInterest',
  'alreadyRated',
  'ratingNotOffered',
  'invitationInvalid',
  'tooManyRequests',
  'challengeRequired',
  'notReady',
  'internal',
  // staff
  'unauthorised',
  'forbidden',
  'answerRequired',
  'reasonRequired',
  'unknownPlaceholder',
  'missingPlaceholder',
  'tooManySegments',
  'trackingPageMissing',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Parameters of an error: limits and names, never what somebody typed. */
export type ErrorParams = Record<string, string | number>;

/** One fault: where (`answers.amountRequested`, `applicant.mobile`, `''` for the whole), which, with what limits. */
export interface FieldError {
  path: string;
  code: ErrorCode;
  params: ErrorParams;
}

/** Body of every refusal. */
export interface ErrorBody {
  data: null;
  error: {
    status: number;
    name: string;
    message: string;
    /** `present` is the case as it stands now, for whoever acted too late (409). */
    details: { errors: FieldError[]; present?: object };
  };
}

/** Body of every success. */
export interface SuccessBody<Data, Meta extends object = Record<string, never>> {
  data: Data;
  meta: Meta;
}

/** What a validation comes to: a clean value, or every fault found. */
export type Validated<Value> = { ok: true; value: Value } | { ok: false; errors: FieldError[] };
