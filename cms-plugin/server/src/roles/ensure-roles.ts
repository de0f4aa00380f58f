import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { editorPermissions } from './editor-permissions.js';
import { EDITOR_CODE, ROLE_DEFINITIONS, permissionsOf } from './staff-roles.js';
import type { RoleDefinition } from './staff-roles.js';
import { newPermissions, notePermissions } from './new-permissions.js';
import { PERMISSION_ENTRIES, registeredActions } from './permission-list.js';
import type { RegisteredAction } from './permission-list.js';

/** A permission as Strapi assigns it to a role. */
export interface AssignedPermission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

interface PermissionService {
  actionProvider: { registerMany(actions: RegisteredAction[]): Promise<unknown> };
}

interface StoredRole {
  id: number | string;
  permissions?: { action: string }[];
}

interface RoleService {
  exists(where?: Record<string, unknown>): Promise<boolean>;
  assignPermissions(id: number | string, permissions: AssignedPermission[]): Promise<unknown>;
  addPermissions(id: number | string, permissions: AssignedPermission[]): Promise<unknown>;
}

/** Names the plugin's permissions to Strapi; must run in the plugin's bootstrap, as Strapi drops unknown ones. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as Core.Service & PermissionService;
  await actionProvider.registerMany(registeredActions());
}

/**
 * Makes the roles that are missing, and leaves those that stand as the administrator has them, save for permissions
 * that this version is the first to know.
 * @returns Strapi's id of every role by its code
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<Record<string, number>> {
  const knex: Knex = strapi.db.connection;
  const known = PERMISSION_ENTRIES.map(({ id }) => id);
  const added = await newPermissions(knex, known);
  const ids: Record<string, number> = {};
  for (const definition of ROLE_DEFINITIONS) {
    ids[definition.code] = await ensureRole(strapi, definition, added);
  }
  await notePermissions(knex, added, Date.now());
  return ids;
}

async function ensureRole(
  strapi: Core.Strapi,
  definition: RoleDefinition,
  added: readonly string[],
): Promise<number> {
  const { code, name, description } = definition;
  const roles = strapi.db.query('admin::role');
  const standing = (await roles.findOne({ where: { code }, populate: ['permissions'] })) as StoredRole | null;
  if (standing) {
    const held = (standing.permissions ?? []).map(({ action }) => action);
    const lacking = permissionsOf(definition).filter(
      (action) => added.includes(action) && !held.includes(action),
    );
    await roleService(strapi).addPermissions(standing.id, lacking.map(plainPermission));
    return Number(standing.id);
  }
  const created = (await roles.create({ data: { code, name, description } })) as StoredRole;
  await roleService(strapi).assignPermissions(created.id, [
    ...permissionsOf(definition).map(plainPermission),
    ...(code === EDITOR_CODE ? editorPermissions(strapi) : []),
  ]);
  return Number(created.id);
}

/** Whether Strapi has made its own roles already. */
export function someRoleExists(strapi: Core.Strapi): Promise<boolean> {
  return roleService(strapi).exists();
}

function roleService(strapi: Core.Strapi): RoleService {
  return strapi.service('admin::role') as Core.Service & RoleService;
}

function plainPermission(action: string): AssignedPermission {
  return { action, subject: null, properties: {}, conditions: [] };
}
