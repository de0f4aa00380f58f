import type { Messages } from '@member-services/contract/forms';
import type { WordLoaders } from '../language.js';

/** The product's own nouns (statuses, steps, kinds), which stand in the contract because every side says them. */
export type NounWords = Messages<'ar'> | Messages<'en'>;

export const NOUN_WORDS: WordLoaders<NounWords> = {
  ar: () => import('@member-services/contract/messages/messages-ar').then((module) => module.messagesAr),
  en: () => import('@member-services/contract/messages/messages-en').then((module) => module.messagesEn),
};
