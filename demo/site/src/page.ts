/** The languages of the website; Arabic stands at the root, English under `/en/`. */
export const LOCALES = ['ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence or block of markup in each language. */
export type Bilingual = Record<Locale, string>;

export interface EmbeddedElement {
  tag: string;
  /** What the element reads first, as a path of the public interface; absent for one that waits for a link. */
  reads?: string;
}

/** A page of the website. */
export interface Page {
  /** Folder below the language's root, ending in a slash; empty for the home page. */
  path: string;
  title: Bilingual;
  /** One sentence for search engines and link previews. */
  description: Bilingual;
  /** The inside of `<main>`, as markup. */
  body: (locale: Locale) => string;
  /** The element of Member Services that the page holds, whose script it then embeds. */
  embeds?: EmbeddedElement;
  /** Scripts of the page's own, as addresses below the site's source. */
  scripts?: readonly string[];
  /** Kept out of search engines. */
  hidden?: boolean;
}

/** The address of a page in a language, from the site's root. */
export const address = (path: string, locale: Locale): string => `/${locale === 'ar' ? '' : 'en/'}${path}`;
