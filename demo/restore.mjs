/**
 * `npm run restore -- <backup> [--replace]`: restores the demo's installation, as `member-services-restore` does for any
 * Strapi app. Stop `npm start` before.
 */
import { restoreApp, restoreArguments } from '../cms-plugin/bin/restore.mjs';
import { useOwnInstallation } from './start/own-app.mjs';
import { strapiApp } from './start/paths.mjs';

const { folder, replace } = restoreArguments(
  process.argv.slice(2),
  'npm run restore -- <backup> [--replace]',
);
useOwnInstallation();
process.exit(await restoreApp(strapiApp, folder, { replace }));
