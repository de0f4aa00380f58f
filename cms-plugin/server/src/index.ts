import type { Core } from '@strapi/strapi';
import { config } from './config.js';
import { keepContent } from './content/keep-content.js';
import { contentTypes } from './content/types/content-types.js';
import { customFields } from './content/types/custom-fields.js';
import { directoryService } from './directory/directory-service.js';
import { createInstallation, installationOf } from './installation.js';
import { earlyMiddleware } from './public/early-middleware.js';
import { publicRoutes } from './public/routes.js';
import { ratingsService } from './ratings/ratings-service.js';
import { ensureRoles, ensureRolesOnStart, registerPermissions } from './roles/ensure-roles.js';
import { staffController } from './staff/staff-controller.js';
import { staffRouter } from './staff/staff-routes.js';
import { submissionsService } from './submissions/submissions-service.js';
import { migrate } from './tables/migrate.js';

export default {
  config,
  contentTypes,

  services: {
    installation: createInstallation,
    roles: ({ strapi }: { strapi: Core.Strapi }) => ({ ensure: () => ensureRoles(strapi) }),
    submissions: submissionsService,
    directory: directoryService,
    ratings: ratingsService,
  },

  controllers: { staff: staffController },
  routes: { admin: staffRouter },

  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.customFields.register(customFields);
    strapi.documents.use(keepContent(strapi));
    strapi.server.use(earlyMiddleware(strapi, publicRoutes));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await migrate(strapi.db.connection);
    await registerPermissions(strapi);
    await ensureRolesOnStart(strapi);
    installationOf(strapi).outbox.start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await installationOf(strapi).outbox.stop();
  },
};
