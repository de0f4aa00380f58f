import type { Bilingual, Page } from '../page.js';

const words = {
  lead: {
    ar: 'كل رسالة كان النظام سيرسلها تُحفظ هنا ولا تغادر هذا الجهاز.',
    en: 'Every message that the system would send is kept here and never leaves this machine.',
  },
  empty: { ar: 'لم تُرسل رسائل بعد.', en: 'No message has been sent yet.' },
  choose: { ar: 'اختاروا رسالة لقراءتها.', en: 'Choose a message to read it.' },
  list: { ar: 'الرسائل', en: 'Messages' },
  body: { ar: 'نص الرسالة', en: 'The message' },
} as const satisfies Record<string, Bilingual>;

/** Where the demo shows its outgoing mail; a real website has no such page. */
export const mail: Page = {
  path: 'mail/',
  title: { ar: 'البريد الصادر', en: 'Outgoing mail' },
  description: words.lead,
  hidden: true,
  scripts: ['/src/mail.ts'],
  body: (locale) => `<div class="wrap page">
<div class="page-head"><h1>${mail.title[locale]}</h1><p class="lead">${words.lead[locale]}</p></div>
<div class="mailbox">
  <nav aria-label="${words.list[locale]}"><ol id="mails"></ol><p id="no-mail">${words.empty[locale]}</p></nav>
  <article id="mail" aria-live="polite" data-body-title="${words.body[locale]}"><p class="hint">${words.choose[locale]}</p></article>
</div>
</div>`,
};
