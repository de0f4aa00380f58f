import type {
  ApplicantDatum,
  ApplicantKind,
  Locale,
  PreferredChannel,
  VerificationCheck,
} from '@member-services/contract/forms';

/** What stands on the paper. It is in the applicant's language, whatever language the panel is in. */
interface PaperWords {
  title: string;
  /** Instead of the title, of a question, a suggestion or a complaint. */
  inquiry: string;
  licence: string;
  reference: string;
  date: string;
  applicant: string;
  applicantHint: string;
  kind: string;
  kinds: Record<ApplicantKind, string>;
  name: string;
  data: Record<ApplicantDatum, string>;
  preferredChannel: string;
  channels: Record<PreferredChannel, string>;
  requested: string;
  tickService: string;
  describe: string;
  attachments: string;
  attachmentsHint: string;
  kilobytes: string;
  megabytes: string;
  consents: string;
  signature: string;
  signatureName: string;
  typed: string;
  /** Under a declaration whose text is another one today. */
  signedBefore: string;
  version: string;
  fingerprint: string;
  officeUse: string;
  receivedBy: string;
  receivedThrough: string;
  checks: Record<VerificationCheck, string>;
  yes: string;
  no: string;
  row: string;
  optional: string;
  printedOn: string;
}

export const PAPER_WORDS: Record<Locale, PaperWords> = {
  ar: {
    title: 'طلب خدمة عضو',
    inquiry: 'رسالة إلى الجمعية',
    licence: 'ترخيص رقم',
    reference: 'الرقم المرجعي',
    date: 'التاريخ',
    applicant: 'بيانات مقدم الطلب',
    applicantHint: 'نرجو الكتابة بخط واضح. ما كُتب بجانبه «اختياري» يمكنكم تركه فارغًا.',
    kind: 'الصفة',
    kinds: { member: 'عضو', supporter: 'داعم', volunteer: 'متطوع', public: 'من عموم الناس' },
    name: 'الاسم الكامل',
    data: {
      membershipNumber: 'رقم العضوية',
      nationalId: 'رقم الهوية الوطنية أو الإقامة',
      mobile: 'رقم الجوال',
      email: 'البريد الإلكتروني',
    },
    preferredChannel: 'كيف نبلغكم بكل خطوة؟',
    channels: { email: 'البريد الإلكتروني', sms: 'رسالة نصية', letter: 'خطاب' },
    requested: 'تفاصيل الطلب',
    tickService: 'الخدمة المطلوبة',
    describe: 'وصف الطلب',
    attachments: 'المرفقات',
    attachmentsHint: 'اذكروا كل مرفق. لا نطلب صورة من الهوية.',
    kilobytes: 'ك.ب',
    megabytes: 'م.ب',
    consents: 'الموافقات',
    signature: 'التوقيع',
    signatureName: 'الاسم',
    typed: 'وُقّع بكتابة الاسم',
    signedBefore: 'وُقّع نص الإقرار في الإصدار المذكور أدناه. تغيّر النص بعده، فلا يُطبع هنا.',
    version: 'الإصدار',
    fingerprint: 'بصمة النص الذي وُقّع',
    officeUse: 'لاستعمال الجمعية',
    receivedBy: 'استلمه',
    receivedThrough: 'قناة الاستلام',
    checks: {
      identity: 'طُوبقت الهوية والعضوية',
      contact: 'تأكدت وسيلة التواصل',
      answers: 'البيانات مكتملة وصحيحة',
      declaration: 'الإقرار موقّع',
    },
    yes: 'نعم',
    no: 'لا',
    row: 'السطر',
    optional: 'اختياري',
    printedOn: 'طُبع في',
  },
  en: {
    title: 'Member service request',
    inquiry: 'Message to the association',
    licence: 'Licence no.',
    reference: 'Reference',
    date: 'Date',
    applicant: 'Applicant',
    applicantHint: 'Please write clearly. What is marked “optional” may be left empty.',
    kind: 'Applying as',
    kinds: {
      member: 'Member',
      supporter: 'Supporter',
      volunteer: 'Volunteer',
      public: 'Member of the public',
    },
    name: 'Full name',
    data: {
      membershipNumber: 'Membership number',
      nationalId: 'National ID or Iqama number',
      mobile: 'Mobile number',
      email: 'E-mail address',
    },
    preferredChannel: 'How shall we tell you of every step?',
    channels: { email: 'E-mail', sms: 'Text message', letter: 'Letter' },
    requested: 'The request',
    tickService: 'Service requested',
    describe: 'Please describe your request',
    attachments: 'Attachments',
    attachmentsHint: 'Name each attachment. We do not ask for a copy of your ID.',
    kilobytes: 'kB',
    megabytes: 'MB',
    consents: 'Consents',
    signature: 'Signature',
    signatureName: 'Name',
    typed: 'signed by typing the name',
    signedBefore:
      'The declaration was signed in the version named below. Its text has changed since and is not printed here.',
    version: 'Version',
    fingerprint: 'fingerprint of the text signed',
    officeUse: 'For the association',
    receivedBy: 'Received by',
    receivedThrough: 'Received through',
    checks: {
      identity: 'Identity and membership matched',
      contact: 'Contact details confirmed',
      answers: 'Data complete and correct',
      declaration: 'Declaration signed',
    },
    yes: 'Yes',
    no: 'No',
    row: 'Row',
    optional: 'optional',
    printedOn: 'Printed on',
  },
};
