import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { strapiApp } from '../../demo/start/paths.mjs';
import { availableDatabases } from '../available-databases.js';

const TOOLS = { sqlite: undefined, postgres: 'pg_restore', mariadb: 'mariadb-dump' } as const;

/** PostgreSQL and MariaDB bring their own tools, which a machine that only reaches a server need not have. */
export const databasesWithTools = availableDatabases.filter((kind) => {
  const tool = TOOLS[kind];
  return tool === undefined || spawnSync(tool, ['--version']).status === 0;
});

/** What a command of the plugin came to. */
export interface CommandOutcome {
  code: number | null;
  /** All that it said. */
  words: string;
}

/**
 * Runs one of the plugin's commands in the demo's app, with the environment of the instance that was started last.
 * @param env what is different from it
 */
export function runCommand(
  name: 'backup' | 'restore' | 'verify',
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CommandOutcome> {
  const script = fileURLToPath(new URL(`../../cms-plugin/bin/${name}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    cwd: strapiApp,
    env: { ...process.env, ...env },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, words })));
}

/** Runs `backup`, and hands over the folder that it made. */
export async function backUp(into: string): Promise<string> {
  const { code, words } = await runCommand('backup', [into]);
  const [, folder] = /^Backup: (.+)$/m.exec(words) ?? [];
  if (code !== 0 || folder === undefined) throw new Error(`No backup: ${words}`);
  return folder;
}
