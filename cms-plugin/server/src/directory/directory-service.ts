import type { Core } from '@strapi/strapi';
import { installationOf } from '../installation.js';
import { importMembers } from './import-members.js';
import type { DirectoryMember } from './import-members.js';

/** The member directory for other code in the same Strapi. */
export interface DirectoryService {
  /** Puts members in, in the place of what stood there under their numbers. */
  importMembers(members: readonly DirectoryMember[]): Promise<{ imported: number }>;
}

/** `strapi.plugin('member-services').service('directory')` */
export function directoryService({ strapi }: { strapi: Core.Strapi }): DirectoryService {
  return {
    importMembers: (members) => {
      const { knex, keys } = installationOf(strapi);
      return importMembers(knex, keys, members);
    },
  };
}
