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
});
