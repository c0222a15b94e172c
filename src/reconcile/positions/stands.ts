import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { disclaimersIn } from './disclaimers.js'
import { type Motion, motionDone, motionOf } from './motion.js'
import { DEEDS, stanceRowFor } from './stance-rows.js'
import { type Stand, standsWith } from './stand.js'
import { isBound, isSupposedIn, termsOf, triggerOf, within } from './terms.js'
import { waitingIn } from './waiting.js'

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
  const isDeed = DEEDS.has(record.type)
  const motion = isDeed ? motionDone(record) : motionOf(record)
  const row = stanceRowFor(
    typeFor(record, motion),
    record.status,
    record.proposition?.negated ?? false,
    predicateOf(record),
  )
  if (
    motion === null ||
    row === null ||
    row.stance === null ||
    (DONE.has(record.type) && isSupposedIn(article, record))
  )
    return []
  if (record.type === 'REJECT' && TERMS_ONLY.test(behindTrigger(record))) return []
  if (record.type === 'THREATEN' && row.stance === 'supports' && !isMeasure(motion, record)) return []
  const terms = termsOf(article, record, motion.act)
  const stance = row.basis === 'word' && isBound(terms, typeFor(record, motion)) ? 'conditional' : row.stance
  return standsWith(article, record, motion, { stance, basis: row.basis, terms })
}

/** What is only asked for or supposed in a condition is not done, nor yielded. */
const DONE: ReadonlySet<EventType> = new Set([...DEEDS, 'CONCEDE'])

/** "Ready to suspend the works": a promise, though what stops is a hostile word. */
const typeFor = ({ type, rule }: EventRecord, motion: Motion | null): EventType =>
  type === 'THREATEN' && rule.startsWith('AGREE/') && motion !== null && /^(?:stop |lift$)/.test(motion.act)
    ? 'AGREE'
    : type

/** A threat puts on the table what it threatens to do, where that is a measure: nobody is for "consequences". */
const isMeasure = ({ type, doers }: Motion, { actors }: EventRecord): boolean =>
  type !== null && MEASURES.has(type) && doers.some(({ id }) => actors.some((actor) => actor.id === id))

const MEASURES: ReadonlySet<EventRecord['type']> = new Set(['SANCTION', 'COERCE', 'MOBILIZE'])

/** Whoever rejects the conditions of an offer has not said no to what is offered, nor who rejects a charge to what it is charged with. */
const TERMS_ONLY =
  /^(?: \p{Ll}+)? (?:(?:pre)?conditions?|terms?|charges?|accusations?|allegations?|claims?|reports?|suggestions?|criticism|account)\b/u
const behindTrigger = (record: EventRecord): string => record.evidence.slice(triggerOf(record).end - record.start)

const predicateOf = ({ rule, trigger }: EventRecord): string =>
  `${rule.split('/').at(-1)} ${trigger}`.replace(/[’]/g, "'")

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
