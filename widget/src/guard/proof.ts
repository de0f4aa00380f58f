import type { WorkChallenge } from '@member-services/contract/forms';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Cms } from '../data/cms.js';
import { hasKeys } from '../data/outcome.js';

/** Beyond this a person has given up; a phone of ten years ago needs two seconds. */
const TIMEOUT_MS = 60_000;

const isChallenge = (data: unknown): data is WorkChallenge => hasKeys(data, 'parameters', 'signature');

/**
 * Fetches a piece of work and does it: what a call brings as `guard.proof`, where the CMS asked for a proof. The
 * browser's own cryptography works beside the page, so that nothing stands still and no worker is needed, which a
 * page's policy may forbid. Null where it cannot be done: no network, or a page without TLS, which has no cryptography.
 */
export async function proofOfWork(cms: Pick<Cms, 'get'>, signal?: AbortSignal): Promise<string | null> {
  const asked = await cms.get('/challenge', isChallenge, signal);
  // Browsers leave it away on a page without TLS, whatever its type says.
  if (!asked.ok || !('subtle' in crypto)) return null;
  const challenge = asked.data;
  const solution = await solveChallenge({ challenge, deriveKey, timeout: TIMEOUT_MS });
  return solution && btoa(JSON.stringify({ challenge, solution }));
}
