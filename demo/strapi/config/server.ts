import type { Core } from '@strapi/strapi';
import { logLines } from 'strapi-plugin-member-services/log-lines';

/** For people at a terminal by default, for programs in production. */
const logsJson = (env: Core.Config.Shared.ConfigParams['env']): boolean =>
  env('LOG_FORMAT', env('NODE_ENV') === 'production' ? 'json' : 'text') === 'json';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  // Links in messages are built from this address, never from a request's Host header.
  url: env('PUBLIC_URL', ''),
  // How many proxies stand in front: only what they wrote is believed of where a call came from.
  proxy: { koa: env.int('PROXY_HOPS', 0) > 0, maxIpsCount: env.int('PROXY_HOPS', 0) },
  // Longer than a proxy keeps an idle connection (Caddy: two minutes), which else now and then sends on one that is
  // just being closed; a POST is not sent again.
  http: { serverOptions: { keepAliveTimeout: 125_000 } },
  // Where uploads lie; by default below the app itself.
  dirs: { public: env('PUBLIC_DIR', './public') },
  app: { keys: env.array('APP_KEYS') },
  cron: { enabled: true },
  logger: {
    updates: { enabled: false },
    config: { level: env('STRAPI_LOG_LEVEL', 'info'), ...(logsJson(env) ? { format: logLines() } : {}) },
  },
  transfer: { remote: { enabled: false } },
});
