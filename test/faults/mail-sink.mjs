import { SMTPServer } from 'smtp-server';

/**
 * A message as the mail server took it.
 * @typedef {{ messageId: string, to: string }} TakenMail
 */

/**
 * A mail server that says yes to everything and remembers who got which message, in the order of arrival.
 * @param {{ delayMs?: number }} [settings] how long it thinks before it says yes
 */
export async function startMailSink({ delayMs = 0 } = {}) {
  /** @type {TakenMail[]} */
  const taken = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (/** @type {Buffer} */ chunk) => (text += chunk.toString('latin1')));
      stream.on('end', () => {
        const [, messageId = ''] = /^Message-ID:\s*(\S+)/im.exec(text) ?? [];
        for (const { address } of session.envelope.rcptTo) taken.push({ messageId, to: address });
        setTimeout(done, delayMs);
      });
    },
  });
  server.on('error', () => undefined); // a sender that was killed hangs up without a word
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    port: address.port,
    /** @returns {readonly TakenMail[]} */
    taken: () => taken,
    /** Resolves when nobody is connected any more: what a sender had said before it was lost has been heard. */
    quiet: async () => {
      while (server.connections.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    stop: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}
