import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '@member-services/contract/forms';
import { registerFormField } from './form-field/register-form-field.js';
import { registerHomeTiles } from './home/register-home-tiles.js';
import { registerLocalisedFields } from './localised-text/register-localised-fields.js';
import { registerMenu } from './register-menu.js';
import { wordsFor } from './translations/words.js';

/** The panel's half of the plugin, as Strapi's admin asks for it. */
export default {
  register(app: StrapiApp): void {
    registerMenu(app);
    registerLocalisedFields(app);
    registerFormField(app);
    registerHomeTiles(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  /** The words of every language that the panel offers; English where we have none in it. */
  registerTrads({
    locales,
  }: {
    locales: string[];
  }): Promise<{ data: Record<string, string>; locale: string }[]> {
    return Promise.resolve(locales.map((locale) => ({ locale, data: wordsFor(locale) })));
  },
};
