import ipaddr from 'ipaddr.js'

/** Whether an address or name, without brackets and port, is this machine's own. */
export function isLoopback(host: string): boolean {
  return host.toLowerCase() === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback')
}
