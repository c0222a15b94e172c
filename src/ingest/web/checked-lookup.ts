import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'

/** The IP addresses of a host name; rejects with the system's error where it has none. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** By the system: hosts file, then DNS. */
export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address)

/** Whether a connection to this IP address may be made. */
export type MayConnect = (ip: string) => boolean

/** A host that is, or is also, at an address that may not be connected to. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
  readonly ip: string

  constructor(ip: string) {
    super(`${ip} may not be connected to`)
    this.ip = ip
  }
}

/**
 * The look-up of each new connection. Since the socket connects to the very addresses that are checked here, a name cannot lead to one
 * address when it is checked and to another when it is used (DNS rebinding). One address that may not be refuses the host.
 */
export function checkedLookup(resolve: Resolve, mayConnect: MayConnect): LookupFunction {
  return (host, options, done) => {
    const found = resolve(host).then((ips) => {
      const hidden = ips.find((ip) => !mayConnect(ip))
      if (hidden !== undefined) throw new PrivateAddress(hidden)
      const [first] = ips
      if (first === undefined) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
      return { first, all: ips.map((address) => ({ address, family: isIP(address) })) }
    })
    found.then(
      ({ first, all }) => (options.all ? done(null, all) : done(null, first, isIP(first))),
      (error: Error) => done(error, ''),
    )
  }
}

/** The IP address that stands in an address instead of a name, which no look-up sees; null where that may be connected to. */
export function hiddenLiteral({ hostname }: URL, mayConnect: MayConnect): string | null {
  const ip = hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(ip) !== 0 && !mayConnect(ip) ? ip : null
}
