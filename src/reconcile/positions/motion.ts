import { LENDING, typeOfAct } from '../../extract/content/acts.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType, Proposition } from '../../model/record.js'
import { rowOfAct } from './act-rows.js'
import { actsIn, isBody, partiesIn } from './act-words.js'
import { actOf, opensOn } from './motion-act.js'

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
  /** The report's words around the act. */
  readonly words: string
  /** Of these a wording that can name the act; null where they are a clause of their own. */
  readonly phrase: string | null
}

/** The motion that a verbal record is about; null where it names none. */
export function motionOf(record: EventRecord): Motion | null {
  const { proposition, content, guarantee } = record
  if (proposition === null) return null
  const act = actOf(record, proposition, content ?? '')
  if (act === null) return null
  const type = act === proposition.act ? proposition.type : (typeOfAct(act) ?? null)
  const targets = targetsOf(proposition, content ?? '', guarantee?.beneficiaries ?? [])
  // Whoever calls for a truce between others gains nothing by it.
  const isBetween = record.type === 'REQUEST' && rowOfAct(act).key === 'between'
  return placed({
    act,
    type,
    doers: doersOf(record, proposition),
    targets: isBetween ? without(targets, record.actors) : targets,
    body: null,
    object: proposition.object,
    words: content ?? '',
    phrase: content,
  })
}

/** The motion that a stretch of text names by this act: done by whoever opens it ("Brazil lifts the measures"), to whoever else it names. */
export function motionIn(text: string, act: string): Motion {
  const [first, ...others] = partiesIn(text)
  const isSubject =
    first !== undefined && partiesIn(text.split(/\s+/).slice(0, 2).join(' ')).some(({ id }) => id === first.id)
  return placed({
    act,
    type: typeOfAct(act) ?? null,
    doers: first && isSubject ? [first] : [],
    targets: first && !isSubject ? [first, ...others] : others,
    body: null,
    object: null,
    words: text,
    phrase: null,
  })
}

/** The verb and the object by which a stretch of text names an act that the table does not know; null where there is no such object. */
export function verbAndThing({ act, object }: Motion): readonly [verb: string, thing: string] | null {
  const thing = object?.split(' ').at(-1)
  return thing === undefined || thing === act ? null : [act.split(' ')[0] ?? act, thing]
}

/** True where a stretch of text of these lemmas names such an act. */
export function namesMotion(lemmas: ReadonlySet<string>, motion: Motion): boolean {
  return verbAndThing(motion)?.every((word) => lemmas.has(word)) ?? false
}

/** The motion that a record of a deed carries out: told by the words of its trigger; null where they name no act of its kind. */
export function motionDone({ type, trigger, evidence, actors, recipients }: EventRecord): Motion | null {
  const act = actsIn(trigger).find((one) =>
    DONE_AS.some((kinds) => kinds.has(type) && kinds.has(typeDone(one) ?? 'REQUEST')),
  )
  if (act === undefined) return null
  return placed({
    act,
    type: typeOfAct(act) ?? null,
    doers: actors,
    targets: recipients,
    body: null,
    object: null,
    words: evidence.slice(Math.max(0, evidence.indexOf(trigger))),
    phrase: null,
  })
}

const typeDone = (act: string): EventType | null => (act.startsWith('stop ') ? 'RETREAT' : (typeOfAct(act) ?? null))

/** Types of a record and of an act by which one may be the deed of the other: who laid down "arms" sent none. */
const DONE_AS: readonly ReadonlySet<EventType>[] = [
  new Set(['RETREAT', 'CONCEDE']),
  new Set(['AID', 'SUPPORT']),
  new Set(['SANCTION', 'COERCE']),
  new Set(['MOBILIZE']),
  new Set(['COOPERATE', 'AGREE']),
]

/**
 * Who is to do it. Whoever asks for a thing of others is not its doer; and whoever is against "any mediation" or "the deployment" is
 * not for that reason the one who would do it, as whoever refuses to mediate is.
 */
function doersOf({ type, actors, content }: EventRecord, { actors: named, act }: Proposition): readonly Party[] {
  if (type === 'REQUEST') return without(named, actors)
  const isForeign =
    type === 'REJECT' && !/^[a-z]+ (?:its|their|his|her|own)\b/.test(content ?? '') && !opensOnVerb(act, content ?? '')
  return isForeign ? without(named, actors) : named
}

/** "send troops", "impose a zone": the act's own verb, or one that lends itself to it. */
const opensOnVerb = (act: string, content: string): boolean =>
  opensOn(act, content) || LENDING.has(content.toLowerCase().split(' ')[0] ?? '')

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

export const without = (parties: readonly Party[], others: readonly Party[]): readonly Party[] =>
  parties.filter(({ id }) => !others.some((other) => other.id === id))

export const uniqueById = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((party, at) => parties.findIndex(({ id }) => id === party.id) === at)
