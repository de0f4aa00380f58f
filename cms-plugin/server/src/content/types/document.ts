import { draftAndPublish, localisedText, name, position, presentation, searchText } from './attributes.js';

/** A document that stands open to everyone: bylaws, guide, request form, policy (policy A2, D2). */
export const document = {
  kind: 'collectionType',
  collectionName: 'ms_documents',
  info: { singularName: 'document', pluralName: 'documents', displayName: 'Document' },
  options: draftAndPublish(),
  attributes: {
    name: name(),
    searchText: searchText(),
    slug: { type: 'uid' },
    kind: { type: 'enumeration', enum: ['bylaws', 'guide', 'form', 'policy', 'other'], default: 'other' },
    version: { type: 'string' },
    effectiveOn: { type: 'date' },
    /** The text was adopted by the association; until then it is shown as a draft. */
    adopted: { type: 'boolean', default: false },
    title: localisedText(),
    summary: localisedText('paragraphs'),
    /** Markdown with numbered clauses; empty where the document is a file. */
    body: localisedText('markdown'),
    /** Public like the document itself. */
    file: { type: 'media', multiple: false, allowedTypes: ['files'] },
    position: position(),
  },
  config: presentation(
    ['name', 'kind', 'version', 'adopted'],
    [
      [{ name: 'title', size: 12 }],
      [{ name: 'summary', size: 12 }],
      [
        { name: 'kind', size: 4 },
        { name: 'version', size: 4 },
        { name: 'effectiveOn', size: 4 },
      ],
      [{ name: 'body', size: 12 }],
      [
        { name: 'file', size: 6 },
        { name: 'adopted', size: 4 },
      ],
      [
        { name: 'slug', size: 6 },
        { name: 'position', size: 4 },
      ],
    ],
  ),
} as const;
