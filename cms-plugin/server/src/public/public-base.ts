import type { Core } from '@strapi/strapi';

/** The path that all public calls begin with: `/api/member-services`, unless Strapi's API was given another prefix. */
export function publicBase(strapi: Core.Strapi): string {
  const prefix: unknown = strapi.config.get('api.rest.prefix', '/api');
  return `${typeof prefix === 'string' ? prefix : '/api'}/member-services`;
}
