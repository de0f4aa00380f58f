/**
 * `npm run verify`: looks at the books of the demo's installation, as `member-services-verify` does for any Strapi app.
 * `npm run verify -- --checkpoint` signs the present count as well.
 */
import { existsSync } from 'node:fs';
import { verifyApp } from '../cms-plugin/bin/verify.mjs';
import { ownDatabase, useOwnInstallation } from './start/own-app.mjs';
import { strapiApp } from './start/paths.mjs';

if (!existsSync(ownDatabase)) {
  console.error('There is nothing to look at yet. Please run "npm start" first.');
  process.exit(1);
}
useOwnInstallation();
process.exit(await verifyApp(strapiApp, { checkpoint: process.argv.includes('--checkpoint') }));
