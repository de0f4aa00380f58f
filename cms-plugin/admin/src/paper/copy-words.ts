import type { CaseMessage, Locale } from '@member-services/contract/forms';

/** What stands on the copy of a person's data, in that person's language. */
interface CopyWords {
  title: string;
  lead: string;
  membership: string;
  until: string;
  agreed: string;
  /** By purpose; one of an association's own is called by its name. */
  purposes: Readonly<Record<string, string>>;
  given: string;
  notGiven: string;
  declared: string;
  steps: string;
  messages: string;
  from: Record<CaseMessage['from'], string>;
  filesHint: string;
  kept: string;
  keptUntil: string;
  madeAt: string;
}

export const COPY_WORDS: Record<Locale, CopyWords> = {
  ar: {
    title: 'نسخة من بياناتكم الشخصية',
    lead: 'هذا ما نحفظه عنكم في هذا الطلب، نسلّمه إليكم بناءً على طلبكم. ولكم أن تطلبوا تصحيحه أو محوه من صفحة المتابعة.',
    membership: 'العضوية في سجل الأعضاء',
    until: 'حتى',
    agreed: 'ما وافقتم عليه وأقررتم به',
    purposes: {
      'privacy-notice': 'الاطلاع على إشعار الخصوصية',
      'process-request': 'استعمال البيانات للنظر في الطلب',
      'health-data': 'استعمال البيانات الصحية',
      'share-with-provider': 'إطلاع مقدم الخدمة على ما يلزمه',
      news: 'إرسال أخبار الجمعية',
    },
    given: 'نعم',
    notGiven: 'لا، أو سُحبت',
    declared: 'وقّع الإقرار بصحة البيانات',
    steps: 'ما جرى في الطلب',
    messages: 'الرسائل',
    from: { applicant: 'منكم', staff: 'من الجمعية' },
    filesHint: 'نسلّم الملفات نفسها مع هذه النسخة.',
    kept: 'نحفظ هذه البيانات ما دام الطلب قائمًا، ثم المدة المذكورة في إشعار الخصوصية.',
    keptUntil: 'تُمحى هذه البيانات في',
    madeAt: 'أُعدّت في',
  },
  en: {
    title: 'A copy of your personal data',
    lead: 'This is what we keep of you in this request, handed over as you asked. You may ask on the tracking page to have it corrected or erased.',
    membership: 'In the member directory',
    until: 'until',
    agreed: 'What you agreed to and declared',
    purposes: {
      'privacy-notice': 'Read the privacy notice',
      'process-request': 'Use of the data for the request',
      'health-data': 'Use of health data',
      'share-with-provider': 'Telling the service provider what is needed',
      news: 'News of the association',
    },
    given: 'yes',
    notGiven: 'no, or taken back',
    declared: 'Declaration signed',
    steps: 'What happened',
    messages: 'Messages',
    from: { applicant: 'From you', staff: 'From the association' },
    filesHint: 'The files themselves are handed over with this copy.',
    kept: 'We keep these data while the request is open, and after it for the time named in the privacy notice.',
    keptUntil: 'These data will be erased on',
    madeAt: 'Made on',
  },
};
