import { permissionFor } from '@member-services/contract/forms';
import type { Actor, StaffAction } from '@member-services/contract/forms';
import { ROLE_DEFINITIONS } from './staff-roles.js';
import type { StaffRole } from './staff-roles.js';

/** What is needed of a signed-in administrator of Strapi. */
export interface StaffUser {
  id: number | string;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
  roles?: readonly { code: string }[];
}

/** Strapi's own code of the role that may everything. */
const SUPER_ADMIN = 'strapi-super-admin';

/**
 * The action that tells a role apart, for a role that the association made itself: whoever was given it plays the
 * part. Permissions are still asked for one by one.
 */
const TELLTALE: Partial<Record<StaffRole, StaffAction>> = {
  officer: 'verify',
  'social-researcher': 'answerReferral',
  committee: 'recordDecision',
  provider: 'deliver',
};

const PLAYED = new Map(ROLE_DEFINITIONS.map(({ code, plays }) => [code, plays]));
const ALL_ROLES: readonly StaffRole[] = ROLE_DEFINITIONS.flatMap(({ plays }) => plays ?? []);

/**
 * Who a member of staff is to the workflow. A Super Admin plays every part, as in an association of three people;
 * duties are still separated by person.
 * @param can whether the person holds a permission, by its full id
 */
export function actorOf(user: StaffUser, can: (permission: string) => boolean): Actor {
  return { roles: rolesOf(user, can), person: String(user.id) };
}

function rolesOf(user: StaffUser, can: (permission: string) => boolean): StaffRole[] {
  const codes = (user.roles ?? []).map(({ code }) => code);
  if (codes.includes(SUPER_ADMIN)) return [...ALL_ROLES];
  const known = ALL_ROLES.filter((role) => codes.some((code) => PLAYED.get(code) === role));
  return known.length > 0 ? known : ALL_ROLES.filter((role) => hasTelltale(role, can));
}

function hasTelltale(role: StaffRole, can: (permission: string) => boolean): boolean {
  const action = TELLTALE[role];
  return action !== undefined && can(permissionFor(action));
}

/** Name of a member of staff as it stands in the history. */
export function nameOf(user: StaffUser): string {
  const full = [user.firstname, user.lastname].filter(Boolean).join(' ').trim();
  return full || `#${String(user.id)}`;
}
