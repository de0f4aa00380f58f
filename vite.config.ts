import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { sitePages } from './demo/site/vite-pages.js';
import { chunksAhead, embedChunks, withoutIndentation } from './widget/build/embed-chunks.js';
import { yupInUse } from './widget/build/yup-in-use.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const widgetPackage = JSON.parse(readFileSync(here('widget/package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** What a website's own bundler resolves. */
const widgetImports = [
  ...Object.keys(widgetPackage.dependencies),
  ...Object.keys(widgetPackage.peerDependencies),
];

/** One self-starting script for any website; what a first field does not need arrives in chunks, on demand. */
const embed: UserConfig = {
  root: here('widget'),
  plugins: [withoutIndentation, yupInUse, chunksAhead],
  base: './',
  publicDir: false,
  build: {
    outDir: here('widget/dist/embed'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    // as a library, so that no preload helper is added, which would put <link>s into the host page's head
    lib: { entry: { embed: here('widget/src/embed.ts') }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { includeDependenciesRecursively: false, groups: embedChunks },
      },
    },
  },
};

/** The same elements as an ES module tree for npm; its dependencies stay imports. */
const tree: UserConfig = {
  root: here('widget'),
  publicDir: false,
  build: {
    outDir: here('widget/dist/tree'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: {
      entry: ['index', 'define', 'react/index'].map((entry) => here(`widget/src/${entry}.ts`)),
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id: string) => widgetImports.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: here('.'), entryFileNames: '[name].js' },
    },
  },
};

/** The association's website of the demo: plain pages in two languages. */
const site: UserConfig = {
  root: here('demo/site'),
  publicDir: here('demo/site/public'),
  plugins: [sitePages()],
  build: { outDir: here('demo/site/dist'), emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
};

const builds: Record<string, UserConfig> = { embed, tree, site };

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (!build) throw new Error(`Unknown mode "${mode}". Use one of: ${Object.keys(builds).join(', ')}.`);
  return build;
});
