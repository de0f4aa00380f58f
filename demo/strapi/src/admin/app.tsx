import type { StrapiApp } from '@strapi/strapi/admin';

/** The panel can be used in Arabic; without this line no plugin is ever asked for its Arabic words. */
const config = { locales: ['ar'] };

const bootstrap = (_app: StrapiApp): void => {
  // Everything of the panel comes from the plugin.
};

export default { config, bootstrap };
