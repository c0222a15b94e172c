import type { Condition } from '../../model/condition.js'
import type { Range } from '../../model/span.js'

/** So far before the first half its opening word may stand: "if, as it said, …". */
const BEFORE = 40

/**
 * Where the cue of a condition stands, which is stored without its place: between the halves, else before the first, as the word nearest to the second
 * beginning; null where it is not found as it is written.
 */
export function cueOf(text: string, { cue, antecedent, consequent }: Condition): Range | null {
  const [first, second] = antecedent.start <= consequent.start ? [antecedent, consequent] : [consequent, antecedent]
  return (
    lastIn(text, cue, { start: first.end, end: second.start }) ??
    lastIn(text, cue, { start: first.start - BEFORE, end: first.start })
  )
}

function lastIn(text: string, cue: string, { start, end }: Range): Range | null {
  const from = Math.max(0, start)
  const at = text.slice(from, Math.max(from, end)).lastIndexOf(cue)
  return cue === '' || at < 0 ? null : { start: from + at, end: from + at + cue.length }
}
