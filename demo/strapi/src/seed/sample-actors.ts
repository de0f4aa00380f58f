import type { Core } from '@strapi/strapi';
import type { SampleStep } from './data-files.js';

interface Person {
  id: string;
  name: string;
}

/** The demo's member of staff in each role. */
export type StaffByRole = ReadonlyMap<string, Person>;

interface StaffRow {
  id: number;
  firstname: string;
  lastname: string;
  roles: { code: string }[];
}

export async function staffByRole(strapi: Core.Strapi): Promise<StaffByRole> {
  const users = (await strapi.db.query('admin::user').findMany({ populate: ['roles'] })) as StaffRow[];
  return new Map(
    users.flatMap(({ id, firstname, lastname, roles }) =>
      roles.map(
        ({ code }) =>
          [code.replace(/^ms-/, ''), { id: String(id), name: `${firstname} ${lastname}` }] as const,
      ),
    ),
  );
}

/** Who took a step of a sample, as the workflow knows them; applicant and clock are no members of staff. */
export function actorFor({ role }: SampleStep, staff: StaffByRole) {
  const person = staff.get(role);
  return { actor: { roles: [role], person: person?.id ?? null }, staffName: person?.name ?? null };
}
