import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { anyPort } from '../../started-cms.js';
import type { SiteFile } from './built-pages.js';

/** Serves the website on an origin of its own, everything compressed as well as can be. */
export async function servePages(files: Map<string, SiteFile>): Promise<{ url: string; stop: () => void }> {
  const packed = new Map(
    [...files].map(([path, [type, content]]) => [path, { type, body: brotliCompressSync(content) }] as const),
  );
  const server = createServer((request, response) => {
    const file = packed.get(request.url ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': `${file.type}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': file.body.length,
    });
    response.end(file.body);
  });
  const port = await anyPort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}
