import { fallback } from '../fallback.js';
import { organisation } from '../organisation.js';
import { address, type Bilingual, type Page } from '../page.js';

const words = {
  lead: {
    ar: 'سؤال أو اقتراح أو شكوى؟ اكتبوا إلينا هنا، ويصلكم الجواب على الرقم المرجعي نفسه.',
    en: 'A question, a suggestion or a complaint? Write here; the answer comes under the same reference.',
  },
  other: { ar: 'طرق أخرى للوصول إلينا', en: 'Other ways to reach us' },
  phone: { ar: 'الهاتف', en: 'Phone' },
  email: { ar: 'البريد الإلكتروني', en: 'E-mail' },
  hours: { ar: 'أوقات العمل', en: 'Opening hours' },
  place: { ar: 'المقر', en: 'Office' },
} as const satisfies Record<string, Bilingual>;

export const contact: Page = {
  path: 'contact/',
  title: { ar: 'اسألونا أو اقترحوا', en: 'Ask or suggest' },
  description: words.lead,
  embeds: { tag: 'member-inquiry', reads: '/catalogue' },
  body: (locale) => `<div class="wrap page with-aside">
<div><member-inquiry heading-level="1" tracking-page="${address('track/', locale)}"><h1>${contact.title[locale]}</h1>${fallback(locale)}</member-inquiry></div>
<aside class="card"><h2>${words.other[locale]}</h2><dl>
  <dt>${words.phone[locale]}</dt><dd><a href="${organisation.phone.link}" dir="ltr">${organisation.phone.shown}</a></dd>
  <dt>${words.email[locale]}</dt><dd><a href="mailto:${organisation.email}" dir="ltr">${organisation.email}</a></dd>
  <dt>${words.hours[locale]}</dt><dd>${organisation.hours[locale]}</dd>
  <dt>${words.place[locale]}</dt><dd>${organisation.city[locale]}</dd>
</dl></aside>
</div>`,
};
