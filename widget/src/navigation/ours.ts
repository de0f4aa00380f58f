/** Our part of an address fragment, behind its prefix: `track/…`, `services/…`. */
const OURS = /(?:^#?|[?&]|#)(ms[=/].*)$/i;
const PREFIX_LENGTH = 'ms/'.length;

/**
 * The parts of what is ours in a fragment, or null where nothing is: `#ms/track/…`, or `ms=track/…` in the query of a
 * website that tells its pages apart by the fragment (`#/follow?ms=track/…`). Mail programs encode a fragment once or
 * twice, break it by the rules of quoted-printable, wrap it in brackets or lines, and leave the full stop of a sentence
 * behind it.
 */
export function ourParts(fragment: string): string[] | null {
  const whole = decoded(decoded(fragment))
    .replace(/=\r?\n/g, '')
    .replace(/\s+/g, '')
    .replace(/=3D/gi, '=')
    .replace(/=2F/gi, '/');
  const [, ours] = OURS.exec(whole) ?? [];
  if (ours === undefined) return null;
  const [path = ''] = ours.slice(PREFIX_LENGTH).split('&');
  const parts = path.split('/').map((part) => part.replace(/^[^A-Za-z0-9_-]+|[^A-Za-z0-9_-]+$/g, ''));
  const [view = '', ...others] = parts.at(-1) === '' ? parts.slice(0, -1) : parts;
  return [view.toLowerCase(), ...others];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
