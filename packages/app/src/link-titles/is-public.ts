import { BlockList, isIPv4 } from 'node:net'

/** Everything that is not the open internet (IANA's special-purpose registries of IPv4 and IPv6). */
const NOT_PUBLIC = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  NOT_PUBLIC.addSubnet(net, bits, 'ipv4')
}

/** Of IPv6 only what is handed out to the internet is public, less what stands for something else within it. */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')
const WITHIN = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  WITHIN.addSubnet(net, bits, 'ipv6')
}

/**
 * Whether an IP address lies on the open internet: not on this machine, in a private network, in the cloud's link-local
 * range, or in one of the ranges that wrap an IPv4 address in an IPv6 one (mapped, NAT64, 6to4, Teredo).
 */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !NOT_PUBLIC.check(address, 'ipv4')
  return GLOBAL.check(address, 'ipv6') && !WITHIN.check(address, 'ipv6')
}
