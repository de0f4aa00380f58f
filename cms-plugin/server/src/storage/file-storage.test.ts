import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StorageSettings } from '../config.js';
import { createFileStorage } from './file-storage.js';

const KEY = '0123456789abcdef0123456789abcdef';
const BYTES = Buffer.from('%PDF-1.4 of a test');

describe('the storage of files', () => {
  let folder: string;
  let server: S3rver;
  let settings: Record<'local' | 's3', StorageSettings>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'member-services-'));
    server = new S3rver({
      ...{ address: '127.0.0.1', port: 0, silent: true },
      directory: join(folder, 'buckets'),
      configureBuckets: [{ name: 'private', configs: [] }],
    });
    const { port } = await server.run();
    settings = {
      local: { driver: 'local', folder: 'attachments' },
      s3: {
        ...{ driver: 's3', bucket: 'private', region: 'us-east-1', forcePathStyle: true, prefix: 'cases' },
        endpoint: `http://127.0.0.1:${String(port)}`,
        credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      },
    };
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['local', 's3'] as const)('keeps, hands over and removes bytes: %s', async (driver) => {
    const storage = createFileStorage(settings[driver], folder);
    expect(await storage.get(KEY)).toBeUndefined();
    await storage.put(KEY, BYTES, 'application/pdf');
    expect(Buffer.from((await storage.get(KEY)) ?? [])).toEqual(BYTES);
    await storage.remove(KEY);
    await storage.remove(KEY);
    expect(await storage.get(KEY)).toBeUndefined();
  });

  it('lies in a folder of its own, under a name that nobody gave', async () => {
    const storage = createFileStorage(settings.local, folder);
    await storage.put(KEY, BYTES, 'application/pdf');
    expect(await readdir(join(folder, 'attachments', KEY.slice(0, 2)))).toEqual([KEY]);
    await expect(storage.put('../../etc/passwd', BYTES, 'text/plain')).rejects.toThrow();
  });
});
