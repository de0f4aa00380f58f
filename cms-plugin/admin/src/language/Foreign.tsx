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

interface LocalisedProps {
  text: LocalisedText | null | undefined;
  /** Another language than the panel's, where the passage around it stands in it. */
  wanted?: Locale;
}

/** A localised text in the panel's language, else in the one that it has, marked as such. */
export function Localised({ text, wanted }: LocalisedProps) {
  const panel = usePanelLanguage();
  const locale = wanted ?? panel.locale;
  const resolved = resolveText(text, locale);
  if (resolved.locale === locale) return <>{resolved.text}</>;
  return <Foreign locale={resolved.locale}>{resolved.text}</Foreign>;
}
