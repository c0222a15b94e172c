import { hashId } from '../../model/id.js'
import type { Reading } from '../../model/reading.js'
import type { StoryReadings } from './stories.js'

/** All readings as one story, whatever they tell of: for reports that somebody wants compared. */
export function asOneStory(readings: readonly Reading[]): readonly StoryReadings[] {
  const sorted = [...readings].sort((a, b) => compareDays(a, b) || (a.ledger.id < b.ledger.id ? -1 : 1))
  const ledgers = sorted.map(({ ledger }) => ledger)
  const [first] = ledgers
  if (!first) return []
  const days = ledgers.flatMap(({ published }) => published?.slice(0, 10) ?? [])
  const story = {
    id: hashId(first.id),
    title: first.title ?? '',
    articles: ledgers.map(({ id }) => id),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  }
  return [{ story, readings: sorted }]
}

/** Undated ones last. */
function compareDays(a: Reading, b: Reading): number {
  return (a.ledger.published ?? '9999').localeCompare(b.ledger.published ?? '9999')
}
