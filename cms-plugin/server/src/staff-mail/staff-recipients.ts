import type { ActorRole, Locale } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { ALL_PARTS, SUPER_ADMIN, partOf } from '../roles/staff-roles.js';

/** A member of staff who can be written to, with the parts that they play. */
export interface StaffRecipient {
  email: string;
  locale: Locale;
  roles: ActorRole[];
}

interface UserRow {
  email: string | null;
  prefered_language: string | null;
  code: string;
}

/**
 * Everybody of the staff who is active. Read from Strapi's own tables, since its services would ask for a connection
 * of their own within our transaction. A Super Admin plays the parts that nobody else has, as in an association of
 * three.
 */
export async function staffRecipients(knex: Knex): Promise<StaffRecipient[]> {
  const rows: UserRow[] = await knex('admin_users as users')
    .join('admin_users_roles_lnk as held', 'held.user_id', 'users.id')
    .join('admin_roles as roles', 'roles.id', 'held.role_id')
    .where('users.is_active', true)
    .whereNot((blocked) => void blocked.where('users.blocked', true))
    .orderBy('users.id')
    .select('users.email', 'users.prefered_language', 'roles.code');
  const taken = new Set(rows.flatMap(({ code }) => partOf(code) ?? []));
  const people = new Map<string, StaffRecipient>();
  for (const { email, prefered_language: language, code } of rows) {
    const parts = code === SUPER_ADMIN ? ALL_PARTS.filter((part) => !taken.has(part)) : [partOf(code)];
    const roles = parts.flatMap((part) => part ?? []);
    if (!email || roles.length === 0) continue;
    const locale: Locale = language?.startsWith('en') ? 'en' : 'ar';
    const person = people.get(email) ?? { email, locale, roles: [] };
    people.set(email, { ...person, roles: [...new Set([...person.roles, ...roles])] });
  }
  return [...people.values()];
}
