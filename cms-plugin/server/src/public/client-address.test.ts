import { describe, expect, it } from 'vitest';
import { addressGroup, clientAddress } from './client-address.js';

const behindOne = { proxy: true, maxIpsCount: 1 };
const call = (forwarded: string) => ({ forwarded, peer: '10.0.0.2' });

describe('the address of a caller', () => {
  it('is the other end of the connection where no proxy stands in front, whatever a header says', () => {
    expect(clientAddress({ proxy: false, maxIpsCount: 0 }, call('203.0.113.9'))).toBe('10.0.0.2');
  });

  it('is what the nearest proxy wrote, never what the client wrote before it', () => {
    expect(clientAddress(behindOne, call('1.1.1.1, 2.2.2.2,203.0.113.9'))).toBe('203.0.113.9');
  });

  it('is counted from the end where nobody said how many proxies there are', () => {
    expect(clientAddress({ proxy: true, maxIpsCount: 0 }, call('1.1.1.1, 203.0.113.9'))).toBe('203.0.113.9');
  });

  it('is found behind two proxies', () => {
    expect(clientAddress({ proxy: true, maxIpsCount: 2 }, call('1.1.1.1, 203.0.113.9, 10.0.0.1'))).toBe(
      '203.0.113.9',
    );
  });

  it.each(['', 'unknown', '203.0.113.9:443', '_hidden', '<script>'])(
    'is the proxy itself where its header names no address: "%s"',
    (forwarded) => expect(clientAddress(behindOne, call(forwarded))).toBe('10.0.0.2'),
  );
});

describe('what an address is counted under', () => {
  it('is an IPv4 address as it is, also written as IPv6', () => {
    expect(addressGroup('203.0.113.9')).toBe('203.0.113.9');
    expect(addressGroup('::ffff:203.0.113.9')).toBe('203.0.113.9');
  });

  it('is the same for every address of one IPv6 network, however it is written', () => {
    const ways = [
      '2001:db8:0:7::1',
      '2001:DB8:0:7:aaaa:bbbb:cccc:dddd',
      '2001:0db8:0000:0007::',
      '2001:db8::7:0:0:0:1',
      '2001:db8:0:7::192.0.2.1',
    ];
    expect(new Set(ways.map(addressGroup))).toEqual(new Set(['2001:db8:0:7::/64']));
  });

  it('differs between two networks', () => {
    expect(addressGroup('2001:db8:0:8::1')).not.toBe(addressGroup('2001:db8:0:7::1'));
    expect(addressGroup('::1')).toBe('0:0:0:0::/64');
  });
});
