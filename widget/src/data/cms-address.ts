/** Where the public interface stands under the CMS, unless the address already names it. */
const INTERFACE_PATH = '/api/member-services';

/** Base of the interface for the `api` attribute: `https://cms.example` or the whole address of the interface. */
export function addressOfAttribute(api: string, pageAddress: string): string | null {
  const parsed = parsedAddress(api.trim(), pageAddress);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const base = (parsed.origin + parsed.pathname).replace(/\/+$/, '');
  return base.endsWith('/member-services') ? base : base + INTERFACE_PATH;
}

/** Base of the interface for a script that the CMS served: `https://cms.example/api/member-services/widget/embed.js`. */
export function addressOfScript(script: string): string | null {
  return /^(https?:\/\/.+)\/widget\/(?:chunks\/)?[^/]+$/.exec(script)?.[1] ?? null;
}

function parsedAddress(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
