import { readFileSync } from 'node:fs'

/** By which robots.txt addresses this program; RFC 9309, 2.2.1. */
export const PRODUCT = 'Demarche'

const LONGEST_CONTACT = 200

/**
 * How the program names itself: product, version, and where its operator can be reached (an address of a page or of mail, as the
 * environment's DEMARCHE_CONTACT has it), where that is given. RFC 9110, 10.1.5.
 */
export function userAgent(contact: string): string {
  const path = new URL('../../../package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }
  const words = contact.replace(/[^\x20-\x7e]|[()\\]/g, '').trim()
  return `${PRODUCT}/${version}${words === '' ? '' : ` (+${words.slice(0, LONGEST_CONTACT)})`}`
}
