import { readFileSync } from 'node:fs';
import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { STAFF_ROUTES } from '../../cms-plugin/server/src/staff/staff-routes.js';
import { ROLE_DEFINITIONS } from '../../cms-plugin/server/src/roles/staff-roles.js';

const guide = readFileSync(new URL('../../docs/staff-interface.md', import.meta.url), 'utf8');

describe('docs/staff-interface.md', () => {
  it('lists exactly the roles that the first start makes', () => {
    const named = [...guide.matchAll(/\| `(ms-[a-z-]+)` +\|/g)].map(([, code]) => code);
    expect(named).toEqual(ROLE_DEFINITIONS.map(({ code }) => code));
  });

  it('lists exactly the permissions that are no action on a case', () => {
    const named = [...guide.matchAll(/\| `(plugin::[a-z.-]+)` +\|/g)].map(([, id]) => id);
    expect(named).toEqual(Object.values(PAGE_PERMISSIONS));
  });

  it('lists exactly the routes of the panel', () => {
    const named = [...guide.matchAll(/^\| `(GET|POST) ([^?`]+)/gm)].map(
      ([, method, path]) => `${method ?? ''} ${path ?? ''}`,
    );
    expect(named.sort()).toEqual(STAFF_ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });
});
