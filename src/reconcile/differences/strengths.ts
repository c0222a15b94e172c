import type { EventRecord } from '../../model/record.js'
import { type Comparison, found } from './comparison.js'
import { gradesIn } from './grades.js'
import type { Slot } from './slot.js'

/** How strong a position is, as an article tells it. */
interface ToldStrength {
  readonly grade: number
  readonly text: string
}

/** Demands, urges or asks; rules out or has no time for; will or may. */
export const strengths: Slot<ToldStrength> = {
  slot: 'strength',
  tell: ({ records }) => records.flatMap((record) => strengthOf(record) ?? []),
  key: ({ grade, text }) => `${grade} ${text}`,
  meaning: ({ grade }) => String(grade),
  text: ({ text }) => text,
  compare: compareStrengths,
  missed: () => false,
}

/** A modal right before the trigger. */
const MODAL = /\b(will|would|may|might|could|must|should)\s+(?:\w+ )?$/i

/** The trigger counts; its strongest graded word says how strong it is. */
function strengthOf({ type, trigger, evidence }: EventRecord): ToldStrength | null {
  const before = MODAL.exec(evidence.slice(0, Math.max(0, evidence.indexOf(trigger))))?.[1] ?? ''
  const grades = gradesIn(type, `${before} ${trigger}`)
  const strongest = grades.reduce((best, { grade }) => Math.max(best, grade), 0)
  return strongest === 0 ? null : { grade: strongest, text: `${before} ${trigger}`.trim().toLowerCase() }
}

function compareStrengths(a: ToldStrength, b: ToldStrength): Comparison {
  if (a.grade === b.grade) return found('same', 'as strong')
  return found('other', a.grade > b.grade ? `${a.text} is stronger` : `${b.text} is stronger`)
}
