import type { Core } from '@strapi/strapi';
import { auditService } from './audit/audit-service.js';
import { backupService } from './backup/backup-service.js';
import { config } from './config.js';
import { keepContent } from './content/keep-content.js';
import { contentTypes } from './content/types/content-types.js';
import { customFields } from './content/types/custom-fields.js';
import { directoryService } from './directory/directory-service.js';
import { endOnSecondSignal } from './health/signals.js';
import { createInstallation, installationOf } from './installation.js';
import { keepKeyPrints } from './keys/key-prints.js';
import { startForgetting } from './limits/forget-expired.js';
import { heedHangUps } from './public/hung-up.js';
import { earlyMiddleware } from './public/early-middleware.js';
import { warnOfProxy } from './public/proxy-warning.js';
import { messageTextsService } from './message-texts/message-texts-service.js';
import { publicRoutes } from './public/routes.js';
import { ratingsService } from './ratings/ratings-service.js';
import { registerPermissions } from './roles/ensure-roles.js';
import { startRecoveries } from './recovery/recovery-worker.js';
import { rolesService } from './roles/roles-service.js';
import type { RolesService } from './roles/roles-service.js';
import { staffController } from './staff/staff-controller.js';
import { staffRouter } from './staff/staff-routes.js';
import { submissionsService } from './submissions/submissions-service.js';
import { migrate } from './tables/migrate.js';
import { lockRowsOnly } from './tables/row-locks.js';
import { makeSqliteDurable } from './tables/sqlite-durability.js';

export default {
  config,
  contentTypes,

  services: {
    installation: createInstallation,
    roles: rolesService,
    submissions: submissionsService,
    directory: directoryService,
    ratings: ratingsService,
    messageTexts: messageTextsService,
    audit: auditService,
    backup: backupService,
  },

  controllers: { staff: staffController },
  routes: { admin: staffRouter },

  register({ strapi }: { strapi: Core.Strapi }): void {
    lockRowsOnly(strapi.db.connection);
    strapi.customFields.register(customFields);
    strapi.documents.use(keepContent(strapi));
    strapi.server.use(earlyMiddleware(strapi, publicRoutes));
    heedHangUps(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    // Keys are looked at before anything else: a server that could not read what it stores must not start.
    const installation = installationOf(strapi);
    await makeSqliteDurable(strapi.db.connection);
    await migrate(strapi.db.connection);
    await keepKeyPrints(strapi.db.connection, installation.keys, await installation.clock.now());
    installation.untilEnd(endOnSecondSignal(process, () => performance.now()));
    warnOfProxy(strapi);
    await registerPermissions(strapi);
    await strapi.plugin('member-services').service<RolesService>('roles').ensureOnStart();
    if (!installation.settings.workers) return;
    installation.outbox.start();
    installation.untilEnd(startForgetting(installation));
    installation.untilEnd(startRecoveries(installation));
    installation.untilEnd(() => installation.timers.stop());
    await installation.timers.start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.plugin('member-services').service<RolesService>('roles').settled();
    await installationOf(strapi).end();
  },
};
