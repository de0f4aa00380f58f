import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Knex } from 'knex';

/** How a database's own tools reach it. */
export interface ToolAccess {
  host: string;
  port: string;
  user: string;
  password: string;
  database: string;
}

/** A tool of the database that is not on this machine, or failed. */
export class ToolFailed extends Error {
  override readonly name = 'ToolFailed';
}

/** What Strapi is told of the database, as its tools need it. */
export function accessOf(knex: Knex): ToolAccess {
  const { connection } = (knex.client as { config: { connection: unknown } }).config;
  const set = connection as Record<string, string | number | undefined>;
  const url = typeof set['connectionString'] === 'string' ? new URL(set['connectionString']) : undefined;
  const part = (name: string, fromUrl: string | undefined): string =>
    String(set[name] ?? decodeURIComponent(fromUrl ?? ''));
  return {
    host: part('host', url?.hostname),
    port: part('port', url?.port),
    user: part('user', url?.username),
    password: part('password', url?.password),
    database: part('database', url?.pathname.slice(1)),
  };
}

interface ToolRun {
  args: readonly string[];
  /** Passwords go here, where a list of processes does not show them. */
  env: Record<string, string>;
  input?: Readable;
  /** Takes what it writes; absent: nothing is expected. */
  output?: (stdout: Readable) => Promise<unknown>;
}

/** Runs the first of some names under which a tool may be there. @throws {ToolFailed} */
export async function runTool(names: readonly string[], run: ToolRun): Promise<void> {
  for (const name of names) if (await ranAs(name, run)) return;
  throw new ToolFailed(
    `The tool ${names.join(' or ')} is not on this machine. It comes with the database's client programs.`,
  );
}

/** @returns false when there is no such tool */
async function ranAs(name: string, { args, env, input, output }: ToolRun): Promise<boolean> {
  const child = spawn(name, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | 'absent'>((resolve, reject) => {
    child.once('error', (error) =>
      'code' in error && error.code === 'ENOENT' ? resolve('absent') : reject(error),
    );
    child.once('close', (code) => resolve(code ?? 1));
  });
  const words = lastWords(child.stderr);
  const fed = feed(child.stdin, input);
  const taken = output ? output(child.stdout) : drained(child.stdout);
  const code = await ended;
  if (code === 'absent') return false;
  await Promise.all([fed, taken]);
  if (code !== 0) throw new ToolFailed(`${name} ended with ${code}: ${words().trim()}`);
  return true;
}

function lastWords(stream: Readable): () => string {
  let words = '';
  stream.on('data', (chunk: Buffer) => (words = `${words}${chunk.toString()}`.slice(-500)));
  return () => words;
}

function drained(stream: Readable): Promise<void> {
  stream.resume();
  return Promise.resolve();
}

/** A tool that ends before it has read everything says why itself. */
function feed(stdin: Writable, input: Readable | undefined): Promise<void> {
  return new Promise((resolve) => {
    stdin.once('error', () => resolve());
    stdin.once('close', () => resolve());
    if (input) input.pipe(stdin);
    else stdin.end();
  });
}
