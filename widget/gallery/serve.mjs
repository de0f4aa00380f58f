/**
 * `npm run gallery`: every view, field and state of the widget in both languages; no CMS is needed. It is built first,
 * so that a hundred frames load few files each. `PORT` chooses another port than 4180.
 */
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('vite').InlineConfig} */
const gallery = {
  configFile: false,
  root: here('.'),
  base: './',
  logLevel: 'warn',
  build: {
    outDir: here('../../node_modules/.cache/gallery'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { bundlerTimings: false }, input: [here('index.html'), here('example.html')] },
  },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4180) },
};

console.log('Building the gallery…');
await build(gallery);
const server = await preview(gallery);
console.log(`The gallery stands at ${server.resolvedUrls?.local[0] ?? ''}`);
