import type { ArabicForms } from '../language.js';
import type { ServicesWords } from './services.js';

export const servicesAr: ServicesWords<ArabicForms> = {
  title: 'خدماتنا',
  lead: 'اختاروا الخدمة لتقرؤوا ما تحتاجون إليه وترسلوا طلبكم. لا حاجة إلى حساب أو كلمة مرور.',
  all: 'الكل',
  forWhom: 'لمن الخدمة',
  audience: { member: 'للأعضاء', supporter: 'للداعمين', volunteer: 'للمتطوعين', public: 'لعموم الناس' },
  backToServices: 'كل الخدمات',
  committee: 'بقرار من لجنة البحث',
  days: {
    zero: 'في اليوم نفسه',
    one: 'خلال يوم واحد',
    two: 'خلال يومين',
    few: 'خلال {{count}} أيام',
    many: 'خلال {{count}} يومًا',
    other: 'خلال {{count}} يوم',
  },
  none: 'لا توجد خدمات متاحة الآن.',
  menu: 'خدمات الأعضاء',
  views: {
    services: 'الخدمات',
    track: 'متابعة طلب',
    faqs: 'أسئلة وأجوبة',
    ask: 'اسألونا',
    rate: 'قيّموا الخدمة',
    documents: 'اللوائح والوثائق',
  },
  leaving: {
    title: 'لم تُرسلوا ما أدخلتموه بعد',
    kept: {
      whole: 'إن غادرتم الآن أمكنكم إكماله لاحقًا على هذا الجهاز.',
      part: 'إن غادرتم الآن أمكنكم إكماله لاحقًا على هذا الجهاز. ولا يُحفظ هنا ما فيه من بيانات سرية، كرقم الهوية والجوال والحساب البنكي والملفات ونص الرسالة، فتدخلونها من جديد.',
      nothing: 'إن غادرتم الآن ضاع، لأنه لا يُحفظ هنا.',
    },
    stay: 'البقاء والإكمال',
    leave: 'المغادرة',
  },
};
