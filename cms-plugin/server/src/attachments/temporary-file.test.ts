import { mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TemporaryFile, temporaryFolder } from './temporary-file.js';

describe('a file on its way', () => {
  const usual = process.env['TMPDIR'];
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'member-services-'));
    process.env['TMPDIR'] = folder;
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
    await rm(folder, { recursive: true, force: true });
  });

  it('lies in a folder that only this user can look into, and leaves nothing', async () => {
    const file = await TemporaryFile.create();
    await file.fill(Readable.from([Buffer.from('bytes')]));
    expect((await stat(temporaryFolder())).mode & 0o777).toBe(0o700);
    expect((await file.read()).toString()).toBe('bytes');
    await file.remove();
    expect(await readdir(temporaryFolder())).toEqual([]);
  });

  it('does not share the folder with another user of the machine', () => {
    const own = temporaryFolder();
    vi.spyOn(process, 'getuid').mockReturnValue(4_242_424);
    expect(temporaryFolder()).not.toBe(own);
  });

  it('is not laid into a folder that somebody else has made, nor through a link', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(4_242_424);
    await mkdir(temporaryFolder());
    await expect(TemporaryFile.create()).rejects.toThrow('somebody else');
    vi.restoreAllMocks();
    await symlink(await mkdtemp(join(folder, 'other-')), temporaryFolder());
    await expect(TemporaryFile.create()).rejects.toThrow('somebody else');
  });
});
