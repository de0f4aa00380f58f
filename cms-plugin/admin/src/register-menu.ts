import type { StrapiApp } from '@strapi/strapi/admin';
import { PAGE_PERMISSIONS, PLUGIN_ID } from '@member-services/contract/forms';
import { Message } from '@strapi/icons';
import { message } from './translations/words.js';

/** The menu entry: shown to whoever may open at least one page of ours, loaded when it is opened. */
export function registerMenu(app: StrapiApp): void {
  app.addMenuLink({
    to: `plugins/${PLUGIN_ID}`,
    icon: Message,
    intlLabel: message('menu.label'),
    permissions: [
      PAGE_PERMISSIONS.readInbox,
      PAGE_PERMISSIONS.readRatings,
      PAGE_PERMISSIONS.readQuestionInsights,
      PAGE_PERMISSIONS.readMessages,
      PAGE_PERMISSIONS.editMessages,
    ].map((action) => ({ action, subject: null })),
    Component: () => import('./frame/App.js').then(({ App }) => ({ default: App })),
  });
}
