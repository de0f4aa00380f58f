import {
  draftAndPublish,
  localisedText,
  localisedWords,
  name,
  position,
  presentation,
  searchText,
} from './attributes.js';

/** A question with its answer, or a belief with the fact (policy C3, C7). */
export const question = {
  kind: 'collectionType',
  collectionName: 'ms_questions',
  info: { singularName: 'question', pluralName: 'questions', displayName: 'Question' },
  options: draftAndPublish(),
  attributes: {
    name: name(),
    searchText: searchText(),
    slug: { type: 'uid' },
    kind: { type: 'enumeration', enum: ['question', 'misconception'], default: 'question' },
    category: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::member-services.question-category',
    },
    question: localisedText(),
    answer: localisedText('markdown'),
    /** `{ar: string[], en: string[]}`: other words by which people look for it. */
    keywords: localisedWords(),
    relatedServices: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::member-services.service',
    },
    position: position(),
  },
  config: presentation(
    ['name', 'kind', 'category'],
    [
      [{ name: 'question', size: 12 }],
      [{ name: 'answer', size: 12 }],
      [
        { name: 'kind', size: 6 },
        { name: 'category', size: 6 },
      ],
      [{ name: 'keywords', size: 12 }],
      [
        { name: 'relatedServices', size: 6 },
        { name: 'slug', size: 6 },
      ],
      [{ name: 'position', size: 6 }],
    ],
  ),
} as const;
