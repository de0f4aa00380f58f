/**
 * `npm run backup [-- folder] [--erasures]`: backs up the demo's installation, as `member-services-backup` does for any Strapi app.
 * By default below `demo/.data/backups`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backUpApp, backupArguments } from '../cms-plugin/bin/backup.mjs';
import { ownPlaces } from './launch.mjs';
import { ownDatabase, useOwnInstallation } from './start/own-app.mjs';
import { strapiApp } from './start/paths.mjs';

if (!existsSync(ownDatabase)) {
  console.error('There is nothing to back up yet. Please run "npm start" first.');
  process.exit(1);
}
const options = backupArguments(process.argv.slice(2), {
  usage: 'npm run backup -- [folder] [--erasures]',
  into: join(ownPlaces.data, 'backups'),
});
useOwnInstallation();
process.exit(await backUpApp(strapiApp, options));
