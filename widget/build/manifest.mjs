import { create } from '@custom-elements-manifest/analyzer/src/create.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @import { Attribute, ClassField, CssCustomProperty, ClassDeclaration, CssPart, CustomElement, Event, Package, Slot } from 'custom-elements-manifest/schema.js' */

/**
 * The docstrings of one public element, its base's among them.
 * @typedef {object} ElementDocs
 * @property {string} tag
 * @property {string} className
 * @property {string} summary one line
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {ClassField[]} properties public ones, whether or not they have an attribute
 * @property {Event[]} events
 * @property {Slot[]} slots
 * @property {CssPart[]} parts
 * @property {CssCustomProperty[]} customProperties
 */

/** The analyser's own compiler: another one numbers the kinds of nodes otherwise. @type {import('typescript')} */
const ts = createRequire(
  createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'),
)('typescript');

/** @typedef {ClassDeclaration & CustomElement} ElementClass */

const elements = new URL('../src/elements/', import.meta.url);

/** @param {string} tag */
const componentOf = (tag) => `${tag}/${tag}.component`;

/** @param {{ name: string }} a @param {{ name: string }} b */
const byName = (a, b) => a.name.localeCompare(b.name, 'en');

/** An element's own words come before its base's. @template {{ name: string }} T @param {T[] | undefined} own @param {T[] | undefined} base @returns {T[]} */
const joined = (own = [], base = []) =>
  [...own, ...base.filter(({ name }) => !own.some((one) => one.name === name))].sort(byName);

/** @param {ElementClass} declaration @returns {ClassField[]} */
const publicFields = ({ members = [] }) =>
  members.flatMap((member) => (member.kind === 'field' && !member.privacy && !member.static ? [member] : []));

/** What the docstrings of all public elements say. @returns {ElementDocs[]} */
export function elementDocs() {
  const tags = readdirSync(elements, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const modules = ['member-element', ...tags.map(componentOf)].map((name) =>
    ts.createSourceFile(
      `${name}.ts`,
      readFileSync(new URL(`${name}.ts`, elements), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  /** @type {Package} */
  const analysed = create({ modules, plugins: litPlugin(), context: { dev: false } });
  /** @param {string} path @returns {ElementClass} */
  const classIn = (path) => {
    const declarations = analysed.modules.find((module) => module.path === path)?.declarations ?? [];
    const found = declarations.find(({ kind }) => kind === 'class');
    if (found?.kind !== 'class') throw new Error(`${path} has no class.`);
    return /** @type {ElementClass} */ ({ ...found, customElement: true });
  };
  const base = classIn('member-element.ts');
  return tags.map((tag) => {
    const own = classIn(`${componentOf(tag)}.ts`);
    return {
      tag,
      className: own.name,
      summary: own.summary ?? '',
      description: own.description ?? '',
      attributes: joined(own.attributes, base.attributes),
      properties: joined(publicFields(own), publicFields(base)),
      // the analyser takes the parameter `name` of the base's `emit` for an event
      events: joined(own.events?.filter(({ name }) => name !== 'name')).map((event) => ({
        ...event,
        type: { text: 'CustomEvent' },
      })),
      slots: joined(own.slots, base.slots),
      parts: joined(own.cssParts, base.cssParts),
      customProperties: joined(own.cssProperties, base.cssProperties),
    };
  });
}

/**
 * The package's manifest in the format of https://github.com/webcomponents/custom-elements-manifest, for editors and
 * tools: the public elements with their public members.
 * @param {ElementDocs[]} docs
 * @returns {Package}
 */
export const manifestOf = (docs) => ({
  schemaVersion: '2.1.0',
  readme: '',
  modules: docs.map(({ tag, className, properties, parts, customProperties, ...rest }) => {
    const path = `dist/tree/widget/src/elements/${componentOf(tag)}.js`;
    const { summary, description, attributes, events, slots } = rest;
    return {
      kind: 'javascript-module',
      path,
      declarations: [
        {
          kind: 'class',
          customElement: true,
          tagName: tag,
          name: className,
          summary,
          description,
          attributes,
          members: properties,
          events,
          slots,
          cssParts: parts,
          cssProperties: customProperties,
        },
      ],
      exports: [
        { kind: 'js', name: className, declaration: { name: className, module: path } },
        { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: path } },
      ],
    };
  }),
});
