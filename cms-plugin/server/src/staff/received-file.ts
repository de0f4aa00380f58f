import type { Context } from 'koa';
import type { ReceivedFile } from './staff-call.js';

/** The one file of a multipart call, as Strapi's body parser left it on the disk; null where there is not exactly one. */
export function receivedFile({ request }: Context): ReceivedFile | null {
  const files: unknown = 'files' in request ? request.files : undefined;
  const file: unknown = typeof files === 'object' && files !== null && 'files' in files ? files.files : null;
  if (typeof file !== 'object' || file === null || !('filepath' in file)) return null;
  const { filepath: path } = file;
  const name = 'originalFilename' in file ? file.originalFilename : null;
  const size = 'size' in file ? file.size : null;
  if (typeof path !== 'string' || typeof size !== 'number') return null;
  return { path, name: typeof name === 'string' ? name : '', size };
}
