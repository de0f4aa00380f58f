import { isAbsolute, join } from 'node:path';
import type { Disk } from 'flydrive';
import type { StorageSettings } from '../config.js';

/** Where the bytes of attachments lie: by key, never by a name that somebody gave. */
export interface FileStorage {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** The bytes, or undefined where there are none under this key. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Succeeds as well where there is nothing. */
  remove(key: string): Promise<void>;
}

const KEY = /^[0-9a-f]{32}$/;

/** The storage that the settings name; opened on first use, so that what is not configured is not loaded. */
export function createFileStorage(settings: StorageSettings, appFolder: string): FileStorage {
  let opened: Promise<Disk> | undefined;
  const disk = () => (opened ??= openDisk(settings, appFolder));
  const prefix = settings.driver === 's3' && settings.prefix ? `${settings.prefix}/` : '';
  const place = (key: string) => {
    if (!KEY.test(key)) throw new Error('This is no key of a stored file.');
    // Folders of two letters keep any one of them short.
    return `${prefix}${key.slice(0, 2)}/${key}`;
  };
  return {
    async put(key, bytes, contentType) {
      await (await disk()).put(place(key), bytes, { contentType, visibility: 'private' });
    },
    async get(key) {
      const open = await disk();
      const path = place(key);
      if (!(await open.exists(path))) return undefined;
      return open.getBytes(path);
    },
    async remove(key) {
      await (await disk()).delete(place(key));
    },
  };
}

/** The folder of a local storage. */
export function storageFolder(folder: string, appFolder: string): string {
  return isAbsolute(folder) ? folder : join(appFolder, folder);
}

async function openDisk(settings: StorageSettings, appFolder: string): Promise<Disk> {
  const { Disk } = await import('flydrive');
  if (settings.driver === 'local') {
    const { FSDriver } = await import('flydrive/drivers/fs');
    const location = storageFolder(settings.folder, appFolder);
    return new Disk(new FSDriver({ location, visibility: 'private' }));
  }
  const { S3Driver } = await import('flydrive/drivers/s3');
  const { bucket, region, endpoint, forcePathStyle, credentials } = settings;
  return new Disk(
    new S3Driver({
      bucket,
      region,
      visibility: 'private',
      supportsACL: false,
      ...(endpoint ? { endpoint } : {}),
      ...(forcePathStyle === undefined ? {} : { forcePathStyle }),
      ...(credentials ? { credentials } : {}),
    }),
  );
}
