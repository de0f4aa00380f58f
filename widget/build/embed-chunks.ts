import type { Plugin } from 'vite';

/**
 * What arrives together, so that a slow network makes few round trips: the ground that every element stands on with
 * all that the first step of a request needs (in one piece, which compresses better than three), each language's words
 * for it, and the fields that come later. Everything else is cut by its imports.
 */
export const embedChunks = [
  {
    // reading answers as they are stored, which judging and conditions need, and no first field
    name: 'answers',
    test: inAnyOf(
      /shared\/src\/(field|reference|attachments)\//,
      /shared\/src\/form\/(normalise-answer|visible-fields|conditions|plain-object|inquiry-form)\.ts$/,
      /shared\/src\/text\/(normalise-text|text-length|format-further)\.ts$/,
      // a line or two each, wanted by all who want the rest
      /shared\/src\/workflow\/submission\.ts$/,
      /widget\/src\/submission\/(fault-words|files\/attached-file)\.ts$/,
      /shared\/src\/(messages\/say-error|signature\/drawing)\.ts$/,
      /widget\/src\/draft\/kept-inputs\.ts$/,
    ),
  },
  {
    name: 'first',
    test: inAnyOf(
      /node_modules\/(@lit|lit|lit-html|lit-element)\/(?!directive|(reactive-element\/)?decorators\/query)/,
      /@oxc-project\+runtime|rolldown\/runtime/,
      /widget\/src\/(look\/(?!skeleton)|async\/|failures\/failure-panel)/,
      /widget\/src\/elements\/(member-element|define-once)\.ts$/,
      /widget\/src\/data\/(cms|cms-address|begun-reads|outcome|catalogue|last-known|site-storage)\.ts$/,
      /widget\/src\/language\/(?!sentences)[\w-]+\.ts$/,
      /widget\/src\/language\/messages\/(common|faults)\.ts$/,
      /shared\/src\/(text\/localised-text|messages\/message|messages\/plural)\.ts$/,
      /widget\/src\/fields\/[\w.-]+\.ts$/,
      /widget\/src\/fields\/(text|mobile|email|national-id|radio)-field\//,
      /widget\/src\/submission\/(?!answer|attempts|closing|receipt|sending-failure|consent|fault|error-summary|tracked-case)[\w.-]+\.ts$/,
      /widget\/src\/data\/service\.ts$/,
      /widget\/src\/language\/messages\/(request|submission|filling|receipt)\.ts$/,
      /widget\/src\/draft\/draft-(controller|place)\.ts$/,
      /shared\/src\/(applicant\/|text\/(?!format-further|page-numbers))/,
      /shared\/src\/form\/walk-form\.ts$/,
      /widget\/src\/signature\/(signature|pad-loader)\.ts$/,
      /widget\/src\/elements\/member-request\/(form-view|opening-view|request-flow|request-files|service-card|request-steps|step-view|member-request\.styles|member-request|member-request\.component|request-words)\.ts$/,
      /shared\/src\/workflow\/(decision-window|case-facts)\.ts$/,
    ),
  },
  { name: 'words-ar', test: /\/messages\/(first|common|request|submission)\.ar\.ts$/ },
  { name: 'words-en', test: /\/messages\/(first|common|request|submission)\.en\.ts$/ },
  {
    name: 'fields',
    test: /widget\/src\/fields\/(boolean|checkboxes|date|money|number|select|textarea)-field\//,
  },
  // what several elements want and no first field, beside what they want anyway: every name costs the loader bytes
  { name: 'skeleton', test: /look\/skeleton\.ts$|rating-field\/step-keys|\/file-sizes?\.ts$/ },
  { name: 'markdown.styles', test: /widget\/src\/markdown\/(markdown\.styles|reading-of)\.ts$/ },
  { name: 'rare-fields', test: /widget\/src\/fields\/(city|iban|rating|repeat)-field\// },
  {
    // the field for files with what it stands on
    name: 'files',
    test: inAnyOf(
      /widget\/src\/fields\/attachment-field\//,
      /widget\/src\/submission\/files\/(?!attached-file)/,
      /widget\/src\/language\/messages\/files(\.ar|\.en)?\.ts$/,
      /widget\/src\/data\/uploads\.ts$/,
    ),
  },
];

function inAnyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/**
 * What minifiers leave in template literals: templates keep their lines but not their indentation, styles neither
 * lines nor comments.
 */
export const withoutIndentation: Plugin = {
  name: 'member-services:without-indentation',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/widget/src/')
      ? code
          .replace(/css`([^`]*)`/g, (_, styles: string) => `css\`${tight(styles)}\``)
          .replace(/\n[ \t]+/g, '\n')
      : null,
};

/** Style rules without what only people need; no selector of ours has a blank after a colon. */
const tight = (styles: string): string =>
  styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** Modules whose chunks the embed script sends for ahead of their importers, by the name that it asks with. */
const AHEAD = /\/(?:elements\/(member-[a-z]+)\/\1\.ts|messages\/common\.(ar|en)\.ts)$/;

/**
 * Tells the embed script which chunks each element and each language consists of (`__CHUNKS_AHEAD__`), so that it can
 * send for all of them at once: a chunk's own imports are only seen when it has arrived, and each level of them costs
 * a slow network one more round trip. `ahead.json` says the same to the CMS, which tells it to websites whose pages send
 * for them even before the script.
 */
export const chunksAhead: Plugin = {
  name: 'member-services:chunks-ahead',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const importsOf = (fileName: string, found = new Set<string>()): Set<string> => {
        if (found.has(fileName)) return found;
        found.add(fileName);
        const chunk = chunks.find((one) => one.fileName === fileName);
        for (const imported of chunk?.imports ?? []) importsOf(imported, found);
        return found;
      };
      const ahead: Record<string, string[]> = {};
      for (const { fileName, moduleIds } of chunks) {
        for (const id of moduleIds) {
          const [, tag, locale] = AHEAD.exec(id) ?? [];
          const name = tag ?? locale;
          if (name) ahead[name] = [...importsOf(fileName)].map((file) => `./${file}`);
        }
      }
      for (const chunk of chunks) {
        if (chunk.isEntry) chunk.code = chunk.code.replaceAll('__CHUNKS_AHEAD__', JSON.stringify(ahead));
      }
      this.emitFile({ type: 'asset', fileName: 'ahead.json', source: JSON.stringify(ahead) });
    },
  },
};
