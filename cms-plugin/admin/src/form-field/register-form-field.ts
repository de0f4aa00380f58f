import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '@member-services/contract/forms';
import { ListPlus } from '@strapi/icons';
import { message } from '../translations/words.js';

/** A service's form as data (decision 2). */
export function registerFormField(app: StrapiApp): void {
  app.customFields.register({
    name: 'form',
    pluginId: PLUGIN_ID,
    type: 'json',
    icon: ListPlus,
    intlLabel: message('form.label'),
    intlDescription: message('form.description'),
    components: { Input: () => import('./FormInput.js') },
  });
}
