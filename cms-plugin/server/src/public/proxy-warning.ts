import type { Core } from '@strapi/strapi';
import type { ProxySettings } from './client-address.js';

/**
 * What to say at start of proxy settings that let a caller write its own address; null where there is nothing to say.
 * Our own limits count one proxy then and are safe; whatever else reads the address of a call is not.
 */
export function proxyWarning({ proxy, maxIpsCount }: ProxySettings): string | null {
  if (!proxy || maxIpsCount > 0) return null;
  return 'Member Services: server.proxy.koa is on without server.proxy.maxIpsCount, so a visitor can forge the address that Strapi sees; set it to the number of proxies in front (docs/operations.md, "Behind a proxy").';
}

/** Says it in the log. */
export function warnOfProxy(strapi: Core.Strapi): void {
  const warning = proxyWarning(strapi.server.app);
  if (warning) strapi.log.warn(warning);
}
