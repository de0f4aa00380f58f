/** How long news rest before they are read out, in milliseconds: files that are chosen together end together. */
const REST_MS = 400;

/**
 * What became of files, to be read out. What happens within a moment is read out at once: a live region that changes
 * from word to word is either cut off or never silent.
 */
export class FileNews {
  private gathered: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onTold handed all sentences of one moment */
  constructor(private readonly onTold: (sentences: readonly string[]) => void) {}

  tell(sentence: string): void {
    this.gathered.push(sentence);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.onTold(this.gathered.splice(0)), REST_MS);
  }

  /** Nobody listens any more. */
  end(): void {
    clearTimeout(this.timer);
    this.gathered = [];
  }
}
