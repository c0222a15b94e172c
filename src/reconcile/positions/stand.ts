import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import { rowOfAct } from './act-rows.js'
import { dayOf } from './day.js'
import { isHolder } from './holder.js'
import type { Motion } from './motion.js'
import type { RawStance } from './stance-rows.js'

/** What one record says of one party's stance on one motion. */
export interface Stand {
  readonly motion: Motion
  readonly holder: Party
  readonly stance: RawStance
  readonly basis: 'word' | 'deed'
  readonly according: Party | null
  readonly supposed: boolean
  /** `ARTICLE#RECORD`; null where only a condition says so. */
  readonly ref: string | null
  /** `ARTICLE#CONDITION` of the terms it is tied to. */
  readonly conditions: readonly string[]
  /** ISO day, or null. */
  readonly day: string | null
  /** Who the record says is asked, told or served. */
  readonly asked: readonly Party[]
  /** Id of the article. */
  readonly article: string
}

interface Attitude {
  readonly stance: RawStance
  readonly basis: 'word' | 'deed'
  readonly terms: readonly Condition[]
}

/** Who speaks: a record, or whatever is known of one. */
export type Voice = Pick<
  EventRecord,
  'type' | 'start' | 'end' | 'actors' | 'recipients' | 'speaker' | 'status' | 'date'
> & {
  readonly id: string | null
}

/** The stands that the actors of a record take on a motion. */
export function standsWith(
  article: ArticleLedger,
  record: Voice,
  motion: Motion,
  { stance, basis, terms }: Attitude,
): readonly Stand[] {
  return record.actors.filter(isHolder).map((holder) => ({
    motion: servedBy(motion, holder, stance),
    holder,
    stance,
    basis,
    according: record.speaker === null || record.speaker.id === holder.id ? null : record.speaker,
    supposed: record.status === 'hypothetical' && stance !== 'conditional',
    ref: refOf(article, record),
    conditions: terms.map((condition) => memberRef(article, condition)),
    day: dayOf(article, record),
    asked: record.recipients,
    article: article.id,
  }))
}

export const refOf = (article: ArticleLedger, { id }: Voice): string | null =>
  id === null ? null : memberRef(article, { id })

/** Who asks for or welcomes a good thing, and names nobody whom it should serve, means itself. */
function servedBy(motion: Motion, holder: Party, stance: RawStance): Motion {
  const isWish = stance === 'demands' || stance === 'supports'
  const isOpen = motion.targets.length === 0 && rowOfAct(motion.act).key === 'target' && !has(motion.doers, holder)
  return isWish && isOpen && motion.type !== null && GOOD.has(motion.type) ? { ...motion, targets: [holder] } : motion
}

const GOOD: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT', 'CONCEDE', 'AGREE', 'COOPERATE'])
const has = (parties: readonly Party[], { id }: Party): boolean => parties.some((party) => party.id === id)
