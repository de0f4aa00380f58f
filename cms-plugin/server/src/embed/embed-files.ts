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
/** Which files each element and each language needs first, as the widget's build found out. */
const AHEAD = 'ahead.json';
const HASHED = /-[\w-]{8}\.\w+$/;

/**
 * Reads the built widget into memory: what was not found now is not there, whatever a path tries. Beside `embed.js`
 * stands the same script under `embed-<hash>.js`, which never changes, and `embed.json`, which tells that name and the
 * integrity hash for websites that pin it, and what each element needs first for those that give it a head start.
 */
export async function readWidgetFiles(folder: string): Promise<ReadonlyMap<string, WidgetFile>> {
  const files = new Map<string, WidgetFile>();
  const names = await namesIn(folder);
  const ahead = names.includes(AHEAD) ? await readAhead(path.join(folder, AHEAD)) : {};
  for (const name of names) {
    const mediaType = MEDIA_TYPES[path.extname(name)];
    if (!mediaType) continue;
    const bytes = await readFile(path.join(folder, name));
    files.set(name, { answer: new KeptAnswer(bytes, mediaType), immutable: HASHED.test(name) });
    if (name === EMBED)
      pinned(bytes, mediaType, ahead).forEach((file, pinnedName) => files.set(pinnedName, file));
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

type FilesAhead = Record<string, string[]>;

const readAhead = async (file: string): Promise<FilesAhead> =>
  JSON.parse(await readFile(file, 'utf8')) as FilesAhead;

function pinned(bytes: Buffer, mediaType: string, ahead: FilesAhead): Map<string, WidgetFile> {
  const digest = createHash('sha384').update(bytes).digest();
  const name = `embed-${digest.toString('hex').slice(0, 16)}.js`;
  const told = { file: name, integrity: `sha384-${digest.toString('base64')}`, ahead };
  return new Map([
    [name, { answer: new KeptAnswer(bytes, mediaType), immutable: true }],
    [
      'embed.json',
      { answer: new KeptAnswer(Buffer.from(JSON.stringify(told)), 'application/json'), immutable: false },
    ],
  ]);
}
