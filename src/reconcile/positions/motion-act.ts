import { LENDING, nameOfAct, typeOfAct } from '../../extract/content/acts.js'
import { possibleLemmas } from '../../extract/syntax/lemma.js'
import { words } from '../../extract/word-set.js'
import type { EventRecord, EventType, Proposition } from '../../model/record.js'
import { actsIn, namesBody } from './act-words.js'

/** Acts that only judge a thing, or say that something is: there is nothing in them to be for or against. */
const EVALUATIVE: ReadonlySet<EventType> = new Set(['SUPPORT', 'ACCUSE', 'REJECT', 'THREATEN'])
const VAGUE = words(`
  account act advantage be breach crime criticism decision demand do ensure feel get go ground have idea impact include invitation issue
  keep lead let make matter measure move neighbor neighbour objection partner pay plan price problem program programme put relation
  relationship report season see statement strength take tie time use violation word`)
/** Nouns that only lead to the act behind them: "the door to talks", "a plan for a truce". */
const CARRIERS = words(
  'door way path plan idea invitation proposal offer possibility prospect option opportunity call decision host resume restart accept endorse',
)
/** Verbs that put an end to what stands behind them. */
const PAUSING = words('suspend halt pause stop cease end abandon scrap cancel freeze')
/** Things under way that are one thing, whatever they are called. */
const TESTS = words('test tests testing launch launches')
const CONSTRUCTION = words(
  'build building construct construction work works project erect expand expansion dig drill drilling',
)
const HOSTILE_MEASURES: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE'])

/**
 * The act that a record is about, under the name that all wordings of it share: whoever suspends or halts the works stops the
 * construction, whoever yields on a ban lifts it. Null where there is nothing to be for or against.
 */
export function actOf({ type }: EventRecord, proposition: Proposition, content: string): string | null {
  const act = namedAct(proposition, content)
  if (act === null) return null
  const object = proposition.object?.split(' ').at(-1) ?? ''
  if (type === 'CONCEDE' && (act === 'ban' || HOSTILE_MEASURES.has(typeOfAct(act) ?? 'AGREE'))) return 'lift'
  if (act.startsWith('stop ')) return ended(act.slice('stop '.length))
  return PAUSING.has(act) && object !== '' ? (endedObject(object) ?? act) : act
}

function ended(act: string): string {
  if (CONSTRUCTION.has(act)) return 'stop construction'
  if (TESTS.has(act)) return 'stop test'
  return typeOfAct(act) === 'SANCTION' ? 'lift' : `stop ${act}`
}

/** What ends when its object is suspended: only things that the table knows or that are under way. */
function endedObject(object: string): string | null {
  if (CONSTRUCTION.has(object) || CONSTRUCTION.has(object.replace(/s$/, ''))) return 'stop construction'
  if (TESTS.has(object)) return 'stop test'
  const act = nameOfAct(object)
  return act !== null && ['SANCTION', 'ASSAULT'].includes(typeOfAct(act) ?? '') ? ended(act) : null
}

function namedAct({ act, type, object }: Proposition, content: string): string | null {
  if (JUDGEMENT.test(content)) return null
  if (typeOfAct(act) !== undefined || act.startsWith('stop ')) return act
  if (act === 'be' && object !== null && namesBody(content)) return 'membership'
  if (CARRIERS.has(act)) {
    const [carried] = actsIn(content)
    if (carried !== undefined) return carried
  }
  if (VAGUE.has(act)) return type === 'CONSULT' ? 'mediate' : null
  if (type !== null) return EVALUATIVE.has(type) ? null : act
  return isDoing(act, content) ? act : null
}

/** "It is the worst deal", "they are balanced": what a thing is, not what should be done. */
const JUDGEMENT = /^(?:it|this|that|they|these|those|there|he|she)\b.*?\b(?:is|are|was|were|has|had|have)\b/i

/** An act without a type is one where the words open on the verb ("make peace", "return the boats"); a bare noun may be anything. */
function isDoing(act: string, content: string): boolean {
  const [first = '', second] = content.toLowerCase().split(' ')
  return second !== undefined && (opensOn(act, content) || LENDING.has(first))
}

/** True where the words open on the act's verb, so that whoever takes the stance is to do it ("refused to withdraw"). */
export function opensOn(act: string, content: string): boolean {
  const [verb = ''] = act.split(' ')
  const [first = ''] = content.toLowerCase().replace(LEADING, '').split(' ')
  return first === verb || possibleLemmas(first, 'VERB').includes(verb)
}

/** What may stand before the verb of a content. */
export const LEADING = /^(?:(?:not|never|fully|first|also|immediately|now|to|permanently|jointly|together|at least) )+/i
