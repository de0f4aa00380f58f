import type { ActorRole, Locale } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { TELLTALE_PERMISSIONS, partsOf } from '../roles/actor.js';
import { ALL_PARTS, SUPER_ADMIN } from '../roles/staff-roles.js';

/** A member of staff who can be written to, with the parts that they play. */
export interface StaffRecipient {
  /** Stable. */
  id: string;
  email: string;
  locale: Locale;
  roles: ActorRole[];
}

interface UserRow {
  id: number;
  email: string | null;
  prefered_language: string | null;
  code: string;
}

/**
 * Everybody of the staff who is active, by the same rule that says who may act: in a role of ours, or in one that the
 * association made itself and gave the permission concerned. Read from Strapi's own tables, since its services would
 * ask for a connection of their own within our transaction. A Super Admin plays the parts that nobody else has, as in
 * an association of three.
 * @param without whom a complaint concerns: the part that only they have is vacant for it
 */
export async function staffRecipients(knex: Knex, without?: string): Promise<StaffRecipient[]> {
  const accounts = (await activeAccounts(knex)).filter(({ id }) => id !== without);
  const granted = await grantedTo(knex);
  const people = accounts.map((account) => {
    const permissions = new Set(account.codes.flatMap((code) => granted.get(code) ?? []));
    return { ...account, parts: partsOf(account.codes, (permission) => permissions.has(permission)) };
  });
  const taken = new Set(people.flatMap(({ parts }) => parts));
  return people
    .map(({ id, email, locale, codes, parts }) => {
      const vacant = codes.includes(SUPER_ADMIN) ? ALL_PARTS.filter((part) => !taken.has(part)) : [];
      return { id, email, locale, roles: [...new Set([...parts, ...vacant])] };
    })
    .filter(({ roles }) => roles.length > 0);
}

interface Account {
  id: string;
  email: string;
  locale: Locale;
  /** Of the roles that it has. */
  codes: string[];
}

async function activeAccounts(knex: Knex): Promise<Account[]> {
  const rows: UserRow[] = await knex('admin_users as users')
    .join('admin_users_roles_lnk as held', 'held.user_id', 'users.id')
    .join('admin_roles as roles', 'roles.id', 'held.role_id')
    .where('users.is_active', true)
    .whereNot((blocked) => void blocked.where('users.blocked', true))
    .orderBy('users.id')
    .select('users.id', 'users.email', 'users.prefered_language', 'roles.code');
  const accounts = new Map<string, Account>();
  for (const { id, email, prefered_language: language, code } of rows) {
    if (!email) continue;
    const locale: Locale = language?.startsWith('en') ? 'en' : 'ar';
    const account = accounts.get(email) ?? { id: String(id), email, locale, codes: [] };
    accounts.set(email, { ...account, codes: [...account.codes, code] });
  }
  return [...accounts.values()];
}

/** Which of the permissions that tell a part apart each role has, by the role's code. */
async function grantedTo(knex: Knex): Promise<Map<string, string[]>> {
  const rows: { code: string; action: string }[] = await knex('admin_permissions as permissions')
    .join('admin_permissions_role_lnk as given', 'given.permission_id', 'permissions.id')
    .join('admin_roles as roles', 'roles.id', 'given.role_id')
    .whereIn('permissions.action', [...TELLTALE_PERMISSIONS])
    .whereNot('roles.code', SUPER_ADMIN) // may everything, and is asked where nobody else is there
    .select('roles.code', 'permissions.action');
  const granted = new Map<string, string[]>();
  for (const { code, action } of rows) granted.set(code, [...(granted.get(code) ?? []), action]);
  return granted;
}
