import { localisedText, name, position, presentation, searchText } from './attributes.js';

/** A heading under which questions stand. */
export const questionCategory = {
  kind: 'collectionType',
  collectionName: 'ms_question_categories',
  info: {
    singularName: 'question-category',
    pluralName: 'question-categories',
    displayName: 'Question category',
  },
  options: { draftAndPublish: false },
  attributes: {
    name: name(),
    searchText: searchText(),
    slug: { type: 'uid' },
    title: localisedText(),
    position: position(),
  },
  config: presentation(
    ['name', 'slug', 'position'],
    [
      [{ name: 'title', size: 12 }],
      [
        { name: 'slug', size: 6 },
        { name: 'position', size: 6 },
      ],
    ],
  ),
} as const;
