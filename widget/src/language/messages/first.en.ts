/** The words of a first field, which arrive together: one piece costs a slow phone less than three. */
export { commonEn } from './common.en.js';
export { requestEn } from './request.en.js';
export { submissionEn } from './submission.en.js';
