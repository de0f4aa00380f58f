import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file with what it is recognised by. */
export interface SummedFile {
  /** Below its folder, with `/` between the parts. */
  path: string;
  bytes: number;
  sha256: string;
}

/** Names of all files below a folder, sorted; none where there is no such folder. Hidden ones are left out. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothingThere);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The files below a folder with their sums. */
export async function summedFiles(folder: string): Promise<SummedFile[]> {
  const summed: SummedFile[] = [];
  for (const path of await filesBelow(folder)) summed.push({ path, ...(await sumOf(join(folder, path))) });
  return summed;
}

async function sumOf(file: string): Promise<Omit<SummedFile, 'path'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}

function nothingThere(cause: unknown): never[] {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
  throw cause;
}
