import { messagesAr } from '@member-services/contract/messages/messages-ar';
import type { InquiryWords } from './inquiry.js';

export const inquiryAr: InquiryWords = {
  title: 'اسألونا',
  lead: 'سؤال أو اقتراح أو شكوى: نقرأ كل رسالة ونجيب عنها.',
  category: 'ما نوع رسالتكم؟',
  categories: messagesAr.categories,
  yourMessage: 'رسالتكم',
  yourDetails: 'كيف نصل إليكم؟',
  reach: 'اكتبوا رقم الجوال أو البريد الإلكتروني، أيهما شئتم.',
  addFile: 'إضافة صورة أو مستند',
  toCheck: 'مراجعة الرسالة',
  checkTitle: 'راجعوا رسالتكم قبل إرسالها',
  send: 'إرسال الرسالة',
  sending: 'جارٍ إرسال الرسالة، لا تغلقوا الصفحة…',
  notSent: 'لم تُرسل رسالتكم بعد',
  received: 'وصلتنا رسالتكم، شكرًا لكم',
  next: 'يقرأ المختص رسالتكم ويجيب عنها، ولا تُغلق قبل أن يصلكم الجواب.',
  another: 'رسالة جديدة',
  answeredTitle: 'يسعدنا أنكم وجدتم الجواب',
  answeredLead: 'لم تُرسل رسالتكم، فلا حاجة إلى انتظار جواب.',
  stillSend: 'أودّ إرسال الرسالة مع ذلك',
};
