import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // The panel asks no foreign host and advertises nothing.
  flags: { nps: false, promoteEE: false },
  notifications: { releases: false },
  tutorials: false,
  serveAdminPanel: env.bool('SERVE_PANEL', true),
  autoOpen: false,
  // Five tries in five minutes; the journeys sign in more often than people do.
  rateLimit: { enabled: env.bool('PANEL_SIGN_IN_LIMIT', true) },
});
