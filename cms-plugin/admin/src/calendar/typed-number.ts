/** What somebody typed into a field of numbers; an emptied one is no number, and never 0. */
export function numberTyped(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

/** A number as it stands in its field. */
export function numberShown(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}
