/** Chunks by element tag and by language, filled in by the build (`build/embed-chunks.ts`). */
declare const __CHUNKS_AHEAD__: Record<string, string[]>;

/** Sends at once for every chunk that an element will import, and for its words. */
export function fetchAhead(tag: string, locale: 'ar' | 'en'): void {
  const chunks = __CHUNKS_AHEAD__;
  // Asking for one twice costs a slow phone as much as asking for another.
  for (const file of new Set([...(chunks[tag] ?? []), ...(chunks[locale] ?? [])])) {
    const address = new URL(/* @vite-ignore */ file, import.meta.url).href;
    // The element's own import meets the same fault, and tells it.
    import(/* @vite-ignore */ address).catch(() => undefined);
  }
}
