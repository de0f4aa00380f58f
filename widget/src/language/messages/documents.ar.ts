import { messagesAr } from '@member-services/contract/messages/messages-ar';
import type { DocumentsWords } from './documents.js';

export const documentsAr: DocumentsWords = {
  title: 'اللوائح والوثائق',
  lead: 'لوائح الجمعية وسياساتها وأدلتها ونماذجها، مع رقم إصدار كل منها وتاريخه.',
  kinds: messagesAr.documentKinds,
  version: 'الإصدار {{version}}',
  inForceSince: 'معمول به من {{date}}',
  draft: 'مسودة لم تُعتمد بعد',
  read: 'قراءة «{{title}}»',
  back: 'كل الوثائق',
  download: 'تنزيل الملف',
  none: 'لا توجد وثائق منشورة الآن.',
  gone: 'لم نجد هذه الوثيقة؛ ربما حلّت محلها وثيقة أخرى.',
  print: 'طباعة على ورق A4',
  printBlocked: 'لم يسمح المتصفح بفتح نافذة الطباعة. اسمحوا بالنوافذ لهذا الموقع ثم أعيدوا المحاولة.',
};
