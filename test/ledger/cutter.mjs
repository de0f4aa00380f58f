import { connect, createServer } from 'node:net';
import { Transform } from 'node:stream';

/**
 * A line to a server that can be cut while people talk over it, and led to another server.
 * @typedef {object} Line
 * @property {number} port where it is called, always the same
 * @property {(port: number) => void} lead to where it goes from now on
 * @property {() => number} cut ends every call that is under way; tells how many
 * @property {() => void} cutAtAnswer lets everything through to the server, and cuts when it next answers, unheard
 * @property {() => Promise<void>} stop
 */

/** Opens a line that leads nowhere yet. @returns {Promise<Line>} */
export async function openLine() {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  let target = 0;
  let loseAnswer = false;
  const ear = () =>
    new Transform({
      transform(words, _encoding, done) {
        if (loseAnswer) {
          loseAnswer = false;
          cut();
          done();
        } else done(null, words);
      },
    });

  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [one, other] of /** @type {const} */ ([
      [near, far],
      [far, near],
    ])) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    near.pipe(far);
    far.pipe(ear()).pipe(near);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');

  const cut = () => {
    const calls = Math.ceil(open.size / 2);
    for (const socket of open) socket.resetAndDestroy();
    return calls;
  };
  return {
    port: address.port,
    lead: (port) => (target = port),
    cut,
    cutAtAnswer: () => {
      loseAnswer = true;
    },
    stop: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}
