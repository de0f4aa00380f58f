import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { repository } from '../../demo/start/paths.mjs';

// Node 20 reads no TypeScript by itself; Vite, which is here anyway, does it in this process.
const vite = await createServer({
  root: repository,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
// Vite has set it, and the servers under measurement would inherit it.
delete process.env['NODE_ENV'];
const { bench } = await vite.ssrLoadModule(fileURLToPath(new URL('bench.ts', import.meta.url)));
process.exitCode = await bench(process.argv.slice(2));
await vite.close();
