/** The words of a first field, which arrive together: one piece costs a slow phone less than three. */
export { commonAr } from './common.ar.js';
export { requestAr } from './request.ar.js';
export { submissionAr } from './submission.ar.js';
