import type { Locale } from '@member-services/contract/forms';

/** What a gap is called in the text that is being written; it stands in the text's language, not the panel's. */
const NAMES: Record<string, Record<Locale, string>> = {
  name: { ar: 'الاسم', en: 'name' },
  reference: { ar: 'الرقم المرجعي', en: 'reference' },
  service: { ar: 'الخدمة', en: 'service' },
  department: { ar: 'الإدارة', en: 'department' },
  date: { ar: 'التاريخ', en: 'date' },
  dueDate: { ar: 'الموعد', en: 'due date' },
  earliest: { ar: 'أول موعد متوقع', en: 'earliest day' },
  latest: { ar: 'آخر موعد', en: 'latest day' },
  appealUntil: { ar: 'آخر موعد للتظلم', en: 'last day to appeal' },
  reason: { ar: 'السبب', en: 'reason' },
  items: { ar: 'المطلوب استكماله', en: 'what is needed' },
  answer: { ar: 'الجواب', en: 'answer' },
  actionTaken: { ar: 'الإجراء المتخذ', en: 'what was done' },
};

/** The readable name of a placeholder; its own name where an editor made one that we do not know. */
export function placeholderName(placeholder: string, locale: Locale): string {
  return NAMES[placeholder]?.[locale] ?? placeholder;
}
