import { ENDING, LENDING, nameOfAct, TRANSPARENT } from '../../../extract/content/acts.js'
import type { EventRecord } from '../../../model/record.js'

/** What a content is as a phrase: `do` an infinitive, `doing` a gerund, `clause` with its own verb, `wish` what is to do something, else a `thing`. */
export type ContentForm = 'do' | 'doing' | 'clause' | 'wish' | 'thing'

const FINITE =
  /^(?:is|are|was|were|had|has|have|will|would|can|could|should|must|may|might|did|does|do|won['’]t|cannot)$/
/** What opens another clause, or an infinitive, before any verb of this one's own. */
const RELATIVE =
  /^(?:that|which|who|whom|whose|where|when|if|what|once|until|till|before|after|because|as|while|though|although|unless|whether|how|why|to)$/i
const OPENING = /^(?:a|an|the|its|their|his|her|our|any|this|these|that|those|all|some|\S+['’]s)\s+/i

export function contentForm(content: string, proposition: EventRecord['proposition']): ContentForm {
  const [first = '', ...rest] = content.split(' ')
  const base = content.split(' ').find((word) => !/^(?:not|and|\p{Ll}+ly)$/u.test(word)) ?? ''
  if (/^if$/i.test(first) || lacksSubject(content)) return 'clause'
  if (isThing(content, proposition)) return 'thing'
  if (base !== '' && isVerb(base.toLowerCase(), proposition?.act ?? '')) return 'do'
  if (isClause(content)) return 'clause'
  if (
    /^\p{Ll}*[aeiouy]\p{Ll}*ing$/u.test(base) &&
    !/^(?:nothing|anything|something|everything|king|during)$/.test(base)
  )
    return 'doing'
  if (proposition === null) return 'thing'
  if (OPENING.test(content) || !/^\p{Ll}/u.test(first))
    return rest.some((word, at) => isInfinitive(word, rest[at + 1])) ? 'wish' : 'thing'
  return NOUNS.test(content) ? 'thing' : 'do'
}

/** "is fitting that they meet": its subject was left out. */
export const lacksSubject = (content: string): boolean =>
  FINITE.test(content.split(' ')[0] ?? '') && !/^(?:have|do|must|may)\b/.test(content)

const isInfinitive = (word: string, next: string | undefined): boolean => word === 'to' && /^\p{Ll}+$/u.test(next ?? '')

/** Words that are verbs too, as nouns: "end to the siege", "rule of law". */
const NOUNS =
  /^(?:\S+ of|(?:end|halt|return|access|right|response|visit|answer|call|plea|support|limit) (?:to|for|on)) /u

/** A verb that is finite, behind a subject and not inside a relative clause. */
function isClause(content: string): boolean {
  const words = content.split(' ')
  const at = words.findIndex((word, index) => index > 0 && (FINITE.test(word) || RELATIVE.test(word)))
  return at > 0 && FINITE.test(words[at] ?? '')
}

/** The object of a proposition whose act is a noun is the content's own head. */
function isThing(content: string, proposition: EventRecord['proposition']): boolean {
  const object = proposition?.object ?? null
  if (object === null) return false
  const bare = content.replace(OPENING, '').toLowerCase().replace(/ ?- ?/g, '-')
  const [head = '', first = ''] = [bare.split(' ')[0], object.split(' ')[0]]
  return head !== '' && (head === first || head.startsWith(first.replace(/(?:y|s|e)$/, '')))
}

function isVerb(word: string, act: string): boolean {
  if (word === 'be' || LENDING.has(word) || TRANSPARENT.has(word) || ENDING.has(word)) return true
  return act.split(' ')[0] === word || nameOfAct(word) === act || act === `stop ${word}`
}
