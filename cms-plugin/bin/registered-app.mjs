import { createRequire } from 'node:module';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('@strapi/strapi').Core.Strapi} App */

/**
 * The app in a folder, made and not begun, and without the work that a server does by itself.
 * @param {string} appDir folder of a built Strapi app
 * @returns {App}
 */
export function appIn(appDir) {
  process.env['MEMBER_SERVICES_WORKERS'] = 'off';
  const require = createRequire(join(appDir, 'package.json'));
  /** @type {{ createStrapi(options: object): App }} */
  const core = require('@strapi/strapi');
  return core.createStrapi({
    appDir,
    distDir: join(appDir, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
}

/**
 * Whether a script was called as a command; npm calls it through a link.
 * @param {string} url `import.meta.url` of the script
 */
export function isCommand(url) {
  const called = process.argv[1];
  return called !== undefined && url === pathToFileURL(realpathSync(called)).href;
}
