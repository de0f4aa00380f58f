/*
 * Functions, each call with an object of its own: Strapi writes column names into what it is given.
 */

/** How much room the input of a localised text gives: one line, a few sentences, or a text in Markdown. */
const ROOM = {
  line: {},
  paragraphs: { options: { multiline: true } },
  markdown: { options: { multiline: true, markdown: true } },
} as const;

/** A text with its languages side by side. */
export const localisedText = (room: keyof typeof ROOM = 'line') =>
  ({
    type: 'customField',
    customField: 'plugin::member-services.localised-text',
    ...structuredClone(ROOM[room]),
  }) as const;

/** A list of such texts. */
export const localisedList = () =>
  ({
    type: 'customField',
    customField: 'plugin::member-services.localised-list',
  }) as const;

/** Search words by language: `{ar: string[], en: string[]}`. */
export const localisedWords = () =>
  ({
    type: 'customField',
    customField: 'plugin::member-services.localised-words',
  }) as const;

/** A form as data, made with the form designer. */
export const form = () => ({ type: 'customField', customField: 'plugin::member-services.form' }) as const;

/** First language's title, kept by the plugin: main field, list column, search and relation label. */
export const name = () => ({ type: 'string' }) as const;

/** Words of both languages, as written and folded, kept by the plugin so that the list finds an Arabic word. */
export const searchText = () => ({ type: 'text' }) as const;

/** The order in which entries are shown. */
export const position = () => ({ type: 'integer', default: 100 }) as const;

export const draftAndPublish = () => ({ draftAndPublish: true }) as const;

/** One row of the edit form: the widths add up to 12. */
type EditRow = readonly { readonly name: string; readonly size: number }[];

/** How the Content Manager shows a type: what the plugin keeps by itself is found by, yet not typed in. */
export function presentation(list: readonly string[], edit: readonly EditRow[]) {
  return {
    attributes: { searchText: { hidden: true } },
    metadatas: { name: { edit: { editable: false }, list: {} } },
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField: 'name',
      defaultSortBy: 'name',
      defaultSortOrder: 'ASC',
    },
    layouts: { list: [...list], edit: edit.map((row) => row.map((field) => ({ ...field }))) },
  };
}
