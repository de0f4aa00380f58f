import { formatDay, resolveText } from '@member-services/contract/forms';
import type {
  Digits,
  InquiryCategory,
  Locale,
  LocalisedText,
  SubmissionKind,
} from '@member-services/contract/forms';
import { fill } from './compose.js';
import type { NotificationParameters } from './enqueue.js';

/** What a message may say of a submission. Nothing that the visitor typed is among it. */
export interface MessageFacts {
  locale: Locale;
  /** Of numbers and days in Arabic. */
  digits: Digits;
  /** As it is read aloud, with its separators. */
  reference: string;
  kind: SubmissionKind;
  category: InquiryCategory | null;
  serviceTitle: LocalisedText | null;
  departmentName: LocalisedText | null;
  needsCommittee: boolean;
  /** Day by which the association means to be done; null where a committee's window rules. */
  dueOn: string | null;
  parameters: NotificationParameters;
  trackingUrl: string;
  /** Only in an invitation to rate. */
  ratingUrl: string | null;
  privacyEmail: string;
  contactPhone: string;
}

const CATEGORY_WORDS: Record<Locale, Record<InquiryCategory, string>> = {
  ar: { question: 'استفسار', suggestion: 'اقتراح', complaint: 'شكوى' },
  en: { question: 'question', suggestion: 'suggestion', complaint: 'complaint' },
};

const OUR_DEPARTMENT: LocalisedText = { ar: 'علاقات الأعضاء', en: 'Member Relations' };

/** Explains the committee's part where the association has published no words of its own (policy E5). */
const COMMITTEE_STEP: LocalisedText = {
  ar: 'بعد التحقق من البيانات نرفع طلبكم إلى لجنة البحث، ونتوقع أن يصلكم جوابها بين {{earliest}} و{{latest}}.',
  en: 'After checking the data we raise your request to the research committee; we expect its answer to reach you between {{earliest}} and {{latest}}.',
};
const REQUEST_STEP: LocalisedText = {
  ar: 'نراجع الآن بيانات طلبكم، ونتوقع إنجازه بحلول {{dueDate}}.',
  en: 'We are now checking the data of your request and expect to be done by {{dueDate}}.',
};
const INQUIRY_STEP: LocalisedText = {
  ar: 'نقرأ رسالتكم بعناية، ونجيبكم بإذن الله بحلول {{dueDate}}.',
  en: 'We are reading your message with care and will answer you by {{dueDate}}.',
};
const OPEN_STEP: LocalisedText = {
  ar: 'نراجع الآن ما أرسلتموه، ونكتب إليكم عند كل خطوة.',
  en: 'We are now reading what you sent and will write to you at every step.',
};

/**
 * Every placeholder that a notification can have, as words in the person's language. A day that this message does not
 * know is left out, so that a text which names it is noticed instead of sent with a gap.
 * @param committeeWords the association's own explanation of the committee's part, if it published one
 */
export function messageValues(
  facts: MessageFacts,
  committeeWords: LocalisedText | null,
): Record<string, string> {
  const { locale, parameters } = facts;
  const days = dayValues(parameters, facts);
  return {
    reference: facts.reference,
    service: subjectWords(facts),
    department: wordsOf(facts.departmentName ?? OUR_DEPARTMENT, locale),
    trackingUrl: facts.trackingUrl,
    privacyEmail: facts.privacyEmail,
    contactPhone: facts.contactPhone,
    ...(facts.ratingUrl ? { ratingUrl: facts.ratingUrl } : {}),
    ...days,
    nextStep: nextStep(facts, days, committeeWords),
  };
}

function dayValues(parameters: NotificationParameters, facts: MessageFacts): Record<string, string> {
  const days = {
    date: parameters.date,
    dueDate: parameters.dueDate ?? facts.dueOn ?? undefined,
    earliest: parameters.earliest,
    latest: parameters.latest,
    appealUntil: parameters.appealUntil,
  };
  const known = Object.entries(days).flatMap(([name, day]) =>
    day === undefined ? [] : [[name, day] as const],
  );
  return Object.fromEntries(known.map(([name, day]) => [name, formatDay(day, facts.locale, facts.digits)]));
}

function nextStep(
  facts: MessageFacts,
  days: Readonly<Record<string, string>>,
  committeeWords: LocalisedText | null,
): string {
  const { locale } = facts;
  if (facts.needsCommittee && days.earliest && days.latest) {
    return fill(wordsOf(committeeWords ?? COMMITTEE_STEP, locale), days);
  }
  if (!days.dueDate) return wordsOf(OPEN_STEP, locale);
  return fill(wordsOf(facts.kind === 'inquiry' ? INQUIRY_STEP : REQUEST_STEP, locale), days);
}

/** What a case was about, in words that say nothing of what was typed: its service, or that it was a question. */
export function subjectWords({
  kind,
  category,
  serviceTitle,
  locale,
}: Pick<MessageFacts, 'kind' | 'category' | 'serviceTitle' | 'locale'>): string {
  if (kind === 'inquiry') return CATEGORY_WORDS[locale][category ?? 'question'];
  return wordsOf(serviceTitle ?? {}, locale);
}

function wordsOf(text: LocalisedText, locale: Locale): string {
  return resolveText(text, locale).text;
}
