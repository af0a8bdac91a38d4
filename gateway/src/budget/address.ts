import ipaddr from 'ipaddr.js';

const NETWORK_GROUPS = 4;

/** Whom an address counts for: an IPv4 address by itself, an IPv6 address with its whole network, of which one subscriber has all. */
export function countedAs(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${parsed.toNormalizedString().split(':').slice(0, NETWORK_GROUPS).join(':')}::/64`;
}
