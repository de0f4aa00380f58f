import type { ArabicForms } from '../language.js';
import type { RequestWords } from './request.js';

export const requestAr: RequestWords<ArabicForms> = {
  forWhom: 'لمن هذه الخدمة',
  audience: { member: 'الأعضاء', supporter: 'الداعمون', volunteer: 'المتطوعون', public: 'عموم الناس' },
  target: 'مدة الإنجاز المستهدفة',
  days: {
    zero: 'في اليوم نفسه',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{{count}} أيام',
    many: '{{count}} يومًا',
    other: '{{count}} يوم',
  },
  whatYouNeed: 'ما تحتاجون إليه',
  howItGoes: 'كيف تسير الخدمة',
  committee: 'دور لجنة البحث',
  committeeDates: 'إن أرسلتم طلبكم اليوم فالمتوقع أن يصلكم الجواب بين {{earliest}} و{{latest}}.',
  documents: 'وثائق ذات صلة',
  retention: 'مدة حفظ بياناتكم بعد إغلاق الطلب',
  months: {
    zero: 'لا تُحفظ',
    one: 'شهر واحد',
    two: 'شهران',
    few: '{{count}} أشهر',
    many: '{{count}} شهرًا',
    other: '{{count}} شهر',
  },
  start: 'البدء بالطلب',
  beforeYouStart: 'قبل أن تبدؤوا',
};
