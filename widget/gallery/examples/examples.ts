import { caseExamples } from './case-examples.js';
import type { Example } from './example.js';
import { fieldExamples } from './field-examples.js';
import { fileExamples } from './file-examples.js';
import { inquiryExamples } from './inquiry-examples.js';
import { ratingExamples } from './rating-examples.js';
import { readingExamples } from './reading-examples.js';
import { requestExamples } from './request-examples.js';

/** Every view and every type of field in every state; each in both languages. */
export const EXAMPLES: readonly Example[] = [
  ...readingExamples,
  ...requestExamples,
  ...caseExamples,
  ...inquiryExamples,
  ...ratingExamples,
  ...fieldExamples,
  ...fileExamples,
];
