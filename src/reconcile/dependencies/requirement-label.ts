import { RECEIVING } from '../../extract/content/acts.js'
import type { Party } from '../../model/party.js'
import { partiesIn } from '../positions/act-words.js'
import { partyName } from '../positions/party-name.js'
import { capital, cut } from './label-edges.js'
import type { NamedAct } from './required-act.js'
import { finite, isBaseForm, isFinitePast, verbLemma } from './verb-forms.js'

/** What no label begins on. */
const OPENING =
  /^(?:[^\p{L}\p{N}]|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+|(?:and|or|but|(?:under|in|by|at) which|that|which|then|just|only|first|to|in the event of|on)\s+)+/iu
/** Where the clause's own thought ends. */
const ASIDES = /\s*(?:[,;:–—].*|\s(?:who|which|because|although|despite|amid)\s.*)$/
const SHORT_NAMES = /\b(U\.S|U\.N|U\.K|E\.U)\.(?:A\.)?/g

const MODAL =
  /^(.+?)\s+(must|should|would|will|could|can|may|might|shall|has to|have to|needs? to|ought to|(?:is|are|was|were) (?:willing |ready |prepared |able )?to|to)\s+(not\s+)?(?:also |first |then )?(\w+)\b(.*)$/i
const PAST_BE = /^(.+?)\s+(was|were|had been|has been|have been|had)\s+(.*)$/i
const PRONOUN = /^(?:he|she|it|they|we|you|i)$/i
const LONGEST_SUBJECT = 6
/** Adjectives of states, before a noun in -ing: "Chadian shelling" is no clause. */
const ADJECTIVE = /(?:ian|ish|ese|ean|nch|ani|aqi|eli|emeni|udi|rman|reek)$/i

/**
 * What is required in plain words, at most 70 characters, from the words of the report: "Chad must first withdraw its troops" is "Chad
 * withdraws its troops". Where it is known who should do it, "stop the raids" is "Chad stops the raids"; who gets a thing is its target.
 */
export function requirementLabel(text: string, { doers, targets }: Pick<NamedAct, 'doers' | 'targets'>): string {
  const words = lastOfTwo(plain(text))
  const name = nameOf(words, receives(words) ? targets : doers)
  const said =
    withVerb(words, name) ??
    withModal(words, name) ??
    withBe(words, name) ??
    withPronoun(words, name) ??
    withoutSubject(words, name)
  return cut(capital(said ?? words))
}

/** The party as the one who acts; not where the words name it as another, nor a state where they say "he". */
function nameOf(words: string, [party]: readonly Party[]): string | null {
  if (party === undefined || (/^s?he\b/i.test(words) && party.name === null)) return null
  const others = partiesIn(words.split(' ').slice(1).join(' '))
  return others.some(({ id }) => id === party.id) ? null : partyName(party)
}

function plain(text: string): string {
  const words = text
    .replace(SHORT_NAMES, (name) => name.replaceAll('.', ''))
    .replace(/["“”„«»()[\]]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ first (?=\p{L}+ed\b)/u, ' ')
    .replace(/^(?:which|that|who) (\p{L}+s)\b/u, (_, verb: string) => verbLemma(verb) ?? verb)
    .replace(OPENING, '')
  const short = words.replace(ASIDES, '')
  return short.includes(' ') ? short : words
}

/** "Talks stopped at dawn and would not resume" is about what comes last. */
function lastOfTwo(words: string): string {
  const [, start = '', rest = ''] = /^(.+?) and ((?:would|will|must|should|could) .*)$/.exec(words) ?? []
  const verb = start.split(' ').findIndex((word, index) => index > 0 && isFinitePast(word))
  return verb > 0 ? `${start.split(' ').slice(0, verb).join(' ')} ${rest}` : words
}

/** "Chad must withdraw", "Chad to withdraw": "Chad withdraws". */
function withModal(words: string, doer: string | null): string | null {
  const [, subject = '', modal = '', not, verb = '', rest = ''] = MODAL.exec(words) ?? []
  if (!isSubject(subject)) return null
  if (/^to$/i.test(modal) && !(isDoer(subject) && isBaseForm(verb)) && !/^be$/i.test(verb)) return null
  const who = named(subject, doer)
  return `${who} ${not ? negated(verb, who) : finite(verb.toLowerCase(), who)}${rest}`
}

/** "The deal was signed": "The deal is signed". */
function withBe(words: string, doer: string | null): string | null {
  const [, subject = '', verb = '', rest = ''] = PAST_BE.exec(words) ?? []
  if (!isSubject(subject)) return null
  const who = named(subject, doer)
  return `${who} ${finite(/^had$/i.test(verb) ? 'have' : 'be', who)} ${rest}`
}

const AUXILIARY = /^(?:was|were|had|did|been|being)$/i

/** "Chad withdrew its troops", "Chad withdrawing its troops": "Chad withdraws its troops". */
function withVerb(words: string, doer: string | null): string | null {
  const all = words.split(' ')
  const at = all.findIndex(
    (word, index) => index > 0 && !AUXILIARY.test(word) && (isFinitePast(word) || word.endsWith('ing')),
  )
  const subject = all.slice(0, at).join(' ')
  const lemma = verbLemma(all[at] ?? '')
  if (at < 0 || lemma === null || /^(?:of|by)$/.test(all[at + 1] ?? '') || !isDoer(subject)) return null
  const who = named(subject, doer)
  return [who, finite(lemma, who), ...all.slice(at + 1)].join(' ')
}

/** "We stop the raids", of Chad: "Chad stops the raids". */
function withPronoun(words: string, doer: string | null): string | null {
  const [first = '', verb = '', ...rest] = words.split(' ')
  if (doer === null || !PRONOUN.test(first)) return null
  const lemma = isBaseForm(verb) ? verb : verb.endsWith('s') ? verbLemma(verb) : null
  return lemma === null ? null : [doer, finite(lemma, doer), ...rest].join(' ')
}

/** "Stop the raids", "stopping the raids": "Chad stops the raids". */
function withoutSubject(words: string, doer: string | null): string | null {
  const [first = '', ...rest] = words.split(' ')
  if (doer === null || rest.length === 0 || /^\p{Lu}/u.test(first)) return null
  const lemma = isBaseForm(first) ? first : first.endsWith('ing') ? verbLemma(first) : null
  return lemma === null ? null : [doer, finite(lemma, doer), ...rest].join(' ')
}

const receives = (words: string): boolean =>
  RECEIVING.has(verbLemma(words.split(' ')[0] ?? '') ?? words.split(' ')[0] ?? '')

const isSubject = (words: string): boolean => words !== '' && words.split(' ').length <= LONGEST_SUBJECT

/** A party and little else, or a pronoun; not yet a verb. */
function isDoer(words: string): boolean {
  if (PRONOUN.test(words)) return true
  if (/\b(?:to|must|should|would|will|could|can|may|might|shall|that|who|which)\b/i.test(words)) return false
  const hasVerb = words
    .split(' ')
    .some((word) => (word.endsWith('s') && verbLemma(word) !== null) || isFinitePast(word))
  return isSubject(words) && !hasVerb && !ADJECTIVE.test(words) && partiesIn(words).length > 0
}

/** A pronoun that opens the clause is who does it. */
const named = (subject: string, doer: string | null): string =>
  doer !== null && PRONOUN.test(subject) ? doer : subject

const negated = (verb: string, subject: string): string => {
  const lemma = verb.toLowerCase()
  if (lemma === 'be') return `${finite('be', subject)} not`
  return `${finite('do', subject)} not ${lemma}`
}
