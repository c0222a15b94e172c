import { Fault } from '../../model/fault.js'

/** What servers and proxies take; RFC 9110, 4.1 asks for 8,000. */
const LONGEST = 8000

/** Whether an input is meant as an address and not as a file; also one of a scheme that is not fetched, which `parseAddress` tells. */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input)

/** The address as it is asked for, without fragment; a fault where it is none, not http or https, or holds a name and password. */
export function parseAddress(input: string): URL | Fault {
  if (input.length > LONGEST)
    return Fault.of('web-address', { input: `${input.slice(0, 80)}…`, reason: `longer than ${LONGEST} characters` })
  if (!URL.canParse(input)) return Fault.of('web-address', { input, reason: 'it has no http:// or no host' })
  const url = new URL(input)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return Fault.of('web-address', { input, reason: `${url.protocol} is not fetched` })
  const hasCredentials = url.username !== '' || url.password !== ''
  url.username = ''
  url.password = ''
  url.hash = ''
  return hasCredentials ? Fault.of('web-credentials', { input: url.href }) : url
}

/** The address that a redirection leads to, or why there is none. The scheme may change either way: what http gives is taken as it is. */
export function redirectTarget(location: string | null, from: URL): URL | string {
  if (location === null || location.trim() === '') return 'it does not say where to'
  if (!URL.canParse(location, from.href)) return 'no address'
  const target = parseAddress(new URL(location, from).href)
  if (!(target instanceof Fault)) return target
  return target.code === 'web-credentials' ? 'a user name or password' : String(target.details.reason)
}
