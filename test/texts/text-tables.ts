import { ERROR_MESSAGES, MESSAGES, STAFF_MESSAGES } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import { contentWords } from '../../cms-plugin/admin/src/translations/content-words.js';
import { ar as panelAr } from '../../cms-plugin/admin/src/translations/ar.js';
import { en as panelEn } from '../../cms-plugin/admin/src/translations/en.js';
import { DEFAULT_TEXTS } from '../../cms-plugin/server/src/message-texts/default-texts.js';
import { layout } from '../../demo/site/src/layout.js';
import { pages } from '../../demo/site/src/pages.js';
import { commonAr } from '../../widget/src/language/messages/common.ar.js';
import { commonEn } from '../../widget/src/language/messages/common.en.js';
import { documentsAr } from '../../widget/src/language/messages/documents.ar.js';
import { documentsEn } from '../../widget/src/language/messages/documents.en.js';
import { FILE_SIZE_WORDS } from '../../widget/src/language/messages/file-sizes.js';
import { filesAr } from '../../widget/src/language/messages/files.ar.js';
import { filesEn } from '../../widget/src/language/messages/files.en.js';
import { fillingAr } from '../../widget/src/language/messages/filling.ar.js';
import { fillingEn } from '../../widget/src/language/messages/filling.en.js';
import { inquiryAr } from '../../widget/src/language/messages/inquiry.ar.js';
import { inquiryEn } from '../../widget/src/language/messages/inquiry.en.js';
import { questionsAr } from '../../widget/src/language/messages/questions.ar.js';
import { questionsEn } from '../../widget/src/language/messages/questions.en.js';
import { ratingAr } from '../../widget/src/language/messages/rating.ar.js';
import { ratingEn } from '../../widget/src/language/messages/rating.en.js';
import { receiptAr } from '../../widget/src/language/messages/receipt.ar.js';
import { receiptEn } from '../../widget/src/language/messages/receipt.en.js';
import { requestAr } from '../../widget/src/language/messages/request.ar.js';
import { requestEn } from '../../widget/src/language/messages/request.en.js';
import { servicesAr } from '../../widget/src/language/messages/services.ar.js';
import { servicesEn } from '../../widget/src/language/messages/services.en.js';
import { submissionAr } from '../../widget/src/language/messages/submission.ar.js';
import { submissionEn } from '../../widget/src/language/messages/submission.en.js';
import { trackingAr } from '../../widget/src/language/messages/tracking.ar.js';
import { trackingEn } from '../../widget/src/language/messages/tracking.en.js';
import { unknownFieldAr, unknownFieldEn } from '../../widget/src/language/messages/unknown-field.js';

/** A screen's or a table's words in both languages; as deep as the table is. */
export interface TextTable extends Record<Locale, object> {
  readonly screen: string;
}

/** The sentences of a page of the website, in reading order. */
function sentencesOf(markup: string): string[] {
  const body = markup.replace(/^[\s\S]*<body[^>]*>/, '').replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '');
  return body
    .split(/<[^>]+>/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}/u.test(text));
}

const inLanguage = (locale: Locale) =>
  Object.fromEntries(Object.entries(DEFAULT_TEXTS).map(([event, text]) => [event, text[locale]]));

/** Where Strapi's key is itself the English word, it needs no translation. */
const ownWords = (keys: Record<string, string>, words: Record<string, string>) => ({
  ...Object.fromEntries(Object.keys(keys).map((key) => [key, key])),
  ...words,
});

/** Everything that anybody reads, by screen. */
export const TEXT_TABLES: readonly TextTable[] = [
  { screen: 'everywhere: nouns, statuses, timeline', ...MESSAGES },
  { screen: 'everywhere: what is wrong with an answer', ...ERROR_MESSAGES },
  { screen: 'widget: common', ar: commonAr, en: commonEn },
  { screen: 'widget: files', ar: filesAr, en: filesEn },
  { screen: 'widget: sizes of files', ...FILE_SIZE_WORDS },
  { screen: 'widget: services', ar: servicesAr, en: servicesEn },
  { screen: 'widget: request, card of a service', ar: requestAr, en: requestEn },
  { screen: 'widget: request and inquiry, sending', ar: submissionAr, en: submissionEn },
  { screen: 'widget: signing, drafts, being away, help', ar: fillingAr, en: fillingEn },
  { screen: 'widget: a form that is newer than the page', ar: unknownFieldAr, en: unknownFieldEn },
  { screen: 'widget: receipt', ar: receiptAr, en: receiptEn },
  { screen: 'widget: inquiry', ar: inquiryAr, en: inquiryEn },
  { screen: 'widget: tracking', ar: trackingAr, en: trackingEn },
  { screen: 'widget: questions', ar: questionsAr, en: questionsEn },
  { screen: 'widget: documents', ar: documentsAr, en: documentsEn },
  { screen: 'widget: rating', ar: ratingAr, en: ratingEn },
  { screen: 'panel: nouns of staff', ...STAFF_MESSAGES },
  { screen: 'panel: screens', ar: panelAr, en: panelEn },
  {
    screen: 'panel: content types',
    ar: contentWords('ar'),
    en: ownWords(contentWords('ar'), contentWords('en')),
  },
  {
    screen: 'messages: what is sent while there is no text of the association',
    ar: inLanguage('ar'),
    en: inLanguage('en'),
  },
  ...pages.map((page) => ({
    screen: `website: /${page.path}`,
    ar: sentencesOf(layout(page, 'ar')),
    en: sentencesOf(layout(page, 'en')),
  })),
];
