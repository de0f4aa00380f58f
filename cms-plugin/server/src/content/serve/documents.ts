import type { Documents, PublicDocument } from '@member-services/contract/forms';
import type { ContentSnapshot, DocumentContent } from '../content-snapshot.js';
import type { Reading, ServedContent } from './reading.js';

/** `GET /documents`: bylaws, guide, request form, policy (policy A2, D2). */
export function serveDocuments(content: ContentSnapshot, reading: Reading): ServedContent<Documents> {
  const data: Documents = {
    locale: reading.locale,
    documents: content.documents.map((document, index) =>
      serveDocument(document, `documents.${String(index)}`, reading),
    ),
  };
  return { data, meta: reading.meta };
}

function serveDocument(document: DocumentContent, path: string, reading: Reading): PublicDocument {
  return {
    slug: document.slug,
    kind: document.kind,
    version: document.version ?? '',
    effectiveOn: document.effectiveOn,
    draft: !document.adopted,
    title: reading.text(document.title, `${path}.title`),
    summary: reading.text(document.summary, `${path}.summary`),
    body: reading.text(document.body, `${path}.body`),
    file: document.file && {
      url: document.file.url,
      name: document.file.name,
      mediaType: document.file.mime,
      size: Math.round(document.file.size * 1024),
    },
  };
}
