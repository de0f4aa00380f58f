import { fallback } from '../fallback.js';
import { address, type EmbeddedElement, type Locale, type Page } from '../page.js';

/**
 * A page that is one element of Member Services. The element brings the page's heading; until it stands, and where
 * it never does, the page's own stands in its place. With `tracking`, its receipts lead to the page of tracking.
 */
function elementPage(
  page: Omit<Page, 'body'> & { embeds: EmbeddedElement; attributes?: string; tracking?: boolean },
): Page {
  const { attributes = '', tracking = false, ...rest } = page;
  const { tag } = page.embeds;
  return {
    ...rest,
    body: (locale: Locale) => `<div class="wrap page">
<${tag}${attributes} heading-level="1"${tracking ? ` tracking-page="${address('track/', locale)}"` : ''}><h1>${page.title[locale]}</h1>${fallback(locale)}</${tag}>
</div>`,
  };
}

export const elementPages: readonly Page[] = [
  elementPage({
    path: 'services/',
    title: { ar: 'الخدمات', en: 'Services' },
    description: {
      ar: 'اختاروا الخدمة، واقرؤوا ما تحتاجون إليه، ثم أرسلوا طلبكم.',
      en: 'Choose a service, read what you need, and send your request.',
    },
    embeds: { tag: 'member-services', reads: '/catalogue' },
  }),
  elementPage({
    path: 'renew/',
    title: { ar: 'تجديد العضوية', en: 'Renew your membership' },
    description: {
      ar: 'التجديد لا يستغرق أكثر من دقيقتين.',
      en: 'Renewing takes no more than two minutes.',
    },
    embeds: { tag: 'member-request', reads: '/services/membership-renewal' },
    attributes: ' service="membership-renewal"',
    tracking: true,
  }),
  elementPage({
    path: 'track/',
    title: { ar: 'متابعة طلب', en: 'Track a request' },
    description: {
      ar: 'افتحوا الرابط الذي وصلكم في رسالتنا، أو أدخلوا الرقم المرجعي ورمز المتابعة.',
      en: 'Open the link in our message, or enter your reference and tracking code.',
    },
    embeds: { tag: 'member-tracking' },
  }),
  elementPage({
    path: 'questions/',
    title: { ar: 'أسئلة وأجوبة', en: 'Questions and answers' },
    description: {
      ar: 'اكتبوا كلمة أو كلمتين مما تبحثون عنه.',
      en: 'Type a word or two of what you are looking for.',
    },
    embeds: { tag: 'member-faqs', reads: '/faqs' },
  }),
  elementPage({
    path: 'documents/',
    title: { ar: 'اللوائح والوثائق', en: 'Bylaws and documents' },
    description: {
      ar: 'اللائحة الأساسية، ودليل سياسة الدعم، ونموذج طلب الخدمة، وسياسة العلاقات.',
      en: 'The bylaws, the support policy guide, the request form and the relations policy.',
    },
    embeds: { tag: 'member-documents', reads: '/documents' },
  }),
  elementPage({
    path: 'rate/',
    title: { ar: 'قيّموا خدماتنا', en: 'Rate our service' },
    description: {
      ar: 'تقييمكم حق لكم، ونتعلم منه. ولا يُعرف صاحبه، ولا يُستعمل ضد أحد.',
      en: 'Rating is your right, and we learn from it. Nobody can tell who gave it, and it is used against no one.',
    },
    embeds: { tag: 'member-rating' },
  }),
];
