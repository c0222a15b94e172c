import { RECEIVING } from '../../extract/content/acts.js'
import { partiesIn } from '../positions/act-words.js'
import { partyName } from '../positions/party-name.js'
import type { NamedAct } from './required-act.js'
import { isBaseForm, isFinitePast, isPlural, thirdPerson, verbLemma } from './verb-forms.js'

export const LONGEST = 70

/** What no label begins or ends on. */
const OPENING = /^(?:[^\p{L}\p{N}]+|(?:and|or|but|that|which|then|just|only|first|to|in the event of|on)\s+)+/iu
const CLOSING =
  /(?:[^\p{L}\p{N})%]+|\s(?:a|an|the|of|to|for|in|on|at|by|with|from|and|or|but|over|into|if|when|that|which|its|their|his|her|our|as|is|are|be|before|after|until|unless|because|despite|between|against|without|first|who|not|any|some))+$/iu
/** Where the clause's own thought ends. */
const ASIDES = /\s*(?:[,;:–—].*|\s(?:who|which|because|although|despite|amid)\s.*)$/
const SHORT_NAMES = /\b(U\.S|U\.N|U\.K|E\.U)\.(?:A\.)?/g

const MODAL =
  /^(.+?)\s+(must|should|would|will|shall|has to|have to|needs? to|ought to|(?:is|are|was|were) (?:willing |ready |prepared |able )?to|to)\s+(not\s+)?(?:also |first |then )?(\w+)\b(.*)$/i
const PAST_BE = /^(.+?)\s+(was|were|had|has been|have been|had been)\s+(.*)$/i
const PRONOUN = /^(?:he|she|it|they|we|you|i)$/i
const LONGEST_SUBJECT = 6
/** Adjectives of states, before a noun in -ing: "Chadian shelling" is no clause. */
const ADJECTIVE = /(?:ian|ish|ese|ean|nch|ani|aqi|eli|emeni|udi|rman|reek)$/i

/**
 * What is required in plain words, at most 70 characters, from the words of the report: "Chad must first withdraw its troops" is "Chad
 * withdraws its troops". Where it is known who should do it, "stop the raids" is "Chad stops the raids"; who gets a thing is its target.
 */
export function requirementLabel(text: string, { doers, targets }: Pick<NamedAct, 'doers' | 'targets'>): string {
  const words = plain(text)
  const [party] = receives(words) ? targets : doers
  const name = party === undefined ? null : partyName(party)
  const said = withModal(words, name) ?? withBe(words, name) ?? withVerb(words, name) ?? withoutSubject(words, name)
  return cut(capital(said ?? words))
}

/** What must be over, or must not come, as what is required: "The siege continues" becomes "The siege ends". */
export function opposite(label: string): string {
  const way = OPPOSITES.find(([pattern]) => pattern.test(label))
  if (way) return capital(label.replace(...way))
  return cut(`Not that ${label.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase())}`)
}

const OPPOSITES: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\b(is|are|has|have|can|could) not\b/i, '$1'],
  [/\b(is|are|has|have)n['’]t\b/i, '$1'],
  [/\bdoes(?:n['’]t| not) (\w+)/i, '$1s'],
  [/\bdo(?:n['’]t| not) (\w+)/i, '$1'],
  [/\bfails to be\b/i, 'is'],
  [/\b(?:fails|refuses) to (\w+)/i, '$1s'],
  [/\b(?:fail|refuse) to (\w+)/i, '$1'],
  [/\b(?:continues|goes on|persists)\b/i, 'ends'],
  [/\b(?:continue|go on|persist)\b/i, 'end'],
  [/\bkeeps (\w+ing)\b/i, 'stops $1'],
  [/\bkeep (\w+ing)\b/i, 'stop $1'],
  [/^no /i, ''],
]

function plain(text: string): string {
  const words = text
    .replace(SHORT_NAMES, (name) => name.replaceAll('.', ''))
    .replace(/["“”„«»()[\]]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '')
  const short = words.replace(ASIDES, '')
  return short.includes(' ') ? short : words
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
  return `${who} ${finite(/had$/i.test(verb) ? 'have' : 'be', who)} ${rest}`
}

/** "Chad withdrew its troops", "Chad withdrawing its troops": "Chad withdraws its troops". */
function withVerb(words: string, doer: string | null): string | null {
  const all = words.split(' ')
  const at = all.findIndex((word, index) => index > 0 && (isFinitePast(word) || word.endsWith('ing')))
  const subject = all.slice(0, at).join(' ')
  const lemma = verbLemma(all[at] ?? '')
  if (at < 0 || lemma === null || /^(?:of|by)$/.test(all[at + 1] ?? '') || !isDoer(subject)) return null
  const who = named(subject, doer)
  return [who, finite(lemma, who), ...all.slice(at + 1)].join(' ')
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
  const hasVerb = words
    .split(' ')
    .some((word) => (word.endsWith('s') && verbLemma(word) !== null) || isFinitePast(word))
  return isSubject(words) && !hasVerb && !ADJECTIVE.test(words) && partiesIn(words).length > 0
}

/** A pronoun that opens the clause is who does it. */
const named = (subject: string, doer: string | null): string =>
  doer !== null && PRONOUN.test(subject) ? doer : subject

function finite(lemma: string, subject: string): string {
  if (!isPlural(subject)) return thirdPerson(lemma)
  return lemma === 'be' ? 'are' : lemma
}

const negated = (verb: string, subject: string): string => {
  const lemma = verb.toLowerCase()
  if (lemma === 'be') return `${finite('be', subject)} not`
  return `${finite('do', subject)} not ${lemma}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function cut(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST + 1).replace(/\s\S*$/, '') : text
  return short.replace(CLOSING, '')
}
