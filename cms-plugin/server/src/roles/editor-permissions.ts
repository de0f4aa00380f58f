import { PLUGIN_ID } from '@member-services/contract/forms';
import type { Core, Struct } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { AssignedPermission } from './ensure-roles.js';

const EXPLORER_ACTIONS = ['create', 'read', 'update', 'delete', 'publish'] as const;
/** These two concern an entry as a whole; the others are given field by field. */
const WHOLE_ENTRY: readonly string[] = ['delete', 'publish'];

const LIBRARY_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
] as const;

/** What a content editor needs: every field of the plugin's content types, publishing, and the public media library. */
export function editorPermissions(strapi: Core.Strapi): AssignedPermission[] {
  return [...ownContentTypes(strapi).flatMap(permissionsOn), ...LIBRARY_ACTIONS.map(onLibrary)];
}

function ownContentTypes(strapi: Core.Strapi): Struct.ContentTypeSchema[] {
  const all: Record<string, Struct.ContentTypeSchema> = { ...strapi.contentTypes };
  return Object.values(all).filter(({ uid }) => uid.startsWith(`plugin::${PLUGIN_ID}.`));
}

function permissionsOn(type: Struct.ContentTypeSchema): AssignedPermission[] {
  const { uid } = type;
  const fields = Object.keys(type.attributes).filter((name) => isVisible(type, name));
  return EXPLORER_ACTIONS.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uid,
    properties: WHOLE_ENTRY.includes(action) ? {} : { fields },
    conditions: [],
  }));
}

/** Strapi's own columns, such as who created an entry, are given to nobody by name. */
function isVisible(type: Struct.ContentTypeSchema, field: string): boolean {
  return !contentTypes.getNonVisibleAttributes(type).includes(field);
}

function onLibrary(action: string): AssignedPermission {
  return { action, subject: null, properties: {}, conditions: [] };
}
