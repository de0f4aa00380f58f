import type { Core } from '@strapi/strapi';
import { seedDemo } from './seed/seed-demo.js';

export default {
  /** Fills an empty installation with the demo's content; a filled one is left as it is. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await seedDemo(strapi);
  },
};
