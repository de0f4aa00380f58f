/** @import { ElementDocs } from './manifest.mjs' */

/** @param {string} text */
const cell = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** @param {string} text */
const code = (text) => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);

/**
 * A table under a heading; nothing where there are no rows.
 * @param {string} title @param {string[]} columns @param {string[][]} rows
 */
const table = (title, columns, rows) =>
  rows.length === 0
    ? ''
    : [
        `### ${title}`,
        '',
        `| ${columns.join(' | ')} |`,
        `| ${columns.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ].join('\n');

/** @param {{ name: string, description?: string }[]} named @param {string} [unnamed] */
const described = (named, unnamed = '') =>
  named.map(({ name, description = '' }) => [name === '' ? unnamed : code(name), cell(description)]);

/** @param {ElementDocs} docs */
function section(docs) {
  const attributeOf = new Map(docs.attributes.map(({ name, fieldName }) => [fieldName, name]));
  const alone = docs.attributes.filter(({ fieldName }) => fieldName === undefined);
  return [
    `## \`<${docs.tag}>\``,
    '',
    cell(docs.description),
    '',
    table(
      'Properties and attributes',
      ['property', 'attribute', 'type', 'default', 'means'],
      [
        ...docs.properties.map(({ name, type, default: initial = '', description = '' }) => [
          code(name),
          code(attributeOf.get(name) ?? ''),
          code(type?.text ?? ''),
          code(initial),
          cell(description),
        ]),
        ...alone.map(({ name, description = '' }) => ['', code(name), '', '', cell(description)]),
      ],
    ),
    table('Events', ['event', 'when'], described(docs.events)),
    table('Slots', ['slot', 'is'], described(docs.slots, '(unnamed)')),
    table('Parts', ['part', 'is'], described(docs.parts)),
  ].join('\n');
}

/**
 * The reference of the elements as Markdown, before formatting.
 * @param {ElementDocs[]} docs
 */
export const referenceText = (docs) =>
  [
    '# Reference of the elements',
    '',
    'Made from the docstrings by `npm run reference`; a test keeps it as they are. How to embed them:',
    '[embedding](../embedding.md).',
    '',
    ...docs.map(({ tag, summary }) => `- [\`<${tag}>\`](#${tag}): ${cell(summary)}`),
    '',
    ...docs.map(section),
    '## Custom properties',
    '',
    'Of every element; set them on it or above it.',
    '',
    '| property | is |',
    '| --- | --- |',
    ...described(docs[0]?.customProperties ?? []).map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
