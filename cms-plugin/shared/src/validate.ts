/** The contract with Yup: the judgement on everything that can be sent. Types stand in the `forms` entry. */
export { validateAnswer, validateSubmission } from './validate/answers.js';
export type { AnswerContext } from './validate/answers.js';
export { NAME_LENGTH, validateApplicant } from './validate/applicant.js';
export { checkAttachmentFields, validateAttachments } from './validate/attachments.js';
export { VERSION_LENGTH, WORDS_LENGTH } from './validate/common-parts.js';
export { BodyReader } from './validate/body-reader.js';
export { validateConsents } from './validate/consents.js';
export type { ConsentContext } from './validate/consents.js';
export { openedBy, validateCorrection } from './validate/correction.js';
export type { CorrectableCase, SuppliedCorrection } from './validate/correction.js';
export { validateDeclaration } from './validate/declaration.js';
export { checkFormDefinition } from './validate/form-definition.js';
export { knownForm } from './validate/known-form.js';
export { validateMessageText, validateMessageWording, validateResend } from './validate/message-body.js';
export { validateQuestionFeedback, validateQuestionMiss } from './validate/question-body.js';
export { validateRating } from './validate/rating-body.js';
export { validateReceipt } from './validate/receipt-body.js';
export { missingNeeds, validateStaffAction } from './validate/staff-action.js';
export { validateSettings } from './validate/settings-body.js';
export { readSubmissionTarget, validateSubmissionBody } from './validate/submission-body.js';
export type { SubmissionContext, SubmissionSubject, SubmissionTarget } from './validate/submission-body.js';
export { TOKEN_LENGTH, validateApplicantAction, validateTracking } from './validate/tracking-body.js';
export { validateRecovery } from './validate/recovery-body.js';
export type { JudgedApplicantAction } from './validate/tracking-body.js';
export {
  DRAFT_KEY,
  validateAttachmentRead,
  UPLOAD_PROOF,
  validateStaffUpload,
  validateUploadFields,
  validateUploadRemoval,
} from './validate/upload-body.js';
