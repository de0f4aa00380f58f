/**
 * A second server on the database of the first, as a process of its own: two in one process would share Strapi's
 * globals. Prints its address, and ends when its input does. `HARM` holds what it is to do to itself.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strapiApp } from '../../demo/start/paths.mjs';
import { prepareHarm } from './harm.mjs';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const app = createStrapi({
  appDir: strapiApp,
  distDir: join(strapiApp, 'dist'),
  serveAdminPanel: false,
  autoReload: false,
});
await app.register();
prepareHarm(app, JSON.parse(process.env['HARM'] ?? '[]'));
await app.bootstrap();
app.server.mount();
app.server.httpServer.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${app.server.httpServer.address().port}\n`);
});
process.stdin.resume();
process.stdin.once('end', () => {
  void app.destroy().finally(() => process.exit(0));
});
