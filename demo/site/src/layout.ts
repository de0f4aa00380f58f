import { organisation } from './organisation.js';
import { address, type Bilingual, type EmbeddedElement, type Locale, type Page } from './page.js';

/** Replaced by the server of the site with the address of the CMS, which only it knows. */
const CMS = 'https://cms.invalid';

const words = {
  skip: { ar: 'إلى المحتوى', en: 'Skip to content' },
  menu: { ar: 'القائمة', en: 'Menu' },
  mainMenu: { ar: 'القائمة الرئيسة', en: 'Main' },
  other: { ar: 'English', en: 'العربية' },
  contact: { ar: 'تواصلوا معنا', en: 'Contact' },
  site: { ar: 'الموقع', en: 'This site' },
  mail: { ar: 'البريد الصادر في التجربة', en: "The demonstration's outgoing mail" },
  note: {
    ar: 'موقع تجريبي؛ لا تُرسَل منه رسائل إلى خارج هذا الجهاز.',
    en: 'A demonstration; nothing sent from here leaves this machine.',
  },
} as const satisfies Record<string, Bilingual>;

const menu: readonly { path: string; label: Bilingual }[] = [
  { path: 'services/', label: { ar: 'الخدمات', en: 'Services' } },
  { path: 'renew/', label: { ar: 'تجديد العضوية', en: 'Renew membership' } },
  { path: 'track/', label: { ar: 'متابعة طلب', en: 'Track a request' } },
  { path: 'questions/', label: { ar: 'الأسئلة', en: 'Questions' } },
  { path: 'documents/', label: { ar: 'الوثائق', en: 'Documents' } },
  { path: 'contact/', label: { ar: 'اسألونا', en: 'Ask us' } },
];

/** The association's mark: an eye that is also a lens. */
const mark = `<svg class="mark" viewBox="0 0 64 64" aria-hidden="true"><path d="M4 32c7.5-13 17-19.5 28-19.5S52.5 19 60 32c-7.5 13-17 19.5-28 19.5S11.5 45 4 32z" fill="none" stroke="currentColor" stroke-width="4"/><circle cx="32" cy="32" r="11" fill="currentColor"/><circle cx="36" cy="28" r="3.5" fill="var(--paper)"/></svg>`;

function header(page: Page, locale: Locale): string {
  const other = locale === 'ar' ? 'en' : 'ar';
  const items = menu
    .map(
      ({ path, label }) =>
        `<li><a href="${address(path, locale)}"${path === page.path ? ' aria-current="page"' : ''}>${label[locale]}</a></li>`,
    )
    .join('');
  return `<header class="top">
  <a class="brand" href="${address('', locale)}">${mark}<span>${organisation.name[locale]}</span></a>
  <button class="menu-button" type="button" popovertarget="menu">${words.menu[locale]}</button>
  <nav id="menu" popover aria-label="${words.mainMenu[locale]}"><ul>${items}</ul></nav>
  <a class="language" href="${address(page.path, other)}" lang="${other}" hreflang="${other}">${words.other[locale]}</a>
</header>`;
}

function footer(locale: Locale): string {
  return `<footer class="bottom">
  <div class="wrap">
    <div><p class="footer-name">${organisation.name[locale]}</p><p>${organisation.licence[locale]}</p></div>
    <div><p class="footer-head">${words.contact[locale]}</p>
      <p><a href="mailto:${organisation.email}" dir="ltr">${organisation.email}</a></p>
      <p><a href="${organisation.phone.link}" dir="ltr">${organisation.phone.shown}</a></p>
      <p>${organisation.hours[locale]}</p></div>
    <div><p class="footer-head">${words.site[locale]}</p><p>${words.note[locale]}</p>
      <p><a href="${address('mail/', locale)}">${words.mail[locale]}</a></p></div>
  </div>
</footer>`;
}

/** The one line, and the element's head start (docs/embedding.md): the server of the site names the files. */
function embedded({ tag, reads }: EmbeddedElement, locale: Locale): string[] {
  const api = `${CMS}/api/member-services`;
  return [
    `<script type="module" src="${api}/widget/embed.js"></script>`,
    `<!-- head start: ${tag} ${locale} -->`,
    ...(reads ? [`<link rel="preload" as="fetch" crossorigin href="${api}${reads}?locale=${locale}">`] : []),
  ];
}

/** A whole page as HTML: head, header, the page's own markup, footer. */
export function layout(page: Page, locale: Locale): string {
  const title =
    page.path === '' ? organisation.name[locale] : `${page.title[locale]} · ${organisation.name[locale]}`;
  const scripts = [
    ...(page.embeds ? embedded(page.embeds, locale) : []),
    ...(page.scripts ?? []).map((script) => `<script type="module" src="${script}"></script>`),
  ];
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description[locale]}">
${page.hidden ? '<meta name="robots" content="noindex">' : ''}
<meta name="theme-color" content="#0b4f54">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link vite-ignore rel="alternate" hreflang="ar" href="${address(page.path, 'ar')}">
<link vite-ignore rel="alternate" hreflang="en" href="${address(page.path, 'en')}">
<link rel="stylesheet" href="/src/style.css">
${scripts.join('\n')}
</head>
<body class="page-${page.path.replace('/', '') || 'home'}">
<a class="skip" href="#content">${words.skip[locale]}</a>
${header(page, locale)}
<main id="content" tabindex="-1">
${page.body(locale)}
</main>
${footer(locale)}
</body>
</html>
`;
}
