/** A part of a PDF: what stands between the beginning of one stream's bytes and the next word `stream`. */
export interface PdfSection {
  /** The bytes of the stream before, then everything up to the word. */
  text: string;
  /** Where the bytes of the stream begin that follows; null where no further one does. */
  start: number | null;
}

/** A line may end in any way that a reader of PDFs bears with. */
const BEGINNING = /stream(?:\r\n|\r|\n)/g;

/**
 * A PDF cut where its streams begin. Every byte stands in one section at most, so that looking at all of them is looking
 * once at the file, however often it says `stream`.
 * @returns undefined where there are more streams than `most`
 */
export function pdfSections(text: string, most: number): PdfSection[] | undefined {
  const sections: PdfSection[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(BEGINNING)) {
    if (text.startsWith('end', index - 3)) continue;
    if (sections.length === most) return undefined;
    const start = index + word.length;
    sections.push({ text: text.slice(from, index), start });
    from = start;
  }
  return [...sections, { text: text.slice(from), start: null }];
}
