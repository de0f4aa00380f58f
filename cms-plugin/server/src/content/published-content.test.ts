import { describe, expect, it } from 'vitest';
import type { ContentSnapshot } from './content-snapshot.js';
import { PublishedContent } from './published-content.js';

/** Content of which only the version counts; every load of it waits until it is let go. */
class Source {
  published = 1;
  readonly loads: { version: number; arrive: () => void }[] = [];
  version = (): Promise<number> => Promise.resolve(this.published);
  load = (version: number): Promise<ContentSnapshot> =>
    new Promise((resolve) => {
      this.loads.push({ version, arrive: () => resolve({ version } as ContentSnapshot) });
    });
  /** Lets a load go, once it has been asked for. */
  async arrives(index: number): Promise<void> {
    await expect.poll(() => this.loads.length).toBeGreaterThan(index);
    this.loads[index]?.arrive();
  }
}

describe('published content', () => {
  const versionOf = async (content: PublishedContent) => (await content.current()).version;

  it('is read once for all who ask at the same time, and kept while the version stands', async () => {
    const source = new Source();
    let now = 0;
    const content = new PublishedContent(source, () => now);
    const both = Promise.all([versionOf(content), versionOf(content)]);
    await source.arrives(0);
    expect(await both).toEqual([1, 1]);
    now = 5_000;
    expect(await versionOf(content)).toBe(1);
    expect(source.loads).toHaveLength(1);
  });

  it('is looked for again after a second, as another instance may have published', async () => {
    const source = new Source();
    let now = 0;
    const content = new PublishedContent(source, () => now);
    const first = versionOf(content);
    await source.arrives(0);
    await first;
    source.published = 2;
    now = 1_000;
    expect(await versionOf(content)).toBe(1);
    now = 1_001;
    const second = versionOf(content);
    await source.arrives(1);
    expect(await second).toBe(2);
  });

  it('who asks after a publication is told of it, though an older look is still under way', async () => {
    const source = new Source();
    const content = new PublishedContent(source, () => 0);
    const before = versionOf(content);
    await expect.poll(() => source.loads.length).toBe(1);

    source.published = 2;
    content.forget();
    const after = versionOf(content);
    await source.arrives(1);
    expect(await after).toBe(2);
    await source.arrives(0);
    expect(await before).toBe(1);
    expect(await versionOf(content)).toBe(2);
  });

  it('a look that failed is not kept', async () => {
    const source = new Source();
    const content = new PublishedContent(
      {
        version: () => Promise.reject(new Error('away')),
        load: source.load,
      },
      () => 0,
    );
    await expect(content.current()).rejects.toThrow('away');
    await expect(content.current()).rejects.toThrow('away');
    expect(content.known()).toBeUndefined();
  });

  const away = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  /** Read once at version 1; from then on the database does as it is told. */
  const readOnce = async () => {
    const source = new Source();
    const [clock, said] = [{ now: 0 }, [] as string[]];
    const database = { answer: () => Promise.resolve(1) };
    const content = new PublishedContent(
      { version: () => database.answer(), load: source.load },
      () => clock.now,
      (line) => said.push(line),
    );
    const first = versionOf(content);
    await source.arrives(0);
    await first;
    return { source, clock, said, database, content };
  };

  it('f11 is handed out as it was read last while the database is away, and anew once it is back', async () => {
    const { source, clock, said, database, content } = await readOnce();
    database.answer = () => Promise.reject(away());
    for (let second = 0; second < 3; second += 1) {
      clock.now += 1_001;
      expect(await versionOf(content)).toBe(1);
    }
    expect(said).toEqual(['Published content is handed out as it was read last: ECONNREFUSED.']);
    database.answer = () => Promise.resolve(2);
    clock.now += 1_001;
    const back = versionOf(content);
    await source.arrives(1);
    expect(await back).toBe(2);
  });

  it('f14 is handed out soon where the database does not answer at all', async () => {
    const { clock, database, content } = await readOnce();
    database.answer = () => new Promise(() => undefined);
    clock.now += 1_001;
    expect(await versionOf(content)).toBe(1);
  });

  it('is not handed out where it is we who are at fault', async () => {
    const { clock, database, content } = await readOnce();
    database.answer = () => Promise.reject(new TypeError('of our own'));
    clock.now += 1_001;
    await expect(content.current()).rejects.toThrow('of our own');
  });
});
