import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What arrives lies here until it has been judged; every user of the machine has a folder of their own. */
export function temporaryFolder(): string {
  return join(tmpdir(), `member-services-uploads-${String(process.getuid?.() ?? 'own')}`);
}

/** A process that was killed leaves its files behind. */
const LEFT_BEHIND_MS = 3_600_000;

/** Bytes on their way from a visitor, in a file of their own: slow ones do not fill the memory. */
export class TemporaryFile {
  private constructor(private readonly path: string) {}

  /** @throws where the folder is somebody else's, who could read and change what lies in it */
  static async create(): Promise<TemporaryFile> {
    await ownFolder();
    return new TemporaryFile(join(temporaryFolder(), randomBytes(16).toString('hex')));
  }

  async fill(bytes: Readable): Promise<void> {
    await pipeline(bytes, createWriteStream(this.path, { flags: 'wx', mode: 0o600 }));
  }

  read(): Promise<Buffer> {
    return readFile(this.path);
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

async function ownFolder(): Promise<void> {
  const folder = temporaryFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Not followed: a link of somebody else's is not ours either.
  const found = await lstat(folder);
  const isOwn = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !isOwn)
    throw new Error('The temporary folder of uploads belongs to somebody else.');
}

/** Removes what a process that died has left. @param now milliseconds of this machine */
export async function sweepTemporaryFiles(now: number): Promise<void> {
  for (const name of await readdir(temporaryFolder()).catch(() => [])) {
    const path = join(temporaryFolder(), name);
    const left = await stat(path).catch(() => undefined);
    if (left && now - left.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}
