import type { Core } from '@strapi/strapi';

/** The plugin's content types, by the last part of their name. */
export type ContentType = 'service' | 'question' | 'question-category' | 'document' | 'text' | 'organisation';

type Values = Record<string, unknown>;

interface DocumentService {
  findFirst(query: {
    filters: Record<string, string>;
    status: 'draft';
  }): Promise<{ documentId: string } | null>;
  create(entry: { data: Values; status: 'published' }): Promise<{ documentId: string }>;
}

/**
 * Makes an entry and publishes it, unless one stands there already: so a start that was cut off goes on where it
 * stopped, and an editor's change is never overwritten.
 * @returns the document id by which other entries refer to it
 */
export async function ensureEntry(
  strapi: Core.Strapi,
  type: ContentType,
  by: Record<string, string>,
  data: Values,
): Promise<string> {
  const documents: DocumentService = strapi.documents(`plugin::member-services.${type}`);
  const standing = await documents.findFirst({ filters: by, status: 'draft' });
  if (standing) return standing.documentId;
  const made = await documents.create({ data: { ...data, ...by }, status: 'published' });
  return made.documentId;
}
