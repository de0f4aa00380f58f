import { NOBODY, PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type { Colleague } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { nameOf } from '../roles/actor.js';
import { SUPER_ADMIN } from '../roles/staff-roles.js';

interface UserRow {
  id: number;
  firstname: string | null;
  lastname: string | null;
}

/**
 * Everybody of the staff who can see cases, by name: those whom a complaint can be said to concern. Read from Strapi's
 * own tables, since its services would ask for a connection of their own within our transaction.
 */
export async function caseReaders(knex: Knex): Promise<Colleague[]> {
  const reading = knex('admin_permissions as permissions')
    .join('admin_permissions_role_lnk as given', 'given.permission_id', 'permissions.id')
    .where('permissions.action', PAGE_PERMISSIONS.readInbox)
    .select('given.role_id');
  const rows: UserRow[] = await knex('admin_users as users')
    .join('admin_users_roles_lnk as held', 'held.user_id', 'users.id')
    .join('admin_roles as roles', 'roles.id', 'held.role_id')
    .where('users.is_active', true)
    .whereNot((blocked) => void blocked.where('users.blocked', true))
    .where((sees) => void sees.where('roles.code', SUPER_ADMIN).orWhereIn('roles.id', reading))
    .distinct('users.id', 'users.firstname', 'users.lastname');
  return rows
    .map((user) => ({ id: String(user.id), name: nameOf(user) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Whom somebody chose: one of those, nobody, or undefined where it is neither. */
export async function chosenReader(
  knex: Knex,
  choice: string | undefined,
): Promise<Colleague | typeof NOBODY | undefined> {
  if (choice === NOBODY) return NOBODY;
  return (await caseReaders(knex)).find(({ id }) => id === choice);
}
