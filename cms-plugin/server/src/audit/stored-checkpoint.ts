import type { SealedCheckpoint } from '../domain/checkpoint.js';
import type { Columns } from '../tables/rows.js';

export const CHECKPOINTS = 'ms_checkpoints';

export const checkpointColumns = {
  id: ['id', 'number'],
  at: ['at', 'number'],
  submissions: ['submissions', 'number'],
  entries: ['entries', 'number'],
  headsDigest: ['heads_digest', 'text'],
  lastHistoryId: ['last_history_id', 'number'],
  coversUntil: ['covers_until', 'number'],
  keyId: ['key_id', 'text'],
  previousMac: ['previous_mac', 'text'],
  mac: ['mac', 'text'],
} as const satisfies Columns<SealedCheckpoint>;
