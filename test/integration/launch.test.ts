import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, placesIn, type Demo } from '../../demo/launch.mjs';
import { buildSite } from '../../demo/start/builds.mjs';
import { freePort } from '../../demo/start/ports.mjs';

let folder = '';
let ports = { cms: 0, site: 0, mail: 0 };
let demo: Demo;
let holder: Server;

const start = (): Promise<Demo> =>
  launch({
    places: placesIn(folder),
    ports,
    env: { MEMBER_SERVICES_SEED: 'content', SERVE_PANEL: 'false', STRAPI_LOG_LEVEL: 'error' },
  });

/** Says one line after the other to the mail catcher, each when it has answered the one before. */
const sendMail = (port: number, lines: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const queue = [...lines];
    const connection = createConnection(port, '127.0.0.1');
    connection.on('error', reject);
    connection.on('close', () => {
      resolve();
    });
    connection.on('data', () => {
      const next = queue.shift();
      if (next !== undefined) connection.write(`${next}\r\n`);
    });
  });

beforeAll(async () => {
  await buildSite();
  folder = await mkdtemp(join(tmpdir(), 'member-services-launch-'));
  const first = 20_000 + Math.floor(Math.random() * 20_000);
  ports = {
    cms: await freePort(first),
    site: await freePort(first + 300),
    mail: await freePort(first + 600),
  };
  holder = createServer();
  await new Promise<void>((resolve) => holder.listen(ports.site, '127.0.0.1', resolve));
  demo = await start();
});

afterAll(async () => {
  await demo.stop();
  holder.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the demo as one', () => {
  test('moves from a taken port to the next free one, and says which was taken', () => {
    expect(demo.moved).toEqual([ports.site]);
    expect(demo.site).toBe(`http://localhost:${ports.site + 1}`);
  });

  test('serves the website in both languages, with the address of this CMS in its one line', async () => {
    for (const [path, language] of [
      ['/services/', 'lang="ar" dir="rtl"'],
      ['/en/services/', 'lang="en" dir="ltr"'],
    ] as const) {
      const page = await fetch(demo.site + path);
      const html = await page.text();
      expect(html).toContain(language);
      expect(html).toContain(`<script type="module" src="${demo.cms}/api/member-services/widget/embed.js">`);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('answers an unknown page and a path out of the website with words, not with a file', async () => {
    for (const path of [
      '/nothing-here/',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
      '/.inputs',
      '/%zz',
    ]) {
      const answer = await fetch(demo.site + path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text()).toContain('<h1>');
    }
  });

  test('catches a message and shows it, its HTML without scripts or network', async () => {
    await sendMail(ports.mail, [
      'EHLO test',
      'MAIL FROM:<relations@example.org>',
      'RCPT TO:<member001@example.org>',
      'DATA',
      [
        'From: relations@example.org',
        'To: member001@example.org',
        'Subject: =?UTF-8?B?2LfZhNio2YPZhQ==?=',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p dir="rtl">طلبكم</p>',
        '.',
      ].join('\r\n'),
      'QUIT',
    ]);
    const list = await fetch(`${demo.mail}messages.json`);
    const [mail] = (await list.json()) as { id: string; subject: string; to: string }[];
    expect(mail).toMatchObject({ subject: 'طلبكم', to: 'member001@example.org' });
    const body = await fetch(`${demo.mail}messages/${mail?.id ?? ''}.html`);
    expect(await body.text()).toContain('طلبكم');
    expect(body.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('ends within seconds, and a second start keeps accounts, secrets, content and mail', async () => {
    const secrets = await readFile(join(folder, '.env'), 'utf8');
    const { accounts } = demo;
    const before = Date.now();
    await demo.stop();
    expect(Date.now() - before).toBeLessThan(10_000);
    await expect(fetch(`${demo.cms}/_health`)).rejects.toThrow();

    demo = await start();

    expect(demo.accounts).toEqual(accounts);
    expect(await readFile(join(folder, '.env'), 'utf8')).toBe(secrets);
    const list = await fetch(`${demo.mail}messages.json`);
    expect(await list.json()).toHaveLength(1);
  });

  test('says in words that a part has ended by itself', async () => {
    const broken = launch({
      places: placesIn(folder),
      ports,
      env: { SERVE_PANEL: 'false', DATABASE_CLIENT: 'unheard-of' },
    });
    await expect(broken).rejects.toThrow('DATABASE_CLIENT must be sqlite, postgres or mysql.');
  });
});
