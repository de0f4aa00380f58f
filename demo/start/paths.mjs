import { fileURLToPath } from 'node:url';

/** The repository's root folder, without a slash at its end. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The Strapi app of the demo. */
export const strapiApp = fileURLToPath(new URL('../strapi', import.meta.url));

/** The association's website of the demo, as built. */
export const siteFiles = fileURLToPath(new URL('../site/dist', import.meta.url));
