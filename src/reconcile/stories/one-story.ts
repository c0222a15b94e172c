import { hashId } from '../../model/id.js'
import type { Reading } from '../../model/reading.js'
import { type StoryReadings, storyOf } from './story-of.js'

/** All readings as one story, whatever they tell of: for reports that somebody wants compared. */
export function asOneStory(readings: readonly Reading[]): readonly StoryReadings[] {
  const sorted = [...readings].sort((a, b) => compareDays(a, b) || (a.ledger.id < b.ledger.id ? -1 : 1))
  const [first] = sorted
  return first ? [storyOf(hashId(first.ledger.id), sorted)] : []
}

/** Undated ones last. */
function compareDays(a: Reading, b: Reading): number {
  return (a.ledger.published ?? '9999').localeCompare(b.ledger.published ?? '9999')
}
