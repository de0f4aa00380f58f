/** Values of `:name` and of the `*` at the end of a pattern. */
export type PathParams = Readonly<Record<string, string>>;

/**
 * Whether a path is the one that a pattern names, and what stands in its places. Nothing is forgiven: no doubled or
 * trailing slash, no other case, no escaped slash. A `*` at the end takes the whole rest under the name `rest`.
 */
export function matchPath(pattern: string, path: string): PathParams | undefined {
  // Every call is held against every pattern, and told from most by what stands before their first place.
  if (!path.startsWith(pattern.split(/[:*]/, 1)[0] ?? '')) return undefined;
  const wanted = pattern.split('/');
  const given = path.split('/');
  const openEnd = wanted.at(-1) === '*';
  if (openEnd ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part === '*') return { ...params, rest: given.slice(index).join('/') };
    const piece = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== piece) return undefined;
      continue;
    }
    const value = decoded(piece);
    if (value === undefined || value === '' || value.includes('/')) return undefined;
    params[part.slice(1)] = value;
  }
  return params;
}

function decoded(piece: string): string | undefined {
  try {
    return decodeURIComponent(piece);
  } catch {
    return undefined; // not an escape that stands for anything: no path of ours
  }
}
