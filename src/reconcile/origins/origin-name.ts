import type { Draw } from './draws.js'

const PRONOUN = /^(?:(?:he|she|it|they|we|i)$|(?:his|her|its|their|our|my)\b)/i
const MOST_WORDS = 8

/** An origin in plain words, from those of the report: "interview with Kanal 5", "statement by the army", "an aide to Kanal 5". */
function originName(draw: Draw): string {
  const { kind, names } = draw.mention
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  const who = speakerWords(draw)
  if (kind === 'own')
    return who === null || who.includes(listed) || isAnonymous(listed) ? listed : `${who} to ${listed}`
  if (kind === 'utterance') return who === null ? listed : `${listed} of ${who}`
  if (kind === 'document' || kind === 'broadcast')
    return who === null || listed.includes(who) || / (?:by|from) /.test(listed) ? listed : `${listed} by ${who}`
  return /\b(?:interview|media|journalists|reporters|correspondents|broadcasters|newspapers|outlets)$/.test(listed)
    ? listed
    : `interview with ${listed}`
}

function isAnonymous(name: string): boolean {
  return / (?:familiar with|briefed on|knowledge of|close to|involved in|aware of|privy to) /.test(name)
}

/** Who speaks: the words of the text without what is only told beside, or the party's name where they are a pronoun. */
function speakerWords({ source, speaker }: Draw): string | null {
  const words = (source ?? '').replace(/,.*$/s, '').trim()
  if (words === '' || PRONOUN.test(words)) return speaker?.name ?? null
  const short = words.split(/\s+/)
  return short.length > MOST_WORDS && speaker?.name
    ? speaker.name
    : words.replace(/^(?:The|An?)\b/, (article) => article.toLowerCase())
}

/** The fullest name of several mentions of one origin; an interview is a joint one when one of them says so. */
export function groupName(draws: readonly Draw[]): string {
  const names = draws.map(originName)
  const fullest = names.reduce((best, name) => (name.length > best.length ? name : best), '')
  const joint = names.includes('joint interview') && fullest.startsWith('interview with')
  return joint ? `joint ${fullest}` : fullest
}
