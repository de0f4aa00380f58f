import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { PAGE_PERMISSIONS, PLUGIN_ID } from '@member-services/contract/forms';
import { Clock, Message, WarningCircle } from '@strapi/icons';
import { pagePath } from '../frame/our-pages.js';
import { message } from '../translations/words.js';

/** Three tiles on Strapi's home page for whoever reads the inbox; what they hold depends on the person's roles. */
export function registerHomeTiles(app: StrapiApp): void {
  const permissions = [{ action: PAGE_PERMISSIONS.readInbox, subject: null }];
  const tiles = [
    {
      id: 'waiting-for-me',
      pluginId: PLUGIN_ID,
      icon: Message,
      title: message('home.waitingForMe'),
      link: { label: message('home.openInbox'), href: `${pagePath('inbox')}?view=waiting-for-me` },
      permissions,
      component: () => import('./HomeTile.js').then(({ WaitingForMe }) => WaitingForMe),
    },
    {
      id: 'late',
      pluginId: PLUGIN_ID,
      icon: WarningCircle,
      title: message('home.late'),
      link: { label: message('home.openInbox'), href: `${pagePath('inbox')}?view=late` },
      permissions,
      component: () => import('./HomeTile.js').then(({ LateOrNearlyLate }) => LateOrNearlyLate),
    },
    {
      id: 'new-since-yesterday',
      pluginId: PLUGIN_ID,
      icon: Clock,
      title: message('home.newSinceYesterday'),
      link: { label: message('home.openInbox'), href: pagePath('inbox') },
      permissions,
      component: () => import('./HomeTile.js').then(({ NewSinceYesterday }) => NewSinceYesterday),
    },
  ] satisfies WidgetArgs[];
  // The day's work comes before Strapi's own tiles.
  app.widgets.register((others) => [...tiles, ...others]);
}
