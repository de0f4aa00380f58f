import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const secret = (/** @type {number} */ bytes = 32) => randomBytes(bytes).toString('base64');

/** What a start needs, and how each is made. Nothing here has a default: every installation draws its own. */
const makers = {
  APP_KEYS: () => `${secret()},${secret()}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  // "id:key", several separated by commas: the first is the current one, the others still open what they closed.
  MEMBER_SERVICES_KEYS: () => `k1:${secret()}`,
};

/**
 * Makes the secrets that `file` lacks and keeps those that it has: changing one would lock up what it protects.
 * @param {string} file a git-ignored `.env`
 */
export function ensureSecrets(file) {
  const text = readText(file);
  const known = new Set(text.split('\n').flatMap((line) => /^([A-Z_]+)=./.exec(line)?.[1] ?? []));
  const missing = Object.entries(makers).filter(([name]) => !known.has(name));
  if (missing.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  writeFileSync(file, start + missing.map(([name, make]) => `${name}="${make()}"\n`).join(''), {
    mode: 0o600,
  });
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}
