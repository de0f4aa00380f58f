import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { layout } from './src/layout.js';
import { pages } from './src/pages.js';

/** Makes one HTML file per page and language; Vite then takes care of the styles, scripts and fonts they name. */
export function sitePages(): Plugin {
  const files = new Map<string, string>();

  return {
    name: 'site-pages',
    enforce: 'pre',
    config({ root = '.' }) {
      for (const page of pages)
        for (const locale of ['ar', 'en'] as const) {
          const folder = locale === 'ar' ? page.path : `en/${page.path}`;
          files.set(resolve(root, folder, 'index.html'), layout(page, locale));
        }
      return { build: { rolldownOptions: { input: [...files.keys()] } } };
    },
    resolveId: (id) => (files.has(id) ? id : undefined),
    load: (id) => files.get(id),
  };
}
