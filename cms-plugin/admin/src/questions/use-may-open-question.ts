import { useAuth } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '@member-services/contract/forms';

/** Whether the reader may open a question in the Content Manager: a link that leads nowhere is not offered. */
export function useMayOpenQuestion(): boolean {
  const permissions = useAuth('useMayOpenQuestion', (state) => state.permissions);
  return permissions.some(
    ({ action, subject }) =>
      action === 'plugin::content-manager.explorer.read' && subject === `plugin::${PLUGIN_ID}.question`,
  );
}
