/** The same JSON value always as the same text: keys in order, so that two equal payloads have one hash. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // A list of pairs instead of an object: a key such as "1" would be moved to the front again.
  return entries.map(([key, inner]) => [key, ordered(inner)]);
}
