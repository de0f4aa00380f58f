import { pageNumbers } from '@member-services/contract/forms';
import type { Digits, Direction, Locale } from '@member-services/contract/forms';
import { render } from 'lit';
import { printStyles } from './print-window.styles.js';

/** What is printed, in which language, and in whose typeface. */
export interface PrintedDocument {
  title: string;
  lang: Locale;
  dir: Direction;
  /** Digits of the numbers of sheets. */
  digits: Digits;
  /** `font-family` of the page, before what the device has. */
  font: string;
  content: unknown;
}

/**
 * Opens a document in a window of its own, made for A4, and asks the browser to print it. A window rather than the
 * page, because the page around the element is not ours to hide. Styles come as a constructed sheet, so that they
 * stand under any content security policy.
 * @returns false where the browser did not allow the window
 */
export function printInWindow({ content, title, ...look }: PrintedDocument): boolean {
  const { lang, dir } = look;
  const opened = window.open('', '_blank');
  if (!opened) return false;
  const page = opened.document;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.adoptedStyleSheets = [sheetFor(opened, look)];
  render(content, page.body);
  opened.focus();
  opened.print();
  return true;
}

/** A constructed sheet belongs to the document that made it, so each window makes its own. */
function sheetFor(
  opened: Window,
  { lang, digits, font }: Pick<PrintedDocument, 'lang' | 'digits' | 'font'>,
): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = opened as Window & typeof globalThis;
  const sheet = new Sheet();
  const family = `font-family: ${font || 'sans-serif'};`;
  sheet.replaceSync(`${printStyles.cssText}
body { ${family} }
@page { @bottom-center { content: ${pageNumbers(lang, digits)}; ${family} } }`);
  return sheet;
}
