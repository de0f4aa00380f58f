import {
  draftAndPublish,
  form,
  localisedList,
  localisedText,
  name,
  position,
  presentation,
  searchText,
} from './attributes.js';

/** What the association offers: its card, whom it is for, what it asks, and its form (policy C1, D1). */
export const service = {
  kind: 'collectionType',
  collectionName: 'ms_services',
  info: { singularName: 'service', pluralName: 'services', displayName: 'Service' },
  options: draftAndPublish(),
  attributes: {
    name: name(),
    searchText: searchText(),
    slug: { type: 'uid' },
    title: localisedText(),
    summary: localisedText('paragraphs'),
    audience: { type: 'json' },
    applicant: { type: 'json' },
    /** Id of a department of the organisation. */
    department: { type: 'string', maxLength: 64 },
    channel: { type: 'enumeration', enum: ['website', 'help-request', 'volunteering'], default: 'website' },
    needsCommittee: { type: 'boolean', default: false },
    /** Target in civil days from submission. */
    serviceLevelDays: { type: 'integer', default: 10, min: 1 },
    whatYouNeed: localisedList(),
    steps: localisedList(),
    relatedDocuments: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::member-services.document',
    },
    policyClauses: { type: 'json' },
    /** Counted from the closing of the case. */
    retentionMonths: { type: 'integer', default: 24, min: 1 },
    consents: { type: 'json' },
    form: form(),
    /** Raised by the plugin whenever the form changes. */
    formVersion: { type: 'integer', default: 1 },
    position: position(),
  },
  config: presentation(
    ['name', 'department', 'needsCommittee', 'serviceLevelDays'],
    [
      [{ name: 'title', size: 12 }],
      [{ name: 'summary', size: 12 }],
      [
        { name: 'slug', size: 6 },
        { name: 'department', size: 6 },
      ],
      [
        { name: 'channel', size: 4 },
        { name: 'serviceLevelDays', size: 4 },
        { name: 'needsCommittee', size: 4 },
      ],
      [{ name: 'whatYouNeed', size: 12 }],
      [{ name: 'steps', size: 12 }],
      [{ name: 'form', size: 12 }],
      [
        { name: 'audience', size: 6 },
        { name: 'applicant', size: 6 },
      ],
      [
        { name: 'consents', size: 6 },
        { name: 'policyClauses', size: 6 },
      ],
      [
        { name: 'retentionMonths', size: 6 },
        { name: 'position', size: 6 },
      ],
      [{ name: 'relatedDocuments', size: 6 }],
    ],
  ),
} as const;
