import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '@member-services/contract/forms';
import { BulletList, Earth, Search } from '@strapi/icons';
import { message } from '../translations/words.js';

/** The fields that hold every language side by side (decision 18). */
export function registerLocalisedFields(app: StrapiApp): void {
  app.customFields.register([
    {
      name: 'localised-text',
      pluginId: PLUGIN_ID,
      type: 'json',
      icon: Earth,
      intlLabel: message('localised.text'),
      intlDescription: message('localised.textDescription'),
      components: { Input: () => import('./LocalisedTextInput.js') },
    },
    {
      name: 'localised-list',
      pluginId: PLUGIN_ID,
      type: 'json',
      icon: BulletList,
      intlLabel: message('localised.list'),
      intlDescription: message('localised.listDescription'),
      components: { Input: () => import('./LocalisedListInput.js') },
    },
    {
      name: 'localised-words',
      pluginId: PLUGIN_ID,
      type: 'json',
      icon: Search,
      intlLabel: message('localised.words'),
      intlDescription: message('localised.wordsDescription'),
      components: { Input: () => import('./LocalisedWordsInput.js') },
    },
  ]);
}
