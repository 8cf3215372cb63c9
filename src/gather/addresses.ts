import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one that the public internet routes to. Loopback, private, link-local (cloud metadata lives there), carrier-grade
 * NAT, multicast, documentation and reserved ranges are not, nor an IPv4 address of those kinds written as IPv6. Ranges: IANA special-purpose registries, through ipaddr.js.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}
