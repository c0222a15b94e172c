import { hashId } from '../../model/id.js'
import type { Reading } from '../../model/reading.js'
import type { Story } from '../../model/story.js'

/** A story and the readings that belong to it, in order of publication. */
export interface StoryReadings {
  readonly story: Story
  readonly readings: readonly Reading[]
}

/** Groups the readings of one event or one negotiation into stories. */
export function findStories(readings: readonly Reading[]): readonly StoryReadings[] {
  const [first] = readings
  if (!first) return []
  const articles = readings.map(({ ledger }) => ledger.id)
  const story = { id: hashId(first.ledger.id), title: first.ledger.title ?? '', articles, from: null, to: null }
  return [{ story, readings }]
}
