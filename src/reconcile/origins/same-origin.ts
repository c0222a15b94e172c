import { daysApart } from './days-apart.js'
import type { Draw } from './draws.js'
import { outletKey } from './outlet-key.js'
import { mayBeOneSpeaker } from './same-speaker.js'

/** Two reports that name an interview or a document alike mean the same one when they come out within so many days. */
const MOST_DAYS = { interview: 3, own: 3, broadcast: 1, document: 1, utterance: 1 } as const

/** Words for the outlet that prints the report: "told this newspaper", "in an interview". */
const HERE = /^(?:(?:this|our) \w+|(?:[\w-]+ )*interview)$/

/**
 * Whether two mentions, of one report or of two, name one origin: one speaker and, for interviews and what was told to outlets, an
 * outlet in common (the one that prints it counts where none is named); for statements, letters, addresses the same noun and issuer.
 */
export function isSameOrigin(a: Draw, b: Draw): boolean {
  if (!isSameKind(a, b) || !isSameSpeaker(a, b)) return false
  if (daysApart(a.article, b.article) > MOST_DAYS[kindOf(a)]) return false
  if (kindOf(a) === 'utterance') return a.speaker !== null
  if (kindOf(a) === 'document' || (kindOf(a) === 'broadcast' && nounOf(a) !== null))
    return nounOf(a) === nounOf(b) && isSameIssuer(a, b)
  return isAnaphor(a, b) || isAnaphor(b, a) || outletsOf(a).some((outlet) => outletsOf(b).includes(outlet))
}

function kindOf({ mention: { kind } }: Draw): keyof typeof MOST_DAYS {
  return kind === 'wire' ? 'own' : kind
}

const isTalk = (draw: Draw): boolean => kindOf(draw) === 'interview' || kindOf(draw) === 'own'

function isSameKind(a: Draw, b: Draw): boolean {
  return kindOf(a) === kindOf(b) || (isTalk(a) && isTalk(b) && a.speaker !== null && b.speaker !== null)
}

function isSameSpeaker(a: Draw, b: Draw): boolean {
  if (a.speaker && b.speaker) return mayBeOneSpeaker(a.speaker, b.speaker)
  return a.speaker === b.speaker && a.mention.names.join() === b.mention.names.join()
}

/** "In the interview": the one that the report has told of, whoever held it. */
function isAnaphor(a: Draw, b: Draw): boolean {
  return (
    a.article === b.article &&
    a.mention.names.length === 1 &&
    /^(?:joint )?interview$/.test(a.mention.names[0] ?? '') &&
    kindOf(b) === 'interview' &&
    !/ (?:media|outlets|journalists|reporters)/.test(b.mention.names[0] ?? '')
  )
}

function outletsOf({ article, mention }: Draw): readonly string[] {
  return mention.names.map((name) => (HERE.test(name) ? outletKey(article) : outletKey({ id: '', outlet: name })))
}

/** What kind of document or address it is: its last noun; null for the name of a station. */
function nounOf({ mention: { names } }: Draw): string | null {
  const [name = ''] = names
  if (/^post on |tweet|posts? on/.test(name)) return 'post'
  return (
    /\b(statement|communiqu[eé]|press release|letter|report|study|survey|message|address|speech|remarks|memo|readout|television|TV|media|radio)\b/.exec(
      name,
    )?.[1] ?? null
  )
}

/** Ministries of one state are one party: of two issuers without a person's name a word has to be the same. */
function isSameIssuer(a: Draw, b: Draw): boolean {
  if (a.speaker?.name && b.speaker?.name) return true
  const words = issuerWords(a)
  return issuerWords(b).some((word) => words.includes(word))
}

function issuerWords({ source }: Draw): readonly string[] {
  return (source ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|A|An|It|They|He|She)$/.test(word))
}
