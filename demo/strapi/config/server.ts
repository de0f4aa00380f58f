import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  // Links in messages are built from this address, never from a request's Host header.
  url: env('PUBLIC_URL', ''),
  // How many proxies stand in front: only what they wrote is believed of where a call came from.
  proxy: { koa: env.int('PROXY_HOPS', 0) > 0, maxIpsCount: env.int('PROXY_HOPS', 0) },
  app: { keys: env.array('APP_KEYS') },
  cron: { enabled: true },
  logger: { updates: { enabled: false }, config: { level: env('STRAPI_LOG_LEVEL', 'info') } },
  transfer: { remote: { enabled: false } },
});
