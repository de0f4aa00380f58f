import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { headStart, withHeadStart } from './head-start.mjs';
import { siteFiles } from './paths.mjs';

const mediaTypes = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
});

/**
 * The headers of a page: nothing is allowed but this site itself and the CMS, which is all that the widget needs.
 * @param {string} cms
 */
const pageHeaders = (cms) => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'self' ${cms}`,
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' data: ${cms}`,
    `connect-src 'self' ${cms}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** A caught message is a stranger's HTML: no script, no network, an origin of its own; links open in a new tab. */
const mailHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox",
  'Cache-Control': 'no-store',
};

/** The path that an address asks for, decoded; an address that makes no sense leads nowhere. @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/404/nowhere';
  }
}

/**
 * Serves the association's website on an origin of its own, with the address of the CMS written into its pages,
 * and the caught mail under `/mail/`.
 * @param {{ port: number, cms: string, mails: () => import('./mail-catcher.mjs').CaughtMail[] }} settings
 */
export async function startSiteServer({ port, cms, mails }) {
  const start = headStart(cms);
  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ cause) => {
      console.error('The website could not answer:', cause);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const pathname = pathOf(request.url ?? '/');
    if (pathname === '/mail/messages.json') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(mails()));
      return;
    }
    const mailId = /^\/mail\/messages\/([\w-]+)\.html$/.exec(pathname)?.[1];
    if (mailId) {
      const mail = mails().find(({ id }) => id === mailId);
      if (mail?.html) response.writeHead(200, mailHeaders).end(`<base target="_blank">${mail.html}`);
      else await sendPage(response, 404, '404/index.html');
      return;
    }
    await sendFile(response, pathname);
  }

  /** @param {import('node:http').ServerResponse} response @param {string} pathname */
  async function sendFile(response, pathname) {
    const path = normalize(join(siteFiles, pathname));
    const isInside = path === siteFiles || path.startsWith(siteFiles + sep);
    const found = isInside ? await stat(path).catch(() => undefined) : undefined;
    if (found?.isDirectory()) {
      if (pathname.endsWith('/'))
        await sendPage(response, 200, join(path.slice(siteFiles.length), 'index.html'));
      else response.writeHead(301, { Location: `${pathname}/` }).end();
    } else if (found && extname(path) !== '.html' && !path.includes(`${sep}.`)) {
      const isNamedByContent = pathname.startsWith('/assets/');
      response.writeHead(200, {
        'Content-Type': mediaTypes[extname(path)] ?? 'application/octet-stream',
        'Content-Length': found.size,
        'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      });
      createReadStream(path).pipe(response);
    } else {
      await sendPage(response, 404, pathname.startsWith('/en/') ? 'en/404/index.html' : '404/index.html');
    }
  }

  /** @param {import('node:http').ServerResponse} response @param {number} status @param {string} file */
  async function sendPage(response, status, file) {
    const html = await readFile(join(siteFiles, file), 'utf8').catch(() => undefined);
    if (html === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    response.writeHead(status, {
      'Content-Type': mediaTypes['.html'],
      'Cache-Control': 'no-cache',
      ...pageHeaders(cms),
    });
    response.end(withHeadStart(html, start).replaceAll('https://cms.invalid', cms));
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });

  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
