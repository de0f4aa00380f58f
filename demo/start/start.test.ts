import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureAccounts } from './accounts.mjs';
import { fingerprint, makeWhenChanged } from './fingerprint.mjs';
import { whyNotNode } from './node-version.mjs';
import { freePort } from './ports.mjs';
import { ensureSecrets } from './secrets.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'member-services-start-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const names = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('=')[0] ?? '');

describe('the version of Node', () => {
  test('is 20.19 or newer, and none that ends the SQLite driver', () => {
    for (const version of ['20.19.0', '22.0.0', '24.18.9'])
      expect(whyNotNode(version), version).toBeUndefined();
    expect(whyNotNode('20.18.3')).toContain('needs Node 20.19 or newer');
    expect(whyNotNode('18.20.0')).toContain('needs Node 20.19 or newer');
    expect(whyNotNode('24.19.0')).toContain('please use Node 22');
    expect(whyNotNode('26.1.0')).toContain('please use Node 22');
  });
});

describe('secrets', () => {
  test('are drawn once, for their owner alone, and never changed afterwards', () => {
    const file = join(folder, '.env');
    ensureSecrets(file);
    const first = readFileSync(file, 'utf8');
    ensureSecrets(file);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(names(file)).toContain('MEMBER_SERVICES_KEYS');
  });

  test('that are missing are added beside those that stand', () => {
    const file = join(folder, '.env');
    writeFileSync(file, 'JWT_SECRET=kept\nADMIN_JWT_SECRET=');
    ensureSecrets(file);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('JWT_SECRET=kept\n');
    expect(text).toMatch(/ADMIN_JWT_SECRET="[\w+/=]{44}"/);
  });

  test('differ from one installation to the next', () => {
    ensureSecrets(join(folder, 'one'));
    ensureSecrets(join(folder, 'two'));
    expect(readFileSync(join(folder, 'one'), 'utf8')).not.toBe(readFileSync(join(folder, 'two'), 'utf8'));
  });
});

describe('accounts', () => {
  test('keep their passwords from one start to the next', () => {
    const file = join(folder, '.accounts.json');
    expect(ensureAccounts(file)).toEqual(ensureAccounts(file));
  });

  test('have a password that Strapi accepts, and no two the same', () => {
    const passwords = ensureAccounts(join(folder, '.accounts.json')).map(({ password }) => password);
    for (const password of passwords) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{16}$/);
    expect(new Set(passwords).size).toBe(passwords.length);
  });
});

describe('ports', () => {
  test('a taken port leads to the next free one', async () => {
    const wanted = await freePort(30_000 + Math.floor(Math.random() * 10_000));
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(wanted, '127.0.0.1', resolve));
    expect(await freePort(wanted)).toBeGreaterThan(wanted);
    await new Promise((resolve) => holder.close(resolve));
  });

  test('a port that another part of this start will use counts as taken', async () => {
    const first = await freePort(30_000 + Math.floor(Math.random() * 10_000));
    expect(await freePort(first, [first])).toBeGreaterThan(first);
  });
});

describe('builds', () => {
  test('are made once for the same inputs, and again when an input has changed', async () => {
    const mark = join(folder, 'mark');
    let made = 0;
    const build = (inputs: string) =>
      makeWhenChanged({ name: 'a test', mark, inputs, make: () => void (made += 1) });
    await build('one');
    await build('one');
    await build('two');
    expect(made).toBe(2);
  });

  test('that failed are made again', async () => {
    const mark = join(folder, 'mark');
    const failing = { name: 'a test', mark, inputs: 'one', make: () => Promise.reject(new Error('no')) };
    await expect(makeWhenChanged(failing)).rejects.toThrow('no');
    expect(await makeWhenChanged({ ...failing, make: () => undefined })).toBe(true);
  });

  test('a fingerprint tells one input from another', () => {
    expect(fingerprint(['LICENSE'])).toBe(fingerprint(['LICENSE']));
    expect(fingerprint(['LICENSE'])).not.toBe(fingerprint(['package.json']));
    expect(fingerprint(['LICENSE'])).not.toBe(fingerprint(['LICENSE'], 'a setting'));
  });
});
