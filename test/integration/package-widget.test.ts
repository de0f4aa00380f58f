import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWidgetPackage } from '../../demo/start/builds.mjs';
import { repository } from '../../demo/start/paths.mjs';
import { unpackPacked } from '../packed.js';

const installed = join(repository, 'node_modules');

let website = '';
let packed: string[] = [];

const inPackage = (path: string): string => join(website, 'node_modules/@member-services/widget', path);

/** A website's own code, as its developers would write it. */
const write = (name: string, text: string): Promise<void> => writeFile(join(website, name), text);

/** What the compiler says about these files; the declarations of the packages are checked too. */
const complaintsAbout = (...names: string[]): Promise<string[]> =>
  new Promise((resolve) => {
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const settings = [
      ...['--strict', '--noEmit', '--skipDefaultLibCheck', '--jsx', 'react-jsx', '--target', 'es2022'],
      ...['--module', 'nodenext', '--lib', 'es2023,dom,dom.iterable', '--types', 'react', ...names],
    ];
    execFile(process.execPath, [compiler, ...settings], { cwd: website }, (_, stdout) =>
      resolve(stdout.split('\n').filter((line) => line.includes(': error TS'))),
    );
  });

/** Which elements a bundle of this code registers: those that come at once, and those on demand. */
async function bundled(
  code: string,
  registering = /elements\/(member-[a-z]+)\/\1\.js$/,
): Promise<{ atOnce: string[]; onDemand: string[] }> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: website },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(website, 'out'),
    metafile: true,
    write: false,
    logLevel: 'error',
    external: ['react'],
  });
  const entry = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === '<stdin>')?.[0];
  const reached = (kinds: string[]): string[] => {
    const names = new Set([entry ?? '']);
    for (const name of names)
      for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
        if (kinds.includes(kind)) names.add(path);
    return [...names];
  };
  const elements = (names: string[]): string[] =>
    names
      .flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}))
      .flatMap((path) => registering.exec(path)?.[1] ?? [])
      .sort();
  const atOnce = reached(['import-statement']);
  const all = reached(['import-statement', 'dynamic-import']);
  return { atOnce: elements(atOnce), onDemand: elements(all.filter((name) => !atOnce.includes(name))) };
}

beforeAll(async () => {
  await buildWidgetPackage();
  website = await realpath(await mkdtemp(join(tmpdir(), 'member-services-website-')));
  await mkdir(join(website, 'node_modules/@member-services'), { recursive: true });
  packed = await unpackPacked('widget', inPackage(''));
  const manifest = JSON.parse(await readFile(inPackage('package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    peerDependencies: Record<string, string>;
  };
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    await mkdir(dirname(join(website, 'node_modules', name)), { recursive: true });
    await symlink(join(installed, name), join(website, 'node_modules', name), 'junction');
  }
  await write('package.json', JSON.stringify({ name: 'website', private: true, type: 'module' }));
});

afterAll(() => rm(website, { recursive: true, force: true }));

describe("the widget's package outside this workspace", () => {
  test('holds every file that its entries name, and nothing but what is built', async () => {
    const { exports } = JSON.parse(await readFile(inPackage('package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    const named = Object.values(exports)
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
      .map((path) => path.replace('./', ''))
      .filter((path) => !path.startsWith('dist/embed/')); // built by a step of its own
    expect(named.filter((path) => !packed.includes(path))).toEqual([]);
    expect(packed.filter((path) => !/^(dist\/|package\.json$|README\.md$|LICENSE)/.test(path))).toEqual([]);
  });

  test('has the contract inside, in its modules and in its declarations', async () => {
    const texts = await Promise.all(
      packed
        .filter((path) => /^dist\/tree\/.*\.(js|d\.ts)$/.test(path))
        .map(async (path) => ({ path, text: await readFile(inPackage(path), 'utf8') })),
    );
    const left = texts.filter(({ text }) => /(from |import\()['"]@member-services\/contract/.test(text));
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  test('tells tools its elements', async () => {
    const manifest = JSON.parse(await readFile(inPackage('dist/custom-elements.json'), 'utf8')) as {
      modules: { path: string; declarations: { tagName: string }[] }[];
    };
    expect(manifest.modules.flatMap(({ declarations }) => declarations[0]?.tagName)).toContain(
      'member-request',
    );
    expect(manifest.modules.filter(({ path }) => !packed.includes(path))).toEqual([]);
  });

  test('is type-checked in TypeScript and in React: elements, properties, events', async () => {
    await write(
      'page.ts',
      `import '@member-services/widget/member-request.js';
       import { MemberRequest, type MemberEvents } from '@member-services/widget';
       const element: MemberRequest = document.createElement('member-request');
       element.service = 'membership-renewal';
       element.headingLevel = 3;
       const kind = (detail: MemberEvents['member-submitted']): 'service-request' | 'inquiry' => detail.kind;
       export { element, kind };`,
    );
    await write(
      'wrong.ts',
      `import { MemberRequest, type MemberEvents } from '@member-services/widget';
       new MemberRequest().service = 5;
       export const kind = (detail: MemberEvents['member-submitted']): 'other' => detail.kind;`,
    );
    await write(
      'page.tsx',
      `import { MemberRequest } from '@member-services/widget/react';
       export const Page = () => (
         <MemberRequest
           api="https://cms.example"
           service="membership-renewal"
           lang="en"
           onMemberSubmitted={({ detail }) => { const reference: string = detail.reference; return reference; }}
         />
       );`,
    );
    await write(
      'wrong-react.tsx',
      `import { MemberRequest } from '@member-services/widget/react';
       export const Page = () => <MemberRequest service={5} onMemberError={({ detail }) => detail.reference} />;`,
    );
    const complaints = await complaintsAbout('page.ts', 'wrong.ts', 'page.tsx', 'wrong-react.tsx');
    expect(complaints).toEqual([
      expect.stringMatching(/^wrong-react\.tsx\(2,.*Type 'number' is not assignable to type 'string'/),
      expect.stringMatching(/^wrong-react\.tsx\(2,.*Property 'reference' does not exist/),
      expect.stringMatching(/^wrong\.ts\(2,.*Type 'number' is not assignable to type 'string'/),
      expect.stringMatching(/^wrong\.ts\(3,/),
    ]);
  });

  test('bundles one element without the code of the others', async () => {
    // its receipt leads to tracking, tracking to rating, its help to an inquiry, the name of a service that is none to
    // all there are; none comes before somebody goes there
    const request = await bundled(`import '@member-services/widget/member-request.js';`);
    expect(request.atOnce).toEqual(['member-request']);
    expect(request.onDemand).toEqual(
      expect.arrayContaining(['member-inquiry', 'member-rating', 'member-services', 'member-tracking']),
    );
    const { atOnce } = await bundled(
      `import { MemberFaqs } from '@member-services/widget/react'; console.log(MemberFaqs);`,
    );
    expect(atOnce).toEqual(['member-faqs']);
  });

  test('registers nothing when only classes are imported', async () => {
    const none = { atOnce: [], onDemand: [] };
    expect(await bundled(`import '@member-services/widget';`)).toEqual(none);
    const { atOnce } = await bundled(
      `import { MemberRequest } from '@member-services/widget'; console.log(MemberRequest);`,
    );
    expect(atOnce).toEqual([]);
  });

  test.each(['MemberRequest', 'MemberTracking', 'MemberInquiry', 'MemberRating', 'MemberFaqs'])(
    'registers no field with the class %s',
    async (name) => {
      const { atOnce } = await bundled(
        `import { ${name} } from '@member-services/widget'; console.log(${name});`,
        /fields\/([a-z-]+-field)\/\1\.js$/,
      );
      expect(atOnce).toEqual([]);
    },
  );

  test('registers all with one line', async () => {
    const { atOnce } = await bundled(`import '@member-services/widget/define.js';`);
    expect(atOnce).toHaveLength(7);
  });
});
