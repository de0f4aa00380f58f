import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { KeptAnswer } from '../public/kept-answer.js';

/** A file of the built widget, ready to be handed out. */
export interface WidgetFile {
  answer: KeptAnswer;
  /** The name holds a hash of the content, so the file never changes under it. */
  immutable: boolean;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** The script that a website names. */
const EMBED = 'embed.js';
const HASHED = /-[\w-]{8}\.\w+$/;

/**
 * Reads the built widget into memory: what was not found now is not there, whatever a path tries. Beside `embed.js`
 * stands the same script under `embed-<hash>.js`, which never changes, and `embed.json`, which tells that name and the
 * integrity hash for websites that pin it.
 */
export async function readWidgetFiles(folder: string): Promise<ReadonlyMap<string, WidgetFile>> {
  const files = new Map<string, WidgetFile>();
  for (const name of await namesIn(folder)) {
    const mediaType = MEDIA_TYPES[path.extname(name)];
    if (!mediaType) continue;
    const bytes = await readFile(path.join(folder, name));
    files.set(name, { answer: new KeptAnswer(bytes, mediaType), immutable: HASHED.test(name) });
    if (name === EMBED) pinned(bytes, mediaType).forEach((file, pinnedName) => files.set(pinnedName, file));
  }
  return files;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .filter((name) => !name.split('/').some((part) => part.startsWith('.')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function pinned(bytes: Buffer, mediaType: string): Map<string, WidgetFile> {
  const digest = createHash('sha384').update(bytes).digest();
  const name = `embed-${digest.toString('hex').slice(0, 16)}.js`;
  const told = { file: name, integrity: `sha384-${digest.toString('base64')}` };
  return new Map([
    [name, { answer: new KeptAnswer(bytes, mediaType), immutable: true }],
    [
      'embed.json',
      { answer: new KeptAnswer(Buffer.from(JSON.stringify(told)), 'application/json'), immutable: false },
    ],
  ]);
}
