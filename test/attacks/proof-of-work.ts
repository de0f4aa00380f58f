import type { WorkChallenge } from '@member-services/contract/forms';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { get } from '../sending.js';

/** What a browser does when it is asked to: fetches a piece of work and brings its solution as text. */
export async function proofFrom(url: string): Promise<string> {
  const { data: challenge } = (await get<WorkChallenge>(url, '/challenge')).body;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
