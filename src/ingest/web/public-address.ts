import ipaddr from 'ipaddr.js'

/** Reserved by nothing, yet no web site: Azure answers there, from inside, for the machine itself. Other clouds use link-local addresses. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16'])

/**
 * Whether an IP address (without brackets) is one of the public internet: by the special-purpose registries of IANA (RFC 6890) not
 * private, loopback, link-local, shared by a carrier, multicast, unspecified or otherwise reserved. Of IPv6 only 2000::/3 is given
 * out; an address that stands for one of IPv4 (mapped, NAT64) is what that one is.
 */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false
  const parsed = ipaddr.parse(ip)
  const address = parsed instanceof ipaddr.IPv6 ? (inner(parsed) ?? parsed) : parsed
  if (address.range() !== 'unicast' || METADATA.has(address.toString())) return false
  return address instanceof ipaddr.IPv4 || ((address.parts[0] ?? 0) & 0xe000) === 0x2000
}

const NAT64 = ipaddr.IPv6.parse('64:ff9b::')

function inner(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address()
  return address.match(NAT64, 96) ? new ipaddr.IPv4(address.toByteArray().slice(12)) : null
}
