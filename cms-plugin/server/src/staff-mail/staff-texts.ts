import { plural } from '@member-services/contract/forms';
import type { Locale, PluralForms, StaffEvent } from '@member-services/contract/forms';
import type { MessageTemplate } from '../outbox/compose.js';

/** What staff are written, by event and language. They are ours, not the editors': short, and to the point. */
export const STAFF_TEXTS: Readonly<Record<StaffEvent, Record<Locale, MessageTemplate>>> = {
  'staff-digest': {
    ar: {
      subject: 'صباح الخير: ما ينتظركم اليوم',
      body: 'صباح الخير،\n\n{{waiting}}\n\n{{late}}\n\nالوارد: {{panelUrl}}',
    },
    en: {
      subject: 'Good morning: what is waiting for you today',
      body: 'Good morning,\n\n{{waiting}}\n\n{{late}}\n\nYour inbox: {{panelUrl}}',
    },
  },
  'staff-first-answer': {
    ar: {
      subject: 'لم يُنظر بعد في الطلب رقم {{reference}}',
      body: 'وصل الطلب رقم {{reference}} بتاريخ {{date}}، وانقضت المدة المحددة للرد الأول دون أن ينظر فيه أحد.\n\nافتحوا الطلب: {{panelUrl}}',
    },
    en: {
      subject: 'Nobody has turned to {{reference}} yet',
      body: 'Request {{reference}} arrived on {{date}}. The time for a first answer has passed and nobody has turned to it.\n\nOpen it: {{panelUrl}}',
    },
  },
  'staff-due-soon': {
    ar: {
      subject: 'اقترب موعد الطلب رقم {{reference}}',
      body: 'موعد الطلب رقم {{reference}} هو {{dueDate}}. إن لم يُنجز قبل ذلك فسنعتذر لصاحبه ونحدد له موعدًا جديدًا.\n\nافتحوا الطلب: {{panelUrl}}',
    },
    en: {
      subject: 'Request {{reference}} is due soon',
      body: 'Request {{reference}} is due on {{dueDate}}. If it is not done by then, the applicant is sent an apology and a new date.\n\nOpen it: {{panelUrl}}',
    },
  },
  'staff-late': {
    ar: {
      subject: 'فات موعد الطلب رقم {{reference}}',
      body: 'كان موعد الطلب رقم {{reference}} يوم {{date}}، ولم يُنجز. اعتذرنا لصاحبه ووعدناه بموعد جديد هو {{dueDate}}.\n\nافتحوا الطلب: {{panelUrl}}',
    },
    en: {
      subject: 'Request {{reference}} is late',
      body: 'Request {{reference}} was due on {{date}} and is not done. The applicant has had our apology and a new date: {{dueDate}}.\n\nOpen it: {{panelUrl}}',
    },
  },
  'staff-letter-waiting': {
    ar: {
      subject: 'رسالة لم تُرسل بعد: الطلب رقم {{reference}}',
      body: 'حان محو بيانات الطلب رقم {{reference}}، وما زالت رسالة إلى صاحبه بانتظار من يطبعها أو يرسلها. أرسلوها وسجّلوا إرسالها قبل {{dueDate}}؛ فبعد ذلك تُمحى البيانات وتُلغى الرسالة.\n\nافتحوا الطلب: {{panelUrl}}',
    },
    en: {
      subject: 'A message that was not sent yet: {{reference}}',
      body: 'The data of {{reference}} are to be erased by now, and a message to the applicant still waits to be printed or sent by hand. Send it and mark it as sent before {{dueDate}}: then the data are erased and the message is cancelled.\n\nOpen it: {{panelUrl}}',
    },
  },
};

const WAITING: PluralForms = {
  ar: {
    zero: 'لا شيء بانتظاركم.',
    one: 'طلب واحد بانتظاركم.',
    two: 'طلبان بانتظاركم.',
    few: '{{count}} طلبات بانتظاركم.',
    many: '{{count}} طلبًا بانتظاركم.',
    other: '{{count}} طلب بانتظاركم.',
  },
  en: { one: 'One case is waiting for you.', other: '{{count}} cases are waiting for you.' },
};
const LATE: PluralForms = {
  ar: {
    zero: 'لا شيء متأخر.',
    one: 'طلب واحد فات موعده.',
    two: 'طلبان فات موعدهما.',
    few: '{{count}} طلبات فات موعدها.',
    many: '{{count}} طلبًا فات موعدها.',
    other: '{{count}} طلب فات موعدها.',
  },
  en: { one: 'One case is late.', other: '{{count}} cases are late.' },
};

/** How much waits, as a sentence. */
export function waitingWords(locale: Locale, count: number): string {
  return counted(WAITING, locale, count);
}

/** How much is late, as a sentence. */
export function lateWords(locale: Locale, count: number): string {
  return counted(LATE, locale, count);
}

function counted(forms: PluralForms, locale: Locale, count: number): string {
  return plural(locale, forms[locale], count).replace('{{count}}', String(count));
}
