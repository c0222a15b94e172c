import type { Range } from '../../model/span.js'
import type { clauseInText } from './clause-in-text.js'

/** A clause marked in what stands around it, and in it the words that carry the event. */
export function MarkedClause({ text, clause, trigger }: ReturnType<typeof clauseInText>) {
  const part = (start: number, end: number) => text.slice(start, end)
  const within: Range = trigger ?? { start: clause.end, end: clause.end }
  return (
    <>
      {part(0, clause.start)}
      <mark>
        {part(clause.start, within.start)}
        {trigger === null ? null : <strong>{part(within.start, within.end)}</strong>}
        {part(within.end, clause.end)}
      </mark>
      {part(clause.end, text.length)}
    </>
  )
}
