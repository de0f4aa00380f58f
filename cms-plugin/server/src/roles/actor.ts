import { permissionFor } from '@member-services/contract/forms';
import type { Actor, StaffAction } from '@member-services/contract/forms';
import { shortText } from '../tables/short-text.js';
import { ALL_PARTS, SUPER_ADMIN, partOf } from './staff-roles.js';
import type { StaffRole } from './staff-roles.js';

/** What is needed of a signed-in administrator of Strapi. */
export interface StaffUser {
  id: number | string;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
  roles?: readonly { code: string }[];
}

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
  if (codes.includes(SUPER_ADMIN)) return [...ALL_PARTS];
  return partsOf(codes, can);
}

/** The parts that somebody plays by their roles: by our own ones, else by what the association's own ones may do. */
export function partsOf(codes: readonly string[], can: (permission: string) => boolean): StaffRole[] {
  const known = ALL_PARTS.filter((role) => codes.some((code) => partOf(code) === role));
  return known.length > 0 ? known : ALL_PARTS.filter((role) => hasTelltale(role, can));
}

/** The permissions by which a role of the association's own is told apart. */
export const TELLTALE_PERMISSIONS: readonly string[] = Object.values(TELLTALE).map(permissionFor);

function hasTelltale(role: StaffRole, can: (permission: string) => boolean): boolean {
  const action = TELLTALE[role];
  return action !== undefined && can(permissionFor(action));
}

/** Name of a member of staff as it stands in the history: two names of Strapi's may be longer than one column of ours. */
export function nameOf(user: StaffUser): string {
  const full = [user.firstname, user.lastname].filter(Boolean).join(' ').trim();
  return shortText(full) || `#${String(user.id)}`;
}
