import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/**
 * A caught message. `id` sorts by arrival.
 * @typedef {{ id: string, receivedAt: string, from: string, to: string, subject: string, text: string, html: string | null }} CaughtMail
 */

const address = (
  /** @type {import('mailparser').AddressObject | import('mailparser').AddressObject[] | undefined} */ found,
) => (Array.isArray(found) ? found : found ? [found] : []).map(({ text }) => text).join(', ');

/** @param {string} folder @returns {CaughtMail[]} */
function keptMails(folder) {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/**
 * Takes every message sent to it over SMTP and sends none on. Messages are kept in `folder`, so that they are
 * still there after a restart; a message delivered a second time (same Message-ID) is kept once more, since
 * whoever looks here wants to see that.
 * @param {{ port: number, folder: string }} settings
 */
export async function startMailCatcher({ port, folder }) {
  const mails = keptMails(folder);

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, done) {
      simpleParser(stream)
        .then((message) => {
          const receivedAt = new Date().toISOString();
          const number = String(mails.length + 1).padStart(6, '0');
          const digest = createHash('sha256')
            .update(`${message.messageId}${receivedAt}`)
            .digest('hex')
            .slice(0, 8);
          /** @type {CaughtMail} */
          const mail = {
            id: `${number}-${digest}`,
            receivedAt,
            from: address(message.from),
            to: address(message.to),
            subject: message.subject ?? '',
            text: message.text ?? '',
            html: message.html || null,
          };
          writeFileSync(join(folder, `${mail.id}.json`), JSON.stringify(mail));
          mails.push(mail);
          done();
        })
        .catch(done);
    },
  });
  server.on('error', (error) => console.error(`The mail catcher reports: ${error.message}`));

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });

  return {
    /** Newest first. @returns {CaughtMail[]} */
    messages: () => [...mails].reverse(),
    stop: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}
