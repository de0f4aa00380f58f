import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  // Links in messages are built from this address, never from a request's Host header.
  url: env('PUBLIC_URL', ''),
  app: { keys: env.array('APP_KEYS') },
  cron: { enabled: true },
  logger: { updates: { enabled: false }, config: { level: env('STRAPI_LOG_LEVEL', 'info') } },
  transfer: { remote: { enabled: false } },
});
