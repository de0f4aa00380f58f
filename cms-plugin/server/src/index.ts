import type { Core } from '@strapi/strapi';
import { config } from './config.js';
import { contentTypes } from './content/types/content-types.js';
import { customFields } from './content/types/custom-fields.js';
import { migrate } from './tables/migrate.js';

export default {
  config,
  contentTypes,

  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.customFields.register(customFields);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await migrate(strapi.db.connection);
  },

  destroy(): void {},
};
