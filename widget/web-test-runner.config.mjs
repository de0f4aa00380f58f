import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { browserArguments, ensureBrowser } from '../test/browser.mjs';
import { countingReporter } from '../test/runner/widget-counts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Yup's modules import CommonJS packages, which no browser can; so it is served in one piece. */
const yupInOnePiece = {
  name: 'yup-in-one-piece',
  /** @param {{ path: string }} context */
  async serve({ path }) {
    if (!path.endsWith('/node_modules/yup/index.esm.js')) return undefined;
    const { outputFiles } = await build({
      entryPoints: ['yup'],
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      write: false,
    });
    return { body: outputFiles[0]?.text ?? '', type: 'js' };
  },
};

export default {
  rootDir: root,
  files: [`${root}widget/src/**/*.test.ts`, `${root}widget/test/**/*.test.ts`],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  plugins: [
    yupInOnePiece,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: await ensureBrowser(), args: browserArguments } }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
};
