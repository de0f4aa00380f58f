import { address, type Bilingual, type Page } from '../page.js';

const words = {
  text: {
    ar: 'قد يكون العنوان تغيّر أو كُتب ناقصًا. ابدؤوا من الصفحة الرئيسة، أو اكتبوا إلينا.',
    en: 'The address may have changed or be incomplete. Start from the home page, or write to us.',
  },
  home: { ar: 'الصفحة الرئيسة', en: 'Home page' },
  ask: { ar: 'اكتبوا إلينا', en: 'Write to us' },
} as const satisfies Record<string, Bilingual>;

export const notFound: Page = {
  path: '404/',
  title: { ar: 'لم نجد هذه الصفحة', en: 'We could not find that page' },
  description: words.text,
  hidden: true,
  body: (locale) => `<div class="wrap page"><div class="page-head"><h1>${notFound.title[locale]}</h1>
<p class="lead">${words.text[locale]}</p></div>
<p class="buttons"><a class="button" href="${address('', locale)}">${words.home[locale]}</a>
<a class="button quiet" href="${address('contact/', locale)}">${words.ask[locale]}</a></p></div>`,
};
