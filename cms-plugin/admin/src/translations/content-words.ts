import { PLUGIN_ID, type Locale } from '@member-services/contract/forms';

type Words = Record<Locale, string>;
const words = (ar: string, en: string): Words => ({ ar, en });

/** Names of content types in Strapi's own menu. Strapi looks them up by their English name. */
const TYPES: Record<string, string> = {
  Association: 'الجمعية',
  Service: 'الخدمات',
  Question: 'الأسئلة',
  'Question category': 'تصنيفات الأسئلة',
  Document: 'الوثائق',
  Text: 'النصوص',
};

const title = words('العنوان', 'Title');
const summary = words('الملخص', 'Summary');
const slug = words('المعرّف في الرابط', 'Name in addresses');
const version = words('الإصدار', 'Version');
const effectiveOn = words('معمول به منذ', 'In effect since');
const kind = words('النوع', 'Kind');
const name = words('الاسم في القوائم', 'Name in lists');
const position = words('الترتيب', 'Position');
const body = words('النص', 'Body');

/** Labels of the fields of each content type, by its singular name. */
const FIELDS: Record<string, Record<string, Words>> = {
  question: {
    name,
    question: words('السؤال، أو الاعتقاد الشائع', 'Question, or the common belief'),
    answer: words('الجواب، أو الحقيقة', 'Answer, or the fact'),
    kind,
    category: words('التصنيف', 'Category'),
    keywords: words('كلمات أخرى يبحث بها الناس', 'Other words that people search by'),
    relatedServices: words('خدمات ذات صلة', 'Related services'),
    slug,
    position,
  },
  'question-category': { name, title: words('اسم التصنيف', 'Name of the category'), slug, position },
  document: {
    name,
    title,
    summary,
    kind,
    version,
    effectiveOn,
    body: words('النص ببنود مرقمة', 'Text with numbered clauses'),
    file: words('ملف', 'File'),
    adopted: words('معتمد', 'Adopted'),
    slug,
    position,
  },
  service: {
    name,
    title,
    summary,
    slug,
    department: words('الإدارة', 'Department'),
    channel: words('قناة الوصول', 'Channel'),
    serviceLevelDays: words('المدة المستهدفة بالأيام', 'Target in days'),
    needsCommittee: words('يُعرض على لجنة البحث', 'Committee decides'),
    whatYouNeed: words('ما يحتاج إليه مقدم الطلب', 'What the applicant needs'),
    steps: words('خطوات الخدمة', 'Steps of the service'),
    form: words('النموذج', 'Form'),
    audience: words('لمن الخدمة', 'Whom it is for'),
    applicant: words('بيانات مقدم الطلب المطلوبة', 'Data asked of the applicant'),
    consents: words('الموافقات', 'Consents'),
    policyClauses: words('بنود السياسة', 'Clauses of the policy'),
    retentionMonths: words('مدة الحفظ بالأشهر', 'Kept for months'),
    relatedDocuments: words('وثائق ذات صلة', 'Related documents'),
    position,
  },
  text: {
    name,
    title: words('العنوان أو موضوع الرسالة', 'Title, or subject of the message'),
    summary,
    body,
    key: words('المفتاح', 'Key'),
    kind,
    version,
    effectiveOn,
    placeholders: words('المواضع التي تُملأ تلقائيًا', 'Placeholders'),
  },
  organisation: {
    name,
    title: words('اسم الجمعية', 'Name of the association'),
    licence: words('رقم الترخيص', 'Licence number'),
    phone: words('الهاتف', 'Phone'),
    email: words('البريد الإلكتروني', 'E-mail'),
    privacyEmail: words('بريد الخصوصية', 'E-mail for privacy'),
    hours: words('أوقات العمل', 'Hours'),
    address: words('العنوان', 'Address'),
    departments: words('الإدارات', 'Departments'),
    cities: words('المدن', 'Cities'),
    trackingUrl: words('صفحة المتابعة في الموقع', 'Tracking page of the website'),
    digits: words('أرقام النص العربي', 'Digits in Arabic'),
  },
};

/** Choices of our fields. Strapi looks each of them up under its bare value, as its dropdowns show it. */
const CHOICES: Record<string, Words> = {
  // how a service is reached
  website: words('الموقع', 'Website'),
  'help-request': words('طلب المساعدة', 'Request for help'),
  volunteering: words('خدمة التطوع', 'Volunteering'),
  // a question
  question: words('سؤال', 'Question'),
  misconception: words('اعتقاد شائع خاطئ', 'Common misconception'),
  // a document
  bylaws: words('لائحة', 'Bylaws'),
  guide: words('دليل', 'Guide'),
  form: words('نموذج', 'Form'),
  policy: words('سياسة', 'Policy'),
  other: words('غير ذلك', 'Other'),
  // a text
  notice: words('إشعار', 'Notice'),
  consent: words('موافقة', 'Consent'),
  explanation: words('شرح', 'Explanation'),
  reply: words('رد جاهز', 'Ready-made reply'),
  // digits
  latin: words('123', '123'),
  arabicIndic: words('١٢٣', '١٢٣'),
};

/** What Strapi's Content Manager calls our types and their fields, under the keys by which it asks. */
export function contentWords(locale: Locale): Record<string, string> {
  const labels = Object.entries(FIELDS).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, label]): [string, string] => [
      `content-manager.content-types.plugin::${PLUGIN_ID}.${type}.${field}`,
      label[locale],
    ]),
  );
  const choices = Object.entries(CHOICES).map(([value, label]): [string, string] => [value, label[locale]]);
  return {
    ...Object.fromEntries(labels),
    ...Object.fromEntries(choices),
    ...(locale === 'ar' ? TYPES : {}),
  };
}
