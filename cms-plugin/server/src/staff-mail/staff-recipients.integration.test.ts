import { randomBytes } from 'node:crypto';
import { permissionFor } from '@member-services/contract/forms';
import type { StaffAction } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { staffRecipients } from './staff-recipients.js';

/** What of Strapi's services is used here. */
interface Roles {
  create(role: object): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: object[]): Promise<unknown>;
}
interface Users {
  create(user: object): Promise<unknown>;
}

describe.each(availableDatabases)('whom word to staff reaches, on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
  });
  afterAll(() => instance.stop());

  /** Somebody in a role that the association made itself. */
  const addStaff = async (name: string, actions: readonly StaffAction[]): Promise<string> => {
    const roles = instance.app.service('admin::role') as object as Roles;
    const { id } = await roles.create({ name, description: '' });
    const permissions = actions.map((action) => ({
      ...{ action: permissionFor(action), subject: null, properties: {}, conditions: [] },
    }));
    await roles.assignPermissions(id, permissions);
    const email = `${name}@example.org`;
    await (instance.app.service('admin::user') as object as Users).create({
      ...{ email, firstname: name, lastname: '', isActive: true, registrationToken: null, roles: [id] },
      password: `Aa1${randomBytes(12).toString('hex')}`,
    });
    return email;
  };
  const rolesOf = async (email: string) =>
    (await staffRecipients(instance.app.db.connection)).find((person) => person.email === email)?.roles;

  it('is whoever plays a part, in a role of ours or in one of the association’s own', async () => {
    const desk = await addStaff('desk', ['verify', 'answer']);
    const board = await addStaff('board', ['recordDecision']);
    const archive = await addStaff('archive', ['note']);
    expect(await rolesOf(desk)).toEqual(['officer']);
    expect(await rolesOf(board)).toEqual(['committee']);
    expect(await rolesOf(archive)).toBeUndefined();
    const officer = instance.accounts.find(({ role }) => role === 'officer')?.email ?? '';
    expect(await rolesOf(officer)).toEqual(['officer']);
  });

  it('is a Super Admin only for what nobody else does', async () => {
    const admin = instance.accounts.find(({ role }) => /admin/i.test(role))?.email ?? '';
    expect(await rolesOf(admin)).toBeUndefined();
    await instance.app.db.connection('admin_users').whereNot({ email: admin }).update({ is_active: false });
    expect(await rolesOf(admin)).toContain('officer');
  });
});
