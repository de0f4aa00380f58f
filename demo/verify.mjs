/**
 * `npm run verify`: looks at the books of the demo's installation, as `member-services-verify` does for any Strapi app.
 * `npm run verify -- --checkpoint` signs the present count as well.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyApp } from '../cms-plugin/bin/verify.mjs';
import { ownPlaces } from './launch.mjs';
import { strapiApp } from './start/paths.mjs';

const database = join(ownPlaces.data, 'strapi.db');
if (!existsSync(database)) {
  console.error('There is nothing to look at yet. Please run "npm start" first.');
  process.exit(1);
}
Object.assign(process.env, {
  ENV_PATH: ownPlaces.secrets,
  DATABASE_FILENAME: process.env['DATABASE_FILENAME'] ?? database,
  DEMO_ACCOUNTS_FILE: ownPlaces.accounts,
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_LOG_LEVEL: 'warn',
});
process.exit(await verifyApp(strapiApp, { checkpoint: process.argv.includes('--checkpoint') }));
