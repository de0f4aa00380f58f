import { createHash, createHmac } from 'node:crypto';
import type { KeyRing } from '../keys/key-ring.js';

/** What a checkpoint vouches for: how many chains and entries there were, and where each chain ended. */
export interface CheckpointCount {
  /** Submissions that have a history. */
  submissions: number;
  entries: number;
  /** SHA-256 over the end of every chain. */
  headsDigest: string;
}

/** A checkpoint without its seal. */
export interface UnsealedCheckpoint extends CheckpointCount {
  /** Milliseconds UTC. */
  at: number;
  /** Entries with a greater number are not counted. */
  lastHistoryId: number;
  /** Nor are those of a later instant: their transactions may not have ended yet. */
  coversUntil: number;
  keyId: string;
  previousMac: string;
}

export interface SealedCheckpoint extends UnsealedCheckpoint {
  id: number;
  mac: string;
}

/** HMAC over everything that the checkpoint vouches for, and the seal of the one before. */
export function checkpointMac(keys: KeyRing, checkpoint: UnsealedCheckpoint): string {
  const { at, submissions, entries, headsDigest, lastHistoryId, coversUntil, keyId, previousMac } =
    checkpoint;
  const sealed = [at, submissions, entries, headsDigest, lastHistoryId, coversUntil, keyId, previousMac];
  return createHmac('sha256', keys.subKey(keyId, 'history'))
    .update(`checkpoint\n${JSON.stringify(sealed)}`)
    .digest('hex');
}

/** Takes the ends of the chains one after another, in the order of the submissions, however many there are. */
export class ChainCount {
  private readonly heads = createHash('sha256');
  private submissions = 0;
  private entries = 0;

  add(head: { submissionId: number; sequence: number; mac: string }): void {
    this.heads.update(`${String(head.submissionId)}:${String(head.sequence)}:${head.mac}\n`);
    this.submissions += 1;
    // A chain has no gaps, so its last number is its length.
    this.entries += head.sequence;
  }

  total(): CheckpointCount {
    return { submissions: this.submissions, entries: this.entries, headsDigest: this.heads.digest('hex') };
  }
}
