import { RECEIVING } from '../../../extract/content/acts.js'
import { words } from '../../../extract/word-set.js'
import type { EventRecord, EventType } from '../../../model/record.js'
import { eventKindOf } from '../event-kinds.js'
import { wordsOf } from '../meanings.js'
import { isNamedIn } from '../naming.js'
import { predicateOf } from '../predicate.js'
import { type ActorName, actorNames, sidesOf } from './actor-name.js'
import { CARRIERS, EVENT_ROWS, HOSTING } from './event-rows.js'
import { conjugated } from './verb-forms.js'

/** An event in plain words: who does what to whom, where; null where its parts make no sentence. */
export function eventLabel(record: EventRecord, place: string | null): string | null {
  const receives =
    record.type !== 'CONSULT' &&
    record.recipients.length > 0 &&
    RECEIVING.has(predicateOf(record).words.split(' ')[0] ?? '')
  const [from, to] = receives ? [record.recipients, record.actors] : [record.actors, record.recipients]
  const sides =
    record.type === 'CONSULT'
      ? { ...record, actors: from, recipients: to }
      : { ...record, actors: from, recipients: sidesOf(to) }
  const actors = actorNames(record.type === 'ASSAULT' ? sidesOf(from) : from)
  if (actors === null) return null
  const text = ofKind(sides, actors) ?? byVerb(sides, actors) ?? byNoun(sides, actors)
  const isPlaced =
    place === null || record.type !== 'CONSULT' || / (?:in|at) |visit/.test(text ?? '') || text?.includes(place)
  return text === null || isPlaced ? text : `${text} in ${SITES.test(place) ? `the ${place}` : place}`
}

/** Places that are common nouns, or bear one. */
const SITES =
  /(?:House|Office|Palace|Kremlin|Capitol|Garden|Room|Building|Hall|Cent(?:er|re)|region|capital|city|border|province|court|residence)$/

function ofKind(record: EventRecord, actors: ActorName): string | null {
  const kind = /\binva(?:sion|d)/.test(record.trigger) ? 'invasion' : eventKindOf(wordsOf(record.trigger))
  const row = EVENT_ROWS.find((one) => one.type === record.type && one.kind === kind)
  if (!row) return null
  const others = actorNames(record.recipients)
  if (kind === 'visit' && others !== null && wordsOf(record.trigger).some((word) => HOSTING.has(word)))
    return `${actors.text} ${conjugated('receive', record.status, actors.plural)} ${others.text}`
  const frame = others === null ? row.together : row.towards.replace('{B}', others.text)
  return `${actors.text} ${conjugated(frame.replace('{N}', nounOf(record)), record.status, actors.plural || others === null)}`
}

/** "a second round of peace talks": the noun with the row in which it stands. */
function nounOf({ trigger, evidence }: EventRecord): string {
  const noun =
    /\b(?:(?:peace|trade|nuclear|ceasefire|bilateral|trilateral|direct|indirect|emergency|security|border) )?(?:talks|negotiations|meetings?|discussions|consultations|dialogue)\b/iu
      .exec(trigger)?.[0]
      .toLowerCase() ?? 'talks'
  const round = new RegExp(`\\b(\\p{Ll}+ round) of [^.,;]{0,40}${noun.split(' ').at(-1)}`, 'iu').exec(evidence)?.[1]
  return round === undefined ? (/meeting$/.test(noun) ? `a ${noun}` : noun) : `a ${round.toLowerCase()} of ${noun}`
}

/** Words behind which a clause tells something else; a comma in a list of names parts nothing. */
const BREAK =
  /,(?=\s)(?!(?: (?:the )?\p{Lu}[\p{L}. ]{1,25},)* ?(?:(?:the )?\p{Lu}[\p{L}. ]{1,25})? and (?:the )?\p{Lu})|[;:–—]| (?:after|before|while|as|that|who|which|when|where|because|since|but|amid|despite|said|told|according|until|if|ahead|following) | and (?=(?:\p{Ll}+(?:ed|ing|s)|brought|took|sent|held|told|shot|cut|left|put|made|gave|went|lost|met|set|struck|drove) )/u
/** Verbs of what comes about by itself, and of what is done to somebody who must be named. */
const BY_ITSELF = words('expire continue resume lapse')
const TRANSITIVE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'AID'])

/** By the verb of the trigger and what stands behind it: "Russia destroys a television tower in Kyiv". */
function byVerb(record: EventRecord, actors: ActorName): string | null {
  const { shape, words: predicate } = predicateOf(record)
  const [verb = '', ...particles] = predicate.split(' ')
  if (shape !== 'verb' || BY_ITSELF.has(verb) || isPassive(record)) return null
  const [, ...more] = record.trigger.split(' ')
  const others = actorNames(record.recipients)?.text
  const rest = [...more, behindTrigger(record)]
    .join(' ')
    .trim()
    .replace(/^(?:them|him|her)\b/, (pronoun) => others ?? pronoun)
  const lacksObject = rest === '' || (particles.length === 0 && TRANSITIVE.has(record.type) && OPENS.test(rest))
  return lacksObject ? null : `${actors.text} ${conjugated(verb, record.status, actors.plural)} ${rest}`
}

const OPENS = /^(?:on|in|at|by|from|with|during|since|for|over|to)\b/

function isPassive({ evidence, trigger }: EventRecord): boolean {
  const at = Math.max(0, evidence.indexOf(trigger))
  const isBe = /\b(?:was|were|been|being|be|is|are)(?: \p{Ll}+)? $/u.test(evidence.slice(0, at))
  return (
    /(?:ed|en|t|n)$/.test(trigger.split(' ')[0] ?? '') && (isBe || /^ by\b/.test(evidence.slice(at + trigger.length)))
  )
}

function behindTrigger({ evidence, trigger }: EventRecord): string {
  const behind = evidence.slice(evidence.indexOf(trigger) + trigger.length)
  const end = behind.search(BREAK)
  return behind.slice(0, end < 0 ? behind.length : end).trim()
}

const SUFFERED = words('casualties casualty losses deaths')
const UNCOUNTED = words(
  'diplomacy aid fighting dialogue cooperation support pressure trade help assistance warfare violence',
)

/** By the noun that names it: "the West imposes sanctions on Russia". */
function byNoun(record: EventRecord, actors: ActorName): string | null {
  const { shape } = predicateOf(record)
  const carrier = CARRIERS[record.type]
  if (shape !== 'noun' || carrier === undefined) return null
  const [verb, preposition] = carrier
  const noun = record.trigger
    .replace(/\s(?:of|on|for|in|to|with|by|against)$/, '')
    .replace(/^(?:the|a|an|his|her|its|their) /i, '')
  const last = noun.split(' ').at(-1) ?? ''
  const named = record.recipients.filter((party) => isNamedIn(party, wordsOf(record.evidence)))
  const other = actorNames(named)
  const thing = last.endsWith('s') || UNCOUNTED.has(last) ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
  const carried = conjugated(SUFFERED.has(last) ? 'suffer' : verb, record.status, actors.plural)
  return `${actors.text} ${carried} ${thing}${other === null ? '' : ` ${preposition} ${other.text}`}`
}
