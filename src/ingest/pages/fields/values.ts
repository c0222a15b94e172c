import { Parser } from 'htmlparser2'
import { squeeze } from '../page-dom.js'

/** Fields are short; what is longer is something else in their place. */
const LONGEST = 1000

/** A field's words: entities and tags resolved (many pages encode twice), whitespace single. Null for what is blank or too long. */
export function plain(value: string | null | undefined): string | null {
  if (!value || value.length > LONGEST * 4) return null
  const once = squeeze(withoutMarkup(value))
  const words = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(once) ? squeeze(withoutMarkup(once)) : once
  return words === '' || words.length > LONGEST ? null : words
}

/** The characters of a piece of HTML without its tags. */
function withoutMarkup(html: string): string {
  if (!/[<&]/.test(html)) return html
  let text = ''
  const parser = new Parser({ ontext: (data) => { text += data } }, { decodeEntities: true }) // biome-ignore format: one step
  parser.end(html.replace(/<(?![a-z/!])/gi, '&lt;'))
  return text
}

/** ISO 639-1 of a language tag or code (`en-US`, `en_GB`, `eng`), null for what is none. */
export function iso639(value: string | null): string | null {
  const tag =
    value
      ?.trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? ''
  try {
    const [code = ''] = Intl.getCanonicalLocales(tag)[0]?.split('-') ?? []
    return /^[a-z]{2}$/.test(code) && LANGUAGES.of(code) !== undefined ? code : null
  } catch {
    return null
  }
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The name of a paper or station; null for a handle or an address in its place. */
export function outletName(value: string | null | undefined): string | null {
  const words = plain(value)
  return words === null || words.length > 120 || /^@|:\/\//.test(words) ? null : words
}

/** Who wrote it, without "By" and what follows a name on its line; null for what is no name: an address, a handle, a role. */
export function byline(value: string | null): string | null {
  const words = plain(value)
    ?.replace(/^\W*(?:(?:written|reported|story|posted|reporting|published|article|text)\s+)?by\b[\s:]*/i, '')
    .replace(/^\p{L}{3,12}\s*:\s+/u, '')
    .replace(/^(?:von|par|por)\s+(?=\p{Lu})/u, '')
    .replace(
      /\s*(?:[|•·]|\bon\s+(?=\w+ \d)|\b(?:published|updated|posted|last modified)\b|\b\d{1,2}[:/.]\d{2}\b).*$/i,
      '',
    )
    .replace(/[\s,;:|–-]+$/, '')
    .trim()
  if (!words || words.length > 200 || !/\p{L}{2}/u.test(words)) return null
  return NO_NAME.test(words) ? null : words
}

const NO_NAME =
  /^(?:https?:|www\.|@|admin(?:istrator)?$|author$|editor$|staff$|user$|none$|null$|undefined$|guest$|unknown$|by$)|:\/\/|\S+@\S+\.\w/i

/** Several names as a byline prints them, each once. */
export function namesTogether(names: readonly (string | null)[]): string | null {
  const known = names.map(byline).filter((name) => name !== null)
  return known.length === 0 ? null : [...new Set(known)].join(', ')
}
