import { directionOf, resolveText, type Locale, type LocalisedText } from '@member-services/contract/forms';
import { usePanelLanguage } from './PanelLanguage.js';

/** A text in its own language and direction. */
export function Foreign({ locale, children }: { locale: Locale; children: string }) {
  return (
    <span lang={locale} dir={directionOf(locale)}>
      {children}
    </span>
  );
}

/** A localised text in the panel's language, else in the one that it has, marked as such. */
export function Localised({ text }: { text: LocalisedText | null | undefined }) {
  const { locale } = usePanelLanguage();
  const resolved = resolveText(text, locale);
  if (resolved.locale === locale) return <>{resolved.text}</>;
  return <Foreign locale={resolved.locale}>{resolved.text}</Foreign>;
}
