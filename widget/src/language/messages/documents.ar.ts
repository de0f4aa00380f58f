import { messagesAr } from '@member-services/contract/messages/messages-ar';
import type { ArabicForms } from '../language.js';
import type { DocumentsWords } from './documents.js';

export const documentsAr: DocumentsWords<ArabicForms> = {
  title: 'اللوائح والوثائق',
  lead: 'لوائح الجمعية وسياساتها وأدلتها ونماذجها، مع رقم إصدار كل منها وتاريخه.',
  kinds: messagesAr.documentKinds,
  version: 'الإصدار {{version}}',
  inForceSince: 'معمول به من {{date}}',
  draft: 'مسودة لم تُعتمد بعد',
  draftLead: 'هذا النص مبدئي للاطلاع، وقد يتغير قبل اعتماده.',
  read: 'قراءة «{{title}}»',
  back: 'كل الوثائق',
  download: 'تنزيل الملف',
  kilobytes: {
    zero: 'أقل من كيلوبايت',
    one: 'كيلوبايت واحد',
    two: 'كيلوبايتان',
    few: '{{count}} كيلوبايت',
    many: '{{count}} كيلوبايت',
    other: '{{count}} كيلوبايت',
  },
  none: 'لا توجد وثائق منشورة الآن.',
  gone: 'لم نجد هذه الوثيقة؛ ربما حلّت محلها وثيقة أخرى.',
  print: 'طباعة على ورق A4',
  printBlocked: 'لم يسمح المتصفح بفتح نافذة الطباعة. اسمحوا بالنوافذ لهذا الموقع ثم أعيدوا المحاولة.',
};
