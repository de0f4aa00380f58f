/**
 * Builds what the npm package holds: the module tree, its declarations with the contract's inside, the
 * custom-elements manifest, and the embed. `npm run build -w widget`; takes some ten seconds.
 * `node build/package.mjs tree` builds everything but the embed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { elementDocs, manifestOf } from './manifest.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const widget = join(root, 'widget');
const tree = join(widget, 'dist/tree');
const contract = join(tree, 'cms-plugin/shared/src');

/** Writes the declarations beside the modules. */
function declare() {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(widget, 'tsconfig.package.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The declarations of the package could not be made.');
}

/** The contract is no package of its own outside this workspace, so its declarations are found by their place. */
function placeContract() {
  for (const name of readdirSync(tree, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(tree, name);
    const before = readFileSync(file, 'utf8');
    const after = before.replaceAll(/(['"])@member-services\/contract\/([^'"]+)\1/g, (_, quote, matter) => {
      const path = relative(dirname(file), join(contract, `${matter}.js`))
        .split(sep)
        .join('/');
      return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
    });
    if (after !== before) writeFileSync(file, after);
  }
}

const parts = {
  tree: async () => {
    await build({ configFile: join(root, 'vite.config.ts'), mode: 'tree', logLevel: 'warn' });
    declare();
    placeContract();
    const manifest = JSON.stringify(manifestOf(elementDocs()), null, 2);
    writeFileSync(join(widget, 'dist/custom-elements.json'), `${manifest}\n`);
  },

  embed: () => build({ configFile: join(root, 'vite.config.ts'), mode: 'embed', logLevel: 'warn' }),
};

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await make();
