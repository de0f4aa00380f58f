import type { Knex } from 'knex';

const META = 'ms_meta';
const PREFIX = 'permission:';

/**
 * The permissions that a later version of the plugin brought along: the roles that stand already were made without
 * them, and nobody could use what is new. One that was handed out before is an administrator's to give and to take.
 * @param known every permission of this version
 */
export async function newPermissions(knex: Knex, known: readonly string[]): Promise<string[]> {
  const noted = await knex(META).where('name', 'like', `${PREFIX}%`).pluck<string[]>('name');
  return known.filter((action) => !noted.includes(nameOf(action)));
}

/** Notes what has been handed out, so that it is done once. */
export async function notePermissions(knex: Knex, known: readonly string[], at: number): Promise<void> {
  if (known.length === 0) return;
  const rows = known.map((action) => ({ name: nameOf(action), value: 'handed out', changed_at: at }));
  await knex(META).insert(rows).onConflict('name').ignore();
}

function nameOf(action: string): string {
  return `${PREFIX}${action.slice(action.indexOf('.') + 1)}`;
}
