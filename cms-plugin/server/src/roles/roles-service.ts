import type { Core } from '@strapi/strapi';
import { ensureRoles, someRoleExists } from './ensure-roles.js';

/** The roles of the plugin for other code in the same Strapi: `strapi.plugin('member-services').service('roles')`. */
export interface RolesService {
  /** Makes the roles that are missing. @returns Strapi's id of every role by its code */
  ensure(): Promise<Record<string, number>>;
  /**
   * The same at the right moment of a start. Strapi makes its own three only while there is none at all, and plugins
   * start before it: on an empty database ours must wait until the server listens.
   */
  ensureOnStart(): Promise<void>;
  /** Resolves when nothing is being made any more: a server does not end in the middle of it. */
  settled(): Promise<void>;
}

/** Made once per Strapi. */
export function rolesService({ strapi }: { strapi: Core.Strapi }): RolesService {
  let underWay: Promise<unknown> = Promise.resolve();
  const ensure = (): Promise<Record<string, number>> => {
    const made = underWay.then(() => ensureRoles(strapi));
    underWay = made.catch((error: unknown) => {
      strapi.log.error(
        `The staff roles could not be made: ${error instanceof Error ? error.message : 'unknown'}`,
      );
    });
    return made;
  };
  return {
    ensure,
    async ensureOnStart() {
      if (await someRoleExists(strapi)) await ensure();
      else strapi.server.httpServer.once('listening', () => void ensure().catch(() => undefined));
    },
    async settled() {
      await underWay;
    },
  };
}
