import { document } from './document.js';
import { organisation } from './organisation.js';
import { question } from './question.js';
import { questionCategory } from './question-category.js';
import { service } from './service.js';
import { text } from './text.js';

/** The plugin's content types under the names by which Strapi registers them. They have no core routes. */
export const contentTypes = {
  service: { schema: service },
  question: { schema: question },
  'question-category': { schema: questionCategory },
  document: { schema: document },
  text: { schema: text },
  organisation: { schema: organisation },
};

/** What Strapi calls each of them. */
export const CONTENT_UIDS = {
  service: 'plugin::member-services.service',
  question: 'plugin::member-services.question',
  category: 'plugin::member-services.question-category',
  document: 'plugin::member-services.document',
  text: 'plugin::member-services.text',
  organisation: 'plugin::member-services.organisation',
} as const;
export type ContentUid = (typeof CONTENT_UIDS)[keyof typeof CONTENT_UIDS];
