import { LENDING, typeOfAct } from '../../extract/content/acts.js'
import { possibleLemmas } from '../../extract/syntax/lemma.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType, Proposition } from '../../model/record.js'
import { rowOfAct } from './act-rows.js'
import { actsIn, partiesIn } from './act-words.js'

/** An act that somebody takes a stand on: what, by whom, to or for whom. Not yet a proposal: several motions are one. */
export interface Motion {
  readonly act: string
  readonly type: EventType | null
  readonly doers: readonly Party[]
  readonly targets: readonly Party[]
  /** The body that a membership is of. */
  readonly body: Party | null
  /** The thing it is done to, as in a proposition. */
  readonly object: string | null
  /** The act in the words of the report. */
  readonly words: string
}

/** Acts that only judge a thing, or say that something is: there is nothing in them to be for or against. */
const EVALUATIVE: ReadonlySet<EventType> = new Set(['SUPPORT', 'ACCUSE', 'REJECT', 'THREATEN'])
const VAGUE: ReadonlySet<string> = new Set([
  'advantage', 'ground', 'ensure', 'breach', 'violation', 'crime', 'strength', 'season', 'tie', 'relation', 'relationship', 'partner', 'neighbor', 'neighbour', 'idea', 'matter', 'impact',
  'be', 'do', 'have', 'get', 'make', 'take', 'go', 'act', 'use', 'word', 'issue', 'problem', 'price', 'pay', 'measure', 'report', 'statement',
  'account', 'program', 'programme', 'plan', 'demand', 'criticism', 'lead', 'include', 'feel', 'move', 'let', 'time', 'put', 'see', 'let', 'keep',
]) // biome-ignore format: a list of words

/** The motion that a verbal record is about; null where it names none. */
export function motionOf(record: EventRecord): Motion | null {
  const { proposition, content, guarantee } = record
  if (proposition === null) return null
  const act = actOf(proposition, content ?? '')
  if (act === null) return null
  const type = act === proposition.act ? proposition.type : (typeOfAct(act) ?? null)
  return placed({
    act,
    type,
    doers: doersOf(record, proposition),
    targets: targetsOf(proposition, content ?? '', guarantee?.beneficiaries ?? []),
    body: null,
    object: proposition.object,
    words: content ?? '',
  })
}

/** The motion that a stretch of text names by this act. */
export function motionIn(text: string, act: string): Motion {
  return placed({
    act,
    type: typeOfAct(act) ?? null,
    doers: [],
    targets: partiesIn(text),
    body: null,
    object: null,
    words: text,
  })
}

/** The motion that a record of a deed carries out: told by the words of its trigger; null where they name no act of the table. */
export function motionDone({ trigger, evidence, actors, recipients }: EventRecord): Motion | null {
  const [act] = actsIn(trigger)
  if (act === undefined) return null
  return placed({
    act,
    type: typeOfAct(act) ?? null,
    doers: actors,
    targets: recipients,
    body: null,
    object: null,
    words: evidence.slice(Math.max(0, evidence.indexOf(trigger))),
  })
}

function actOf({ act, type, object }: Proposition, content: string): string | null {
  if (JUDGEMENT.test(content)) return null
  if (typeOfAct(act) !== undefined || act.startsWith('stop ')) return act
  if (act === 'be' && object !== null && partiesIn(content).some(isBody)) return 'membership'
  if (VAGUE.has(act)) return type === 'CONSULT' ? 'mediate' : null
  if (type !== null) return EVALUATIVE.has(type) ? null : act
  return isDoing(act, content) ? act : null
}

/** "It is the worst deal", "they are balanced": what a thing is, not what should be done. */
const JUDGEMENT = /^(?:it|this|that|they|these|those|there|he|she)\b.*?\b(?:is|are|was|were|has|had|have)\b/i

/** An act without a type is one where the words open on the verb ("make peace", "return the boats"); a bare noun may be anything. */
function isDoing(act: string, content: string): boolean {
  const [first = '', second] = content.toLowerCase().split(' ')
  if (second === undefined) return false
  return [first, second].some((word) => VERB_FORMS(word).includes(act.split(' ')[0] ?? '')) || LENDING.has(first)
}

const VERB_FORMS = (word: string): readonly string[] => [word, ...possibleLemmas(word, 'VERB')]

/** Who is to do it: whoever asks for a thing of others is not its doer. */
const doersOf = ({ type, actors }: EventRecord, { actors: named }: Proposition): readonly Party[] =>
  type === 'REQUEST' ? without(named, actors) : named

/** To or for whom: as the proposition says, else where the words place it ("troops to fight in Georgia"). */
function targetsOf(
  { recipients, actors }: Proposition,
  content: string,
  beneficiaries: readonly Party[],
): readonly Party[] {
  if (recipients.length > 0) return recipients
  if (beneficiaries.length > 0) return beneficiaries
  const [, place = ''] =
    /\b(?:in|into|on|over|inside) ((?:\p{Lu}[\p{L}’'-]+ ?)+)/u.exec(content.split(' and ')[0] ?? '') ?? []
  return without(partiesIn(place), actors)
}

/** A membership has a body and an applicant, whatever the words: "take them into the bloc", "join the bloc". */
function placed(motion: Motion): Motion {
  if (rowOfAct(motion.act).key !== 'body') return motion
  const named = uniqueById([...partiesIn(`${motion.words} ${motion.object ?? ''}`), ...motion.targets, ...motion.doers])
  const body = named.find(isBody) ?? null
  return {
    ...motion,
    body,
    doers: body === null ? motion.doers : [body],
    targets: partiesIn(motion.words).filter((party) => !isBody(party)),
  }
}

const isBody = ({ id, sector }: Party): boolean => sector === 'IGO' || ['NATO', 'EU', 'UN'].includes(id)

export const without = (parties: readonly Party[], others: readonly Party[]): readonly Party[] =>
  parties.filter(({ id }) => !others.some((other) => other.id === id))

export const uniqueById = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((party, at) => parties.findIndex(({ id }) => id === party.id) === at)
