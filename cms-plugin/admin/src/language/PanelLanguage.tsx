import { directionOf, type Direction, type Locale } from '@member-services/contract/forms';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** The language of our pages: Arabic when the panel is Arabic, else English; and its direction. */
export function usePanelLanguage(): { locale: Locale; dir: Direction } {
  const { locale } = useIntl();
  const ours: Locale = locale.startsWith('ar') ? 'ar' : 'en';
  return { locale: ours, dir: directionOf(ours) };
}

/** Strapi sets no direction anywhere, so each of our pages and tiles stands in this. */
export function PanelLanguage({ children, className }: { children: ReactNode; className?: string }) {
  const { locale, dir } = usePanelLanguage();
  return (
    <div lang={locale} dir={dir} className={className}>
      {children}
    </div>
  );
}
