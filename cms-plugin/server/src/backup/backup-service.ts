import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../config.js';
import { keyPrint } from '../keys/key-prints.js';
import { readKeyRing } from '../keys/key-ring.js';
import { makeBackup } from './make-backup.js';
import type { BackupSource, MadeBackup } from './make-backup.js';
import { reconcile, uploadedFiles } from './reconcile.js';
import type { FileDifferences, ReconciledFolder } from './reconcile.js';
import { restoreBackup } from './restore-backup.js';
import type { Restored, RestoreOptions } from './restore-backup.js';

/** Backup and restore, for the commands `member-services-backup` and `member-services-restore`. */
export interface BackupService {
  /** @param into folder in which the backup becomes a folder of its own @param at milliseconds UTC; names it */
  make(into: string, at: number): Promise<MadeBackup>;
  restore(folder: string, options: RestoreOptions): Promise<Restored>;
  /** Where files and database differ. */
  reconcile(): Promise<FileDifferences[]>;
}

/**
 * `strapi.plugin('member-services').service('backup')`. It needs a Strapi that is registered and no more: a backup
 * before an upgrade must not bring the tables up to date first.
 */
export function backupService({ strapi }: { strapi: Core.Strapi }): BackupService {
  const folders = foldersOf(strapi);
  const source = (): BackupSource => {
    const settings: PluginConfig = strapi.config.get('plugin::member-services');
    const keys = readKeyRing(settings.keys);
    return {
      knex: strapi.db.connection,
      keys: keys.ids.map((id) => ({ id, print: keyPrint(keys, id) })),
      folders: Object.fromEntries(folders.map(({ name, folder }) => [name, folder])),
    };
  };
  return {
    make: (into, at) => makeBackup(source(), into, at),
    restore: (folder, options) => restoreBackup(source(), folder, options),
    reconcile: () => reconcile(strapi.db.connection, folders),
  };
}

/** Every folder of this server in which people's or editors' files lie. */
function foldersOf(strapi: Core.Strapi): ReconciledFolder[] {
  return [{ name: 'uploads', folder: join(strapi.dirs.static.public, 'uploads'), named: uploadedFiles }];
}
