import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, PrivateAddressError, publicLookup } from '../../src/proxy/public-address';

describe('isPublicAddress', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.255.255',
    '2606:4700::1111',
    '2a01:4f8::1',
  ])('takes %s', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'febf::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'not an address',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

/** What a socket is given for a name that has `addresses`. */
function lookUp(addresses: readonly string[], all: boolean): Promise<unknown> {
  const lookup = publicLookup((_name, done) => {
    const found: LookupAddress[] = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    done(null, found);
  });
  return new Promise((resolve) => {
    lookup('api.example.org', { all }, (error, address, family) => resolve(error ?? [address, family]));
  });
}

describe('publicLookup', () => {
  test('gives the socket the addresses that were checked', async () => {
    expect(await lookUp(['8.8.8.8'], false)).toEqual(['8.8.8.8', 4]);
    expect(await lookUp(['8.8.8.8', '2606:4700::1111'], true)).toEqual([
      [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1111', family: 6 },
      ],
      undefined,
    ]);
  });

  test('refuses a name with one private address among public ones', async () => {
    expect(await lookUp(['8.8.8.8', '10.0.0.1'], true)).toBeInstanceOf(PrivateAddressError);
    expect(await lookUp(['::ffff:127.0.0.1'], false)).toBeInstanceOf(PrivateAddressError);
  });

  test('a name without addresses is an error, not a crash', async () => {
    expect(await lookUp([], true)).toBeInstanceOf(Error);
  });
});
