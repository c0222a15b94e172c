import { typeOfAct } from '../../extract/content/acts.js'
import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import { actsIn } from './act-words.js'
import { dayOf } from './day.js'
import { disclaimedIn } from './disclaimers.js'
import { type Motion, motionDone, motionIn, motionOf } from './motion.js'
import { DEEDS, type RawStance, stanceRowFor } from './stance-rows.js'
import { isBound, overlaps, termsOf, triggerOf, within } from './terms.js'

/** What one record says of one party's stance on one motion. */
export interface Stand {
  readonly motion: Motion
  readonly holder: Party
  readonly stance: RawStance
  readonly basis: 'word' | 'deed'
  readonly according: Party | null
  readonly supposed: boolean
  /** `ARTICLE#RECORD`. */
  readonly ref: string
  readonly conditions: readonly string[]
  /** ISO day, or null. */
  readonly day: string | null
  /** Who the record says is asked, told or served. */
  readonly asked: readonly Party[]
  readonly article: ArticleLedger
  readonly start: number
}

/** Every stand that the records of an article take, in order of the text. */
export function standsIn(article: ArticleLedger): readonly Stand[] {
  const own = article.records.flatMap((record) => [
    ...standsOf(article, record),
    ...praiseIn(article, record),
    ...disclaimersIn(article, record),
  ])
  return [...own, ...waitingIn(article, own)]
}

function standsOf(article: ArticleLedger, record: EventRecord): readonly Stand[] {
  const motion = DEEDS.has(record.type) ? motionDone(record) : motionOf(record)
  const row = stanceRowFor(record.type, record.status, record.proposition?.negated ?? false, predicateOf(record))
  if (motion === null || row === null || row.stance === null) return []
  if (record.type === 'THREATEN' && row.stance === 'supports' && !isMeasure(motion, record)) return []
  const terms = termsOf(article, record, motion.act)
  const stance = row.basis === 'word' && isBound(terms, record.type) ? 'conditional' : row.stance
  return standsWith(article, record, motion, { stance, basis: row.basis, terms })
}

/** A threat puts on the table what it threatens to do, where that is a measure: nobody is for "consequences". */
const isMeasure = ({ type, doers }: Motion, { actors }: EventRecord): boolean =>
  type !== null && MEASURES.has(type) && doers.some(({ id }) => actors.some((actor) => actor.id === id))

const MEASURES: ReadonlySet<EventRecord['type']> = new Set(['SANCTION', 'COERCE', 'MOBILIZE'])

const predicateOf = ({ rule, trigger }: EventRecord): string =>
  `${rule.split('/').at(-1)} ${trigger}`.replace(/[’]/g, "'")

function standsWith(
  article: ArticleLedger,
  record: EventRecord,
  motion: Motion,
  { stance, basis, terms }: { stance: RawStance; basis: 'word' | 'deed'; terms: readonly Condition[] },
): readonly Stand[] {
  return record.actors.filter(isHolder).map((holder) => ({
    motion,
    holder,
    stance,
    basis,
    according: record.speaker === null || record.speaker.id === holder.id ? null : record.speaker,
    supposed: record.status === 'hypothetical' && stance !== 'conditional',
    ref: memberRef(article, record),
    conditions: terms.map((condition) => memberRef(article, condition)),
    day: dayOf(article, record),
    asked: record.recipients,
    article,
    start: record.start,
  }))
}

/** The press and analysts report; they are no party to a negotiation. */
const isHolder = ({ sector }: Party): boolean => sector !== 'JRN' && sector !== 'MED'

/** "Praised the bloc for sending arms and imposing sanctions": whoever praises deeds is for each of them. */
function praiseIn(article: ArticleLedger, record: EventRecord): readonly Stand[] {
  if (record.type !== 'SUPPORT' || record.status !== 'actual') return []
  const { end: from } = triggerOf(record)
  const own = motionOf(record)?.act
  return article.records
    .filter(
      (deed) =>
        DEEDS.has(deed.type) &&
        within(triggerOf(deed), { start: from, end: record.end }) &&
        deed.actors.some(({ id }) => record.recipients.some((praised) => praised.id === id)),
    )
    .flatMap((deed) => motionDone(deed) ?? [])
    .filter(({ act }) => act !== own)
    .flatMap((motion) => standsWith(article, record, motion, { stance: 'supports', basis: 'word', terms: [] }))
}

/** "It is not about dragging them into the war": whoever says what it does not want is against it. */
function disclaimersIn(article: ArticleLedger, record: EventRecord): readonly Stand[] {
  if (DEEDS.has(record.type) || record.type === 'ASSAULT' || record.type === 'CONSULT') return []
  return disclaimedIn(record.evidence)
    .filter(({ at }) => isShortestAt(article, record, record.start + at))
    .flatMap(({ words, side, type }) => {
      const act = actsIn(words).at(side === 'after' ? 0 : -1)
      return act === undefined || (type !== null && typeOfAct(act) !== type) ? [] : [motionIn(words, act)]
    })
    .flatMap((motion) => {
      const holders = record.speaker === null ? record.actors : [record.speaker]
      return standsWith(article, { ...record, actors: holders, speaker: null, status: 'actual' }, motion, {
        stance: 'opposes',
        basis: 'word',
        terms: [],
      })
    })
}

/** Of the records around a place in the text the one with the least around it speaks there. */
function isShortestAt({ records }: ArticleLedger, record: EventRecord, at: number): boolean {
  const length = ({ start, end }: EventRecord): number => end - start
  const around = records.filter(
    ({ start, end, type }) => start <= at && at < end && !DEEDS.has(type) && type !== 'ASSAULT' && type !== 'CONSULT',
  )
  return around.every((other) => length(other) >= length(record))
}

/** "Stop bombing before talks": whoever puts a condition on an act takes it up under that condition, though no record says so. */
function waitingIn(article: ArticleLedger, own: readonly Stand[]): readonly Stand[] {
  return article.conditions
    .filter(({ kind }) => kind === 'precondition')
    .flatMap((condition) => {
      const record = article.records.find(
        (candidate) =>
          candidate.type !== 'CONSULT' &&
          overlaps(triggerOf(candidate), wholeOf(condition)) &&
          candidate.actors.some(({ id }) => condition.holder === null || id === condition.holder.id),
      )
      if (!record) return []
      return actsIn(condition.consequent.text)
        .slice(0, 1)
        .filter(
          (act) =>
            !own.some((stand) => stand.motion.act === act && stand.conditions.includes(memberRef(article, condition))),
        )
        .map((act) => towards(motionIn(condition.consequent.text, act), record))
        .flatMap((motion) =>
          standsWith(article, record, motion, { stance: 'conditional', basis: 'word', terms: [condition] }),
        )
    })
}

/** "Stop bombing before talks" means talks with whoever is to stop. */
const towards = (motion: Motion, { type, recipients }: EventRecord): Motion =>
  motion.targets.length === 0 && type === 'REQUEST' ? { ...motion, targets: recipients } : motion

const wholeOf = ({ antecedent, consequent }: Condition) => ({
  start: Math.min(antecedent.start, consequent.start),
  end: Math.max(antecedent.end, consequent.end),
})
