import type { Locale } from '../text/localised-text.js';
import type { ErrorMessages } from './error-messages.js';
import { errorsAr } from './errors-ar.js';
import { errorsEn } from './errors-en.js';
import type { Messages } from './messages.js';
import { messagesAr } from './messages-ar.js';
import { messagesEn } from './messages-en.js';
import type { StaffMessages } from './staff-messages.js';
import { staffAr } from './staff-ar.js';
import { staffEn } from './staff-en.js';

/*
 * Each table in both languages. Whoever needs only one language imports its file by itself
 * (`@member-services/contract/messages/errors-ar`), so that the other is not carried along.
 */
type EveryLanguage<Tables extends Record<Locale, unknown>> = Tables;

/** One sentence for every error code. */
export const ERROR_MESSAGES: EveryLanguage<{ ar: ErrorMessages<'ar'>; en: ErrorMessages<'en'> }> = {
  ar: errorsAr,
  en: errorsEn,
};

/** The product's nouns, as a visitor reads them. */
export const MESSAGES: EveryLanguage<{ ar: Messages<'ar'>; en: Messages<'en'> }> = {
  ar: messagesAr,
  en: messagesEn,
};

/** The product's nouns, as staff read them. */
export const STAFF_MESSAGES: EveryLanguage<{ ar: StaffMessages<'ar'>; en: StaffMessages<'en'> }> = {
  ar: staffAr,
  en: staffEn,
};
