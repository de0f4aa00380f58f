import { PLUGIN_ID } from '@member-services/contract/forms';

/** Where an editor finds a question in the Content Manager. */
export function questionPath(documentId: string): string {
  return `/content-manager/collection-types/plugin::${PLUGIN_ID}.question/${encodeURIComponent(documentId)}`;
}
