import { organisation } from './organisation.js';
import type { Locale } from './page.js';

/** What stands inside an element until its script has arrived, or when it never does: how to reach the association. */
export function fallback(locale: Locale): string {
  const { email, phone, hours } = organisation;
  const words = {
    ar: `إن لم تظهر الصفحة هنا فتفضلوا بالتواصل معنا على الرقم <a href="${phone.link}" dir="ltr">${phone.shown}</a> أو على <a href="mailto:${email}" dir="ltr">${email}</a>. ${hours.ar}.`,
    en: `If nothing appears here, please call us on <a href="${phone.link}">${phone.shown}</a> or write to <a href="mailto:${email}">${email}</a>. ${hours.en}.`,
  };
  return `<p class="fallback">${words[locale]}</p>`;
}
