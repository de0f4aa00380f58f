import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWidgetFiles } from './embed-files.js';

describe('the built widget as it is handed out', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'member-services-embed-'));
    await mkdir(path.join(folder, 'chunks'));
    await mkdir(path.join(folder, '.vite'));
    await writeFile(path.join(folder, 'embed.js'), 'export {};');
    await writeFile(path.join(folder, 'chunks/form-a1B2_c3-.js'), 'export {};');
    await writeFile(path.join(folder, '.vite/manifest.json'), '{}');
    await writeFile(path.join(folder, '.env'), 'SECRET=1');
    await writeFile(path.join(folder, 'notes.txt'), 'not for websites');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds scripts and nothing hidden or of another kind', async () => {
    const names = [...(await readWidgetFiles(folder)).keys()].sort();
    expect(names).toEqual([
      'chunks/form-a1B2_c3-.js',
      expect.stringMatching(/^embed-[0-9a-f]{16}\.js$/),
      'embed.js',
      'embed.json',
    ]);
  });

  it('keeps for ever only what has its hash in the name', async () => {
    const files = await readWidgetFiles(folder);
    const lasting = [...files].filter(([, { immutable }]) => immutable).map(([name]) => name);
    expect(lasting).toHaveLength(2);
    expect(lasting).not.toContain('embed.js');
  });

  it('is empty while nothing was built', async () => {
    expect((await readWidgetFiles(path.join(folder, 'missing'))).size).toBe(0);
  });
});
