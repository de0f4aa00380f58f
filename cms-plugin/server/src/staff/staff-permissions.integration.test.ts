import { STAFF_ACTIONS, permissionFor } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { sendInquiry } from '../../test/sent-inquiry.js';
import { anonymous, signIn } from '../../test/staff-client.js';
import type { StaffClient, StaffReply } from '../../test/staff-client.js';
import { ROLE_DEFINITIONS, permissionsOf } from '../roles/staff-roles.js';
import type { StaffRoute } from './staff-call.js';
import { STAFF_ROUTES } from './staff-routes.js';

/** Well formed, and nobody's. */
const NOBODYS = '22222222';

const people = ROLE_DEFINITIONS.map((definition) => ({
  role: definition.code.replace(/^ms-/, ''),
  permissions: permissionsOf(definition),
}));

/** Routes that read a body of their own, and so refuse that of another. */
const PARTICULAR: readonly string[] = ['resendMessages', 'changeSettings', 'moveClock'];
/** Routes that look further, at the permission of the step for which they are called. */
const OF_A_STEP: readonly string[] = ['act', 'preview', 'upload', 'removeUpload'];
/** What a call comes to that was let in. */
const reached = ({ name }: StaffRoute) => (PARTICULAR.includes(name) ? [400] : [200, 404]);

describe('who may do what in the panel', () => {
  let instance: StrapiInstance;
  const clients = new Map<string, StaffClient>();
  beforeAll(async () => {
    instance = await startStrapiInstance();
    for (const { role } of people) clients.set(role, await signIn(instance, role));
    clients.set('administrator', await signIn(instance, 'administrator'));
  });
  afterAll(() => instance.stop());

  const as = (role: string): StaffClient => clients.get(role) ?? anonymous(instance);
  const call = (client: StaffClient, { method, path }: StaffRoute): Promise<StaffReply<unknown>> => {
    const where = path.replace(':reference', NOBODYS);
    return method === 'GET' ? client.get(where) : client.post(where, { version: 1, action: 'message' });
  };

  it.each(STAFF_ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers 401 to nobody, 403 without its permission, and no sooner otherwise',
    async (_name, route) => {
      expect((await call(anonymous(instance), route)).status).toBe(401);
      for (const { role, permissions } of people) {
        const { status } = await call(as(role), route);
        const may = route.permissions.every((permission) => permissions.includes(permission));
        if (!may) expect(status, role).toBe(403);
        else if (!OF_A_STEP.includes(route.name)) expect(reached(route), role).toContain(status);
      }
      const { status } = await call(as('administrator'), route);
      expect([...reached(route), ...(OF_A_STEP.includes(route.name) ? [400] : [])]).toContain(status);
    },
  );

  it.each(STAFF_ACTIONS)('%s is for those alone who hold its own permission', async (action) => {
    const body = {
      version: 1,
      action,
      words: 'كلمات',
      internalNote: 'ملاحظة',
      dueOn: '2099-01-01',
      decision: 'accept',
      checklist: ['identity', 'contact', 'answers', 'declaration'],
    };
    for (const { role, permissions } of people) {
      const { status } = await as(role).post(`/cases/${NOBODYS}/actions`, body);
      expect(status, role).toBe(permissions.includes(permissionFor(action)) ? 404 : 403);
      const preview = await as(role).post(`/cases/${NOBODYS}/preview`, body);
      expect(preview.status, role).toBe(permissions.includes(permissionFor(action)) ? 404 : 403);
    }
  });

  it('separates what the policy separates', async () => {
    const may = (role: string, action: (typeof STAFF_ACTIONS)[number]) =>
      people.some((one) => one.role === role && one.permissions.includes(permissionFor(action)));
    expect(may('officer', 'verify')).toBe(true);
    expect(may('officer', 'recordDecision')).toBe(false);
    expect(may('committee', 'recordDecision')).toBe(true);
    expect(may('committee', 'verify')).toBe(false);
    expect(may('quality-manager', 'answer')).toBe(false);
    expect(may('social-researcher', 'answerReferral')).toBe(true);
    expect((await as('editor').get('/inbox')).status).toBe(403);
    expect((await as('committee').get('/ratings')).status).toBe(403);
  });

  it('shows each one the buttons that the server would obey', async () => {
    const { reference } = await sendInquiry(instance);
    const actionsOf = async (role: string) =>
      (await as(role).get<{ actions: string[] }>(`/cases/${reference}`)).data.actions;
    expect(await actionsOf('officer')).toEqual(
      expect.arrayContaining(['answer', 'requestCorrection', 'dismiss', 'refer', 'note']),
    );
    expect(await actionsOf('committee')).toEqual([]);
  });

  it('shows satisfaction to the quality manager, and of no case anything at all', async () => {
    const { reference } = await sendInquiry(instance);
    const manager = as('quality-manager');
    expect((await manager.get('/ratings')).status).toBe(200);
    for (const path of ['/inbox', '/home', '/timers', `/cases/${reference}`]) {
      expect((await manager.get(path)).status, path).toBe(403);
    }
    const note = { version: 1, action: 'note', internalNote: 'للعلم' };
    expect((await manager.post(`/cases/${reference}/actions`, note)).status).toBe(403);
  });

  it('compares with the directory only for those who verify', async () => {
    const { reference } = await sendInquiry(instance, { applicant: { membershipNumber: '10001' } });
    const comparisonFor = async (role: string) =>
      (await as(role).get<{ comparison: unknown[]; membership: unknown }>(`/cases/${reference}`)).data;
    expect((await comparisonFor('officer')).comparison.length).toBeGreaterThan(0);
    expect(await comparisonFor('provider')).toMatchObject({ comparison: [], membership: null });
  });

  it('refuses the next call of somebody who was blocked meanwhile', async () => {
    const users = instance.app.db.query('admin::user');
    await users.update({ where: { email: 'provider@optometry.example.org' }, data: { isActive: false } });
    expect((await as('provider').get('/inbox')).status).toBe(401);
  });
});
