import { isIP, isIPv6 } from 'node:net';

/** How Strapi was told to read the address of a caller (`server.proxy`). */
export interface ProxySettings {
  /** Whether a proxy stands in front and its header is believed. */
  proxy: boolean;
  /** How many proxies stand in front; 0 where nobody said. */
  maxIpsCount: number;
}

/** What a call tells of where it came from. */
export interface CallOrigin {
  /** The header in which proxies write addresses, as it came. */
  forwarded: string;
  /** The other end of the connection. */
  peer: string;
}

/**
 * The address that a call came from. Every proxy adds the address that it saw at the end of the list, so it is counted
 * from there: what the client wrote itself stands further in front and is never reached. Where nobody said how many
 * proxies there are, one is assumed.
 */
export function clientAddress(
  { proxy, maxIpsCount }: ProxySettings,
  { forwarded, peer }: CallOrigin,
): string {
  if (!proxy || forwarded === '') return peer;
  const listed = forwarded.split(',').slice(-Math.max(1, maxIpsCount));
  const address = listed[0]?.trim() ?? '';
  return isIP(address) ? address : peer;
}

/**
 * What an address is counted under: an IPv4 address, or the /64 network of an IPv6 one, of which every household and
 * every server has a whole network to itself (RFC 6177).
 */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  return `${network(address)}::/64`;
}

const GROUPS = 8;
const NETWORK_GROUPS = 4;

function network(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = tail === undefined ? 0 : Math.max(0, GROUPS - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** The last two groups may be written as an IPv4 address. */
function groupsOf(part: string): string[] {
  return part
    .split(':')
    .filter((group) => group !== '')
    .flatMap((group) => (group.includes('.') ? ['v4', 'v4'] : [group]));
}
