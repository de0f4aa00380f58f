/** The contract with Yup: the judgement on everything that can be sent. Types stand in the `forms` entry. */
export * from './validate/answers.js';
export * from './validate/applicant.js';
export * from './validate/attachments.js';
export * from './validate/consents.js';
export * from './validate/correction.js';
export * from './validate/declaration.js';
export * from './validate/form-definition.js';
export * from './validate/question-body.js';
export * from './validate/rating-body.js';
export * from './validate/staff-action.js';
export * from './validate/submission-body.js';
export * from './validate/tracking-body.js';
