import { join } from 'node:path';
import { ownPlaces } from '../launch.mjs';

/** File with the database of this checkout's installation. */
export const ownDatabase = process.env['DATABASE_FILENAME'] ?? join(ownPlaces.data, 'strapi.db');

/** Leads a command to this checkout's installation, as `npm start` would start it. */
export function useOwnInstallation() {
  Object.assign(process.env, {
    ENV_PATH: ownPlaces.secrets,
    DATABASE_FILENAME: ownDatabase,
    DEMO_ACCOUNTS_FILE: ownPlaces.accounts,
    MEMBER_SERVICES_STORAGE: process.env['MEMBER_SERVICES_STORAGE'] ?? join(ownPlaces.data, 'attachments'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'warn',
  });
}
