/**
 * Builds the plugin into `dist`: the panel as one ES module, the server as CommonJS with the contract and the
 * migrations inside, its log format apart, and beside them the widget's embed (when it has been built), which the server hands
 * to websites. Takes about half a second. `node build.mjs server` builds one part alone; so do `admin`, `widget`.
 */
import { cp, readFile, rm, stat } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @type {{ dependencies: Record<string, string>, peerDependencies: Record<string, string> }} */
const manifest = JSON.parse(await readFile(path('package.json'), 'utf8'));

// What Strapi brings must stay outside: a second copy of its error classes would turn every refusal into a 500.
const outside = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
const external = (/** @type {string} */ id) =>
  isBuiltin(id) || outside.some((name) => id === name || id.startsWith(`${name}/`));

const shared = /** @type {const} */ ({ configFile: false, root, publicDir: false, logLevel: 'warn' });

const parts = {
  admin: () =>
    build({
      ...shared,
      build: {
        outDir: path('dist/admin'),
        emptyOutDir: true,
        minify: false,
        target: 'es2022',
        lib: { entry: path('admin/src/index.ts'), formats: ['es'], fileName: () => 'index.mjs' },
        rolldownOptions: { external },
      },
    }),

  server: () =>
    build({
      ...shared,
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: path('dist/server'),
        emptyOutDir: true,
        minify: false,
        target: 'node20',
        sourcemap: true,
        rolldownOptions: {
          input: {
            index: path('server/src/index.ts'),
            'log-lines': path('server/src/logging/log-lines.ts'),
          },
          external,
          output: {
            format: 'cjs',
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            exports: 'named',
          },
        },
      },
    }),

  widget: async () => {
    const embed = path('../widget/dist/embed');
    await rm(path('dist/widget'), { recursive: true, force: true });
    if (await stat(embed).catch(() => undefined)) await cp(embed, path('dist/widget'), { recursive: true });
  },
};

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await make();
