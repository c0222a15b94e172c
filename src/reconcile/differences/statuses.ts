import type { EventRecord, Status } from '../../model/record.js'
import { type Comparison, found } from './comparison.js'
import { dateOf, dates, type ToldDate } from './dates.js'
import { isOneOccasion, isVerbal } from './occasions.js'
import type { Slot } from './slot.js'
import { voiceOf } from './telling.js'

type Stage = 'done' | 'not done' | 'to come' | 'supposed'

const STAGE_OF: Readonly<Record<Status, Stage>> = {
  actual: 'done',
  historical: 'done',
  negated: 'not done',
  future: 'to come',
  hypothetical: 'supposed',
}

/** Whether it happened, as an article tells it. */
interface ToldStatus {
  readonly stage: Stage
  readonly date: ToldDate | null
  /** Told as a fact by the article itself, of an event of one time. */
  readonly plain: boolean
}

/** Done, to come, supposed or not done. */
export const statuses: Slot<ToldStatus> = {
  slot: 'status',
  tell: ({ records }) => records.map(statusOf),
  key: ({ stage, date, plain }) => [stage, plain, date ? dates.key(date) : ''].join('|'),
  meaning: ({ stage }) => stage,
  text: ({ stage }) => stage,
  compare: compareStatuses,
  missed: () => false,
}

function statusOf(record: EventRecord): ToldStatus {
  const date = dateOf(record)
  return {
    stage: STAGE_OF[record.status],
    date,
    plain: voiceOf(record) === null && record.speaker === null && !isVerbal(record.type) && isOneOccasion(record),
  }
}

/** How two statuses stand to each other; pure. Only "it happened" and "it did not" of the same day rule each other out. */
function compareStatuses(a: ToldStatus, b: ToldStatus): Comparison {
  if (a.stage === b.stage) return found('same', 'the same')
  const stages = [a.stage, b.stage]
  if (!stages.includes('done') || !stages.includes('not done')) return found('other', 'told at another time')
  if (!a.plain || !b.plain) return found('other', 'not both told as plain fact')
  if (!a.date || !b.date) return found('other', 'of what day is not told')
  const { period: first } = a.date
  const { period: second } = b.date
  const overlaps = first.first <= second.last && second.first <= first.last
  return overlaps ? found('conflict', 'done, and not done, at one time') : found('other', 'of different days')
}
