import type { Core } from '@strapi/strapi';
import { pluginService } from './seed/plugin-services.js';
import { seedDemo } from './seed/seed-demo.js';

export default {
  /** Fills an empty installation with the demo's content; a filled one is left as it is. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await seedDemo(strapi);
    // A customer sees the two weeks kept in a minute; production refuses a clock that can be moved.
    if (process.env['NODE_ENV'] !== 'production') await pluginService(strapi, 'installation').demoClock();
  },
};
