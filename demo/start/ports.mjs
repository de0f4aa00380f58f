import { createServer } from 'node:net';

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nobody listening there either.
    probe.once('error', (error) =>
      resolve('code' in error && error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first port from `preferred` on that nobody listens to, on either address of this host, and that is not
 * among `taken`.
 * @param {number} preferred
 * @param {number[]} [taken]
 */
export async function freePort(preferred, taken = []) {
  for (let port = preferred; port < preferred + 200 && port < 65_536; port += 1) {
    if (taken.includes(port)) continue;
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No free port was found from ${preferred} on.`);
}
