/** The contract without Yup: types, conditions, normalising, workflow, reference numbers, messages. */
export * from './text/localised-text.js';
export * from './text/civil-day.js';
export * from './form/form-definition.js';
export * from './form/walk-form.js';
export * from './applicant/applicant.js';
export * from './workflow/submission.js';
export * from './workflow/case-facts.js';
export * from './workflow/workflow-table.js';
export * from './workflow/permitted-actions.js';
export * from './workflow/decision-window.js';
export * from './endpoints/errors.js';
export * from './endpoints/catalogue.js';
export * from './endpoints/submissions.js';
export * from './endpoints/tracking.js';
export * from './endpoints/questions.js';
export * from './endpoints/ratings.js';
export * from './staff/inbox.js';
