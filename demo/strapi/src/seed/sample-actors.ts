import type { Core } from '@strapi/strapi';
import type { Sample, SampleStep } from './data-files.js';

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

/** Who took a step of a sample, as the workflow knows them. */
export function actorFor(step: SampleStep, staff: StaffByRole, sample: Sample) {
  const role = roleOf(step, sample);
  const person = staff.get(role);
  return { actor: { roles: [role], person: person?.id ?? null }, staffName: person?.name ?? null };
}

/** A refused request is closed by the clock when the time for an appeal is over, never by a person. */
function roleOf(step: SampleStep, { history }: Sample): string {
  const before = history[history.indexOf(step) - 1]?.status;
  return step.action === 'close' && before === 'rejected' ? 'clock' : step.role;
}
