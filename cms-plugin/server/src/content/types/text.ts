import { VERSION_LENGTH } from '@member-services/contract/validate';
import { draftAndPublish, localisedText, name, presentation, searchText } from './attributes.js';

/**
 * A versioned text that the association speaks with: notices and consents of legal weight, the explanation of the
 * committee's part, and ready-made replies. What messages say is kept apart: `message-texts`.
 */
export const text = {
  kind: 'collectionType',
  collectionName: 'ms_texts',
  info: { singularName: 'text', pluralName: 'texts', displayName: 'Text' },
  options: draftAndPublish(),
  attributes: {
    name: name(),
    searchText: searchText(),
    /** By which the software finds it: `privacy-notice`, `consent.news`, `reply.acknowledgement` … */
    key: { type: 'string', unique: true },
    kind: {
      type: 'enumeration',
      enum: ['notice', 'consent', 'explanation', 'reply'],
      default: 'notice',
    },
    /** Kept with whatever somebody agreed to or signed under it. */
    version: { type: 'string', maxLength: VERSION_LENGTH },
    effectiveOn: { type: 'date' },
    /** Title of a notice or reply, label of a consent. */
    title: localisedText(),
    /** Summary of a notice, description of a consent. */
    summary: localisedText('paragraphs'),
    /** Markdown of a notice, text of a reply, withdrawal of a consent. */
    body: localisedText('markdown'),
    /** Names that may stand in double braces. */
    placeholders: { type: 'json' },
  },
  config: presentation(
    ['name', 'kind', 'key', 'version'],
    [
      [{ name: 'title', size: 12 }],
      [{ name: 'summary', size: 12 }],
      [{ name: 'body', size: 12 }],
      [
        { name: 'key', size: 6 },
        { name: 'kind', size: 6 },
      ],
      [
        { name: 'version', size: 6 },
        { name: 'effectiveOn', size: 4 },
      ],
      [{ name: 'placeholders', size: 12 }],
    ],
  ),
} as const;
