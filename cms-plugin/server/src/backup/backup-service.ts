import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../config.js';
import { keyPrint } from '../keys/key-prints.js';
import { readKeyRing } from '../keys/key-ring.js';
import { installationOf } from '../installation.js';
import { eraseAgain } from './erase-again.js';
import { noteErasures } from './erasures.js';
import type { ErasureList, Gone } from './erasures.js';
import { makeBackup } from './make-backup.js';
import type { BackupSource, MadeBackup } from './make-backup.js';
import { attachedFiles, reconcile, uploadedFiles } from './reconcile.js';
import type { FileDifferences, ReconciledFolder } from './reconcile.js';
import { restoreBackup } from './restore-backup.js';
import type { Restored, RestoreOptions } from './restore-backup.js';
import { withdrawAgain } from './withdrawals.js';

/** Backup and restore, for the commands `member-services-backup` and `member-services-restore`. */
export interface BackupService {
  /** @param into folder in which the backup becomes a folder of its own @param at milliseconds UTC; names it */
  make(into: string, at: number): Promise<MadeBackup>;
  restore(folder: string, options: RestoreOptions): Promise<Restored>;
  /** Brings the list of erasures beside the backups up to date, without a backup. */
  noteErasures(beside: string, at: number): Promise<ErasureList>;
  /** Erases and takes back what must not have come back. Needs a Strapi that has started. @returns how much of it */
  eraseAgain(gone: Gone, at: number): Promise<{ erased: number; withdrawn: number }>;
  /** Where files and database differ. */
  reconcile(): Promise<FileDifferences[]>;
}

/**
 * `strapi.plugin('member-services').service('backup')`. It needs a Strapi that is registered and no more: a backup
 * before an upgrade must not bring the tables up to date first.
 */
export function backupService({ strapi }: { strapi: Core.Strapi }): BackupService {
  const settings: PluginConfig = strapi.config.get('plugin::member-services');
  const folders = foldersOf(strapi, settings);
  const source = (): BackupSource => {
    const keys = readKeyRing(settings.keys);
    return {
      knex: strapi.db.connection,
      keys: keys.ids.map((id) => ({ id, print: keyPrint(keys, id) })),
      folders: Object.fromEntries(folders.map(({ name, folder }) => [name, folder])),
    };
  };
  return {
    async make(into, at) {
      const made = await makeBackup(source(), into, at);
      await noteErasures(strapi.db.connection, into, at);
      return made;
    },
    noteErasures: (beside, at) => noteErasures(strapi.db.connection, beside, at),
    async eraseAgain({ erasures, withdrawals }, at) {
      const installation = installationOf(strapi);
      // First, since of a case that is erased nothing can be taken back any more.
      const withdrawn = await withdrawAgain(installation, withdrawals);
      return { withdrawn, erased: await eraseAgain(installation, erasures, at) };
    },
    restore: (folder, options) => restoreBackup(source(), folder, options),
    reconcile: () => reconcile(strapi.db.connection, folders),
  };
}

/** Every folder of this server in which people's or editors' files lie. A bucket has backups of its own. */
function foldersOf({ dirs }: Core.Strapi, { storage }: PluginConfig): ReconciledFolder[] {
  const uploads = { name: 'uploads', folder: join(dirs.static.public, 'uploads'), named: uploadedFiles };
  if (storage.driver !== 'local') return [uploads];
  const attachments = resolve(dirs.app.root, storage.folder);
  return [uploads, { name: 'attachments', folder: attachments, named: attachedFiles }];
}
