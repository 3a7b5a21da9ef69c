/** Keeps the relay out of the network it stands in: a provider's name must lead to public addresses only. */

import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

type Family = 'ipv4' | 'ipv6';

/** Not public by RFC 6890 and its successors: this machine, private, shared, link-local, reserved, multicast, examples. */
const SPECIAL_RANGES: readonly (readonly [network: string, prefix: number, family: Family])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];

/** The only IPv6 addresses that are handed out for the public network. */
const GLOBAL_UNICAST = blockListOf([['2000::', 3, 'ipv6']]);

/** Within them: protocol use, 6to4 and documentation, which can stand for other addresses or for none. */
const SPECIAL = blockListOf([
  ...SPECIAL_RANGES,
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
]);

function blockListOf(ranges: typeof SPECIAL_RANGES): BlockList {
  const list = new BlockList();
  for (const [network, prefix, family] of ranges) list.addSubnet(network, prefix, family);
  return list;
}

/** Whether an IP address belongs to the public network. IPv4 written as IPv6 (`::ffff:…`) does not. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !SPECIAL.check(address, 'ipv4');
  return version === 6 && GLOBAL_UNICAST.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

/** A provider's name led into a private network: a mistake in the DNS, or an attack. */
export class PrivateAddressError extends Error {}

export type ResolveAll = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveBySystem: ResolveAll = (name, done) => systemLookup(name, { all: true }, done);

/**
 * A `lookup` for a socket that refuses a name as soon as one of its addresses is not public. The socket connects to the
 * very addresses that were checked, so that a second answer of the DNS cannot slip in.
 */
export function publicLookup(resolve: ResolveAll = resolveBySystem): LookupFunction {
  return (name, options, callback) => {
    resolve(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error(`${name} has no address`), []);
      if (!addresses.every(({ address }) => isPublicAddress(address)))
        return callback(new PrivateAddressError(`${name} leads into a private network`), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}
