import { createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import { KeysUnusable } from './key-ring.js';
import type { KeyRing } from './key-ring.js';

const META = 'ms_meta';
const LENGTH = 16;

interface MetaRow {
  name: string;
  value: string;
  changed_at: number;
}

/** By which a key is recognised and from which it cannot be found. */
export function keyPrint(keys: KeyRing, id: string): string {
  return createHmac('sha256', keys.subKey(id, 'print')).update(id).digest('hex').slice(0, LENGTH);
}

const nameOf = (id: string): string => `key:${id}`;

/**
 * Notes by which keys the database is written, and looks whether they are the ones of before: another key under a known
 * name could open nothing, and would mix what it closes with the rest.
 * @throws {KeysUnusable} when one is not
 */
export async function keepKeyPrints(knex: Knex, keys: KeyRing, at: number): Promise<void> {
  const rows = keys.ids.map((id) => ({ name: nameOf(id), value: keyPrint(keys, id), changed_at: at }));
  await knex<MetaRow>(META).insert(rows).onConflict('name').ignore();
  const strange = await strangeKeys(knex, keys);
  if (strange.length === 0) return;
  throw new KeysUnusable(
    `The key "${strange.join('", "')}" in MEMBER_SERVICES_KEYS is not the one under that name with which this database was written. Please bring the right one back, or give the new one a name of its own in front of it.`,
  );
}

/** Whether every key that is set is the one that the database knows under its name. */
export async function keysMatch(knex: Knex, keys: KeyRing): Promise<boolean> {
  return (await strangeKeys(knex, keys)).length === 0;
}

async function strangeKeys(knex: Knex, keys: KeyRing): Promise<string[]> {
  const rows = await knex<MetaRow>(META).whereIn('name', keys.ids.map(nameOf)).select('name', 'value');
  return keys.ids.filter((id) =>
    rows.some(({ name, value }) => name === nameOf(id) && value !== keyPrint(keys, id)),
  );
}
