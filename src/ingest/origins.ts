import type { Origin } from '../model/origin.js'
import { AGENCY_PATTERN, OUTLET_PATTERN, outletName } from './outlets.js'

/** `pattern` has a group `name` for the whole list of names, or for the thing that is the origin. */
interface OriginRow {
  readonly kind: Origin['kind']
  readonly pattern: RegExp
  /** What the group holds: names of outlets, joined by commas and "and", or words to keep as they are. */
  readonly holds: 'outlets' | 'words'
}

const OUTLETS = `(?<name>${OUTLET_PATTERN}(?:(?:,| and|, and|/) ${OUTLET_PATTERN})*)`
const AGENCIES = `(?<name>${AGENCY_PATTERN}(?:(?:,| and|, and|/) ?${AGENCY_PATTERN})*)`
const INTERVIEW =
  '(?:joint |exclusive |phone |telephone |television |televised |radio |recent |wide-ranging |live )*interview'
const PLATFORM =
  '(?:X|Twitter|Telegram|Facebook|Truth Social|Instagram|Weibo|social media|(?:its|his|her|their) website)'

const outlets = (kind: Origin['kind'], source: string): OriginRow => ({
  kind,
  pattern: new RegExp(source, 'gu'),
  holds: 'outlets',
})
const words = (kind: Origin['kind'], source: string): OriginRow => ({
  kind,
  pattern: new RegExp(source, 'gu'),
  holds: 'words',
})

/** Where reports say their words come from. Earlier rows win where two find the same words. */
const ROWS: readonly OriginRow[] = [
  // Datelines and credits: "KYIV, Feb 5 (Reuters) -", "(AP)", "Washington (AFP) –".
  outlets('wire', `\\(${AGENCIES}\\)(?=\\s*[-–—])`),
  outlets('wire', `^[^\\n]{0,60}\\(${AGENCIES}\\)`),
  outlets('wire', `^\\s*${AGENCIES}(?=\\s*[-–—:|]\\s)`),
  outlets('wire', `${AGENCIES} contributed (?:to this (?:report|story|article)|reporting)`),
  outlets(
    'wire',
    `\\b(?:[Ww]ith|[Ii]ncludes?) (?:reporting|inputs?|material|files|information) (?:by|from) (?:the )?${AGENCIES}`,
  ),
  outlets('wire', `\\b(?:[Ss]ource|SOURCE|[Aa]gencies|[Vv]ia)s?: ?${AGENCIES}`),
  outlets('wire', `\\b(?:published|syndicated|auto-?generated) from (?:a |an |the )?${AGENCIES}`),
  outlets('interview', `\\b${INTERVIEW} (?:with|to|for|by|on) (?:both )?${OUTLETS}`),
  outlets(
    'interview',
    `\\b(?:told|speaking to|spoke to|speaking with) ${OUTLETS}(?: [^.\\n]{0,40}?)? in an? ${INTERVIEW}`,
  ),
  outlets('interview', `\\b(?:[Ii]nterviewed by|speaking to|[Ii]n remarks to) ${OUTLETS}`),
  words('interview', `\\b(?<name>joint interview)\\b`),
  outlets(
    'broadcast',
    `\\b(?:[Aa]ppearing|[Ss]peaking|said|appeared|remarks|aired|broadcast|interviewed) on ${OUTLETS}`,
  ),
  words(
    'broadcast',
    '\\b(?:in|[Ii]n|during|from) (?:an?|his|her|their|the) (?<name>(?:nightly |late-night |evening |daily |live |national )*(?:televised|television|video|radio|recorded) (?:address|message|speech|statement|remarks|interview|appearance))',
  ),
  words(
    'broadcast',
    '\\b(?:told|on) (?<name>(?:Russian |Iranian |Israeli |Ukrainian |Syrian |Chinese |North Korean )?state (?:television|TV|media|radio))',
  ),
  words(
    'document',
    `\\b(?<name>(?:joint |written |official )?(?:statement|message|video|post)s? (?:(?:posted|published|released|shared) )?on ${PLATFORM})`,
  ),
  words(
    'document',
    '\\b[Ii]n an? (?<name>(?:joint |written |brief |official |separate |strongly worded )*(?:statement|communiqu[eé]|press release|letter|memorandum|blog post|tweet|op-ed))\\b',
  ),
  words(
    'document',
    '\\b(?:according to|cited in|citing|seen in) (?:an?|the|court) (?<name>(?:joint |draft |leaked |internal |confidential |government |court )*(?:statement|document|documents|report|memo|letter|filing|transcript|communiqu[eé]|readout))\\b',
  ),
  outlets('own', `\\b(?:told|tells) ${OUTLETS}`),
  words(
    'own',
    '\\b(?:told|tells) (?<name>(?:this|our) (?:newspaper|paper|reporter|correspondent|website|channel|publication))',
  ),
]

/**
 * Where a report says it has its words from, in text order: agencies that are credited, interviews, broadcasts, documents, and words
 * said to an outlet itself (`own`: it tells who heard them; the outlet may be another than the one that prints them). Offsets are
 * UTF-16 code units of the words that name the origin.
 */
export function findOrigins(text: string): readonly Origin[] {
  const found: Origin[] = []
  for (const row of ROWS) {
    for (const match of text.matchAll(row.pattern)) {
      for (const origin of originsOf(row, match)) {
        if (!found.some(({ start, end }) => start < origin.end && origin.start < end)) found.push(origin)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function originsOf({ kind, holds }: OriginRow, match: RegExpMatchArray): readonly Origin[] {
  const name = match.groups?.name ?? ''
  const at = (match.index ?? 0) + match[0].indexOf(name)
  if (holds === 'words') return [{ name: name.replace(/\s+/g, ' '), kind, start: at, end: at + name.length }]
  return [...name.matchAll(EACH_OUTLET)].map(({ 0: one, index }) => {
    const start = at + index
    return { name: outletName(one), kind, start, end: start + one.length }
  })
}

const EACH_OUTLET = new RegExp(OUTLET_PATTERN, 'gu')
