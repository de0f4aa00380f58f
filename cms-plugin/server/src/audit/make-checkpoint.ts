import type { Knex } from 'knex';
import { checkpointMac } from '../domain/checkpoint.js';
import type { SealedCheckpoint, UnsealedCheckpoint } from '../domain/checkpoint.js';
import { HISTORY } from '../history/stored-history.js';
import type { Installation } from '../installation.js';
import { decodeRow, encodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { countChains } from './count-chains.js';
import { checkpointColumns, CHECKPOINTS } from './stored-checkpoint.js';

/** No transaction of ours lasts nearly as long: what is older has been committed or never will be. */
const SETTLED_MS = 60_000;

/** Counts all chains and signs the count, so that a submission deleted together with its history shows. */
export async function makeCheckpoint({ knex, keys, clock }: Installation): Promise<UnsealedCheckpoint> {
  const at = await clock.now();
  const extent = { lastHistoryId: await lastHistoryId(knex), coversUntil: at - SETTLED_MS };
  const count = await countChains(knex, extent);
  const previousMac = (await latestCheckpoint(knex))?.mac ?? '';
  const checkpoint = { at, ...count, ...extent, keyId: keys.currentId, previousMac };
  const sealed = { ...checkpoint, mac: checkpointMac(keys, checkpoint) };
  await knex(CHECKPOINTS).insert(encodeRow<SealedCheckpoint>(checkpointColumns, sealed));
  return checkpoint;
}

/** Every checkpoint, oldest first. */
export async function readCheckpoints(knex: Knex): Promise<SealedCheckpoint[]> {
  const rows: RawRow[] = await knex<RawRow>(CHECKPOINTS).orderBy('id');
  return rows.map((row) => decodeRow<SealedCheckpoint>(checkpointColumns, row));
}

async function latestCheckpoint(knex: Knex): Promise<SealedCheckpoint | undefined> {
  const row: RawRow | undefined = await knex<RawRow>(CHECKPOINTS).orderBy('id', 'desc').first();
  return row && decodeRow<SealedCheckpoint>(checkpointColumns, row);
}

async function lastHistoryId(knex: Knex): Promise<number> {
  const row: { last?: unknown } | undefined = await knex(HISTORY).max({ last: 'id' }).first();
  return Number(row?.last ?? 0);
}
