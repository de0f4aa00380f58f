/**
 * `npm run restore -- <backup> [--replace]`: restores the demo's installation, as `member-services-restore` does for any
 * Strapi app. Stop `npm start` before.
 */
import { restoreApp } from '../cms-plugin/bin/restore.mjs';
import { useOwnInstallation } from './start/own-app.mjs';
import { strapiApp } from './start/paths.mjs';

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Which backup? npm run restore -- <backup> [--replace]');
  process.exit(1);
}
useOwnInstallation();
process.exit(await restoreApp(strapiApp, folder, { replace: process.argv.includes('--replace') }));
