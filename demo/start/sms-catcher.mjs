import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** @typedef {import('./mail-catcher.mjs').CaughtMail} CaughtMail */

/** @param {string} folder @returns {CaughtMail[]} */
function keptTexts(folder) {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return /** @type {{ to: string, text: string, sender?: string, id: string }} */ (JSON.parse(body));
}

/** What a text message is about: its words before the first link. @param {string} text */
function beginningOf(text) {
  const [words = ''] = text.split(/https?:/);
  return words.replace(/[\s:،,]+$/, '').slice(0, 60) || text.slice(0, 60);
}

/**
 * A gateway for text messages that sends none on. Each is kept in `folder` and shown beside the caught mail; one that
 * comes again under the same id is answered and not kept twice, as a gateway should.
 * @param {{ port: number, folder: string }} settings
 */
export async function startSmsCatcher({ port, folder }) {
  const texts = keptTexts(folder);
  const server = createServer((request, response) => {
    bodyOf(request)
      .then(({ to, text, sender, id }) => {
        const known = texts.find((one) => one.id.endsWith(`-${id}`));
        /** @type {CaughtMail} */
        const caught = known ?? {
          id: `sms-${String(texts.length + 1).padStart(6, '0')}-${id}`,
          receivedAt: new Date().toISOString(),
          from: sender || 'SMS',
          to,
          subject: beginningOf(text),
          text,
          html: null,
        };
        if (!known) {
          writeFileSync(join(folder, `${caught.id}.json`), JSON.stringify(caught));
          texts.push(caught);
        }
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ messageId: caught.id }));
      })
      .catch(() => response.writeHead(400).end());
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });

  return {
    /** Newest first. @returns {CaughtMail[]} */
    messages: () => [...texts].reverse(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
