import { STAFF_MESSAGES, type Locale } from '@member-services/contract/forms';
import { commonAr } from '../../widget/src/language/messages/common.ar.js';
import { commonEn } from '../../widget/src/language/messages/common.en.js';
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

const ar = {
  common: commonAr,
  filling: fillingAr,
  inquiry: inquiryAr,
  questions: questionsAr,
  rating: ratingAr,
  receipt: receiptAr,
  request: requestAr,
  services: servicesAr,
  submission: submissionAr,
  tracking: trackingAr,
};

const en = {
  common: commonEn,
  filling: fillingEn,
  inquiry: inquiryEn,
  questions: questionsEn,
  rating: ratingEn,
  receipt: receiptEn,
  request: requestEn,
  services: servicesEn,
  submission: submissionEn,
  tracking: trackingEn,
};

/** What the widget says: journeys find things by the very words that a person reads. */
export const WIDGET_WORDS = { ar, en } satisfies Record<Locale, object>;

/** What the panel says: the contract's nouns, and its own sentences as far as journeys meet them. */
export const PANEL_WORDS = {
  ar: {
    ...STAFF_MESSAGES.ar,
    menu: 'خدمات الأعضاء',
    inbox: 'الوارد',
    search: 'البحث',
    searchGo: 'بحث',
    confirm: 'تأكيد',
    print: 'طباعة الطلب',
    preview: 'معاينة قبل الإرسال',
    previewTitle: 'كما سيراه مقدم الطلب',
    previewEmail: 'البريد الإلكتروني كما سيصل',
    send: 'إرسال',
    reply: 'كتابة رسالة',
    conversation: 'المراسلات',
    files: 'الملفات المرفقة',
    fileReady: 'جاهز للإرسال',
    replies: 'رد جاهز',
    insert: 'إدراج',
    wordsField: 'ما يقرؤه مقدم الطلب',
    makeQuestion: 'تحويله إلى سؤال شائع',
    openDraft: 'فتح المسودة',
    draftReady: /^أُعدّت مسودة سؤال/,
    historyTitle: 'سجل الإجراءات',
    amount: 'المبلغ المطلوب',
    proof: 'ملف: ما يثبت الظرف أو التكاليف',
    mobile: 'الجوال',
    nationalId: 'رقم الهوية',
    reload: 'تحديث',
    messages: 'الرسائل',
    messageTexts: 'نصوص الرسائل',
    verifiedMessage: 'اكتمل التحقق',
    messageSubject: 'عنوان الرسالة',
    messageBody: 'البريد الإلكتروني والخطاب',
    messageExample: 'كما ستصل، على سبيل المثال',
    messageSaved: 'حُفظ النص',
    save: 'حفظ',
    heldMessages: /^مؤجلة/,
    heldForRecipient: 'بلغت رسائل اليوم حدّها لمستلم واحد',
    handMessages: /^تُرسل يدويًا/,
    printLetter: /^طباعة الخطاب/,
    markPosted: /^أُرسل الخطاب بالبريد/,
    messagesSent: 'الرسائل المرسلة',
    sentAt: 'أُرسلت في',
    settings: 'أيام العمل والمدد',
    settingsSaved: 'حُفظت، وتسري على ما يأتي بعدها.',
    settingsChanges: 'سجل التعديلات',
    decisionMinimum: 'أقل مدة لقرار اللجنة',
    newDayAfterDelay: 'الموعد الجديد بعد التأخير',
    appealPeriod: 'مهلة التظلم',
    settingsConflict: 'تغيّرت هذه الإعدادات أثناء عملكم عليها',
    textConflict: 'تغيّر هذا النص أثناء عملكم عليه',
    keepTyped: 'تحديث الصفحة مع بقاء ما كتبتموه',
    caseConflict: 'تغيّر الطلب أثناء عملكم عليه',
    overtaken: /^لم يعد هذا الإجراء ممكنًا\. انسخوا/,
    noteField: 'ملاحظة داخلية',
    cancel: 'إلغاء',
    unreachable: /^تعذّر الوصول إلى الخادم/,
    noPermission: 'لا تشمل صلاحياتكم هذه الصفحة',
    actionList: 'الإجراءات',
    lookInAll: 'البحث في الوارد كله',
    ratings: 'رضا الأعضاء',
    overall: 'إجمالًا',
    notEnough: /لا توجد إجابات كافية بعد/,
    share: /راضون/,
  },
  en: {
    ...STAFF_MESSAGES.en,
    menu: 'Member services',
    inbox: 'Inbox',
    search: 'Search',
    searchGo: 'Search',
    confirm: 'Confirm',
    print: 'Print the request',
    preview: 'Preview before sending',
    previewTitle: 'As the applicant will see it',
    previewEmail: 'The e-mail as it will arrive',
    send: 'Send',
    reply: 'Write a message',
    conversation: 'Messages',
    files: 'Attached files',
    fileReady: 'Ready to send',
    replies: 'Ready-made reply',
    insert: 'Insert',
    wordsField: 'What the applicant reads',
    makeQuestion: 'Make it a question',
    openDraft: 'Open the draft',
    draftReady: /^A draft of a question is ready/,
    historyTitle: 'History',
    amount: 'Amount requested',
    proof: 'File: Proof of circumstances or costs',
    mobile: 'Mobile',
    nationalId: 'National ID',
    reload: 'Refresh',
    messages: 'Messages',
    messageTexts: 'Message texts',
    verifiedMessage: 'Verified',
    messageSubject: 'Subject',
    messageBody: 'E-mail and letter',
    messageExample: 'As it will arrive, for an example',
    messageSaved: 'Saved.',
    save: 'Save',
    heldMessages: /^Held/,
    heldForRecipient: 'The day’s limit for one recipient is reached',
    handMessages: /^By hand/,
    printLetter: /^Print the letter/,
    markPosted: /^Mark as posted/,
    messagesSent: 'Messages sent',
    sentAt: 'Sent ',
    settings: 'Working days and periods',
    settingsSaved: 'Saved; it holds for what comes after.',
    settingsChanges: 'Changes',
    decisionMinimum: 'Committee’s decision at the earliest',
    newDayAfterDelay: 'New day after a delay',
    appealPeriod: 'Time to appeal',
    settingsConflict: 'These settings changed while you were working on them',
    textConflict: 'This text changed while you were working on it',
    keepTyped: 'Refresh and keep what I typed',
    caseConflict: 'This changed while you were working on it',
    overtaken: /^This action is no longer possible\. Copy/,
    noteField: 'Internal note',
    cancel: 'Cancel',
    unreachable: /^The server could not be reached/,
    noPermission: 'This page is not among your permissions',
    actionList: 'Actions',
    lookInAll: 'Look in all of the inbox',
    ratings: 'Satisfaction',
    overall: 'Overall',
    notEnough: /Not enough answers yet/,
    share: /satisfied/,
  },
} satisfies Record<Locale, object>;
