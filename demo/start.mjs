/** `npm start`: installs what is missing, builds what changed, and starts the whole demo. */
import { installMissing } from './start/install.mjs';
import { requireNode } from './start/node-version.mjs';
import { announce } from './start/announce.mjs';

requireNode();

/** @type {import('./launch.mjs').Demo | undefined} */
let demo;
let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  await demo?.stop();
  process.exit(code);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    console.log(demo ? '\nEnding…' : '\nEnded before everything had started.');
    void end(demo ? 0 : 130);
  });

try {
  installMissing();
  const { buildAll } = await import('./start/builds.mjs');
  await buildAll();
  const { launch } = await import('./launch.mjs');
  demo = await launch();
  announce(demo);
  const reason = await demo.failed;
  if (!ending) {
    console.error(`\n${reason}`);
    await end(1);
  }
} catch (cause) {
  if (!ending) {
    console.error(`\nThe demo could not start. ${cause instanceof Error ? cause.message : String(cause)}`);
    await end(1);
  }
}
