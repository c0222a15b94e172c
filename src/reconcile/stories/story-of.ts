import type { Reading } from '../../model/reading.js'
import type { Story } from '../../model/story.js'
import { headlineOf } from './headline.js'

/** A story and the readings that belong to it, in order of publication. */
export interface StoryReadings {
  readonly story: Story
  readonly readings: readonly Reading[]
}

/** The story of that id that readings in order of publication tell. */
export function storyOf(id: string, readings: readonly Reading[]): StoryReadings {
  const ledgers = readings.map(({ ledger }) => ledger)
  const days = ledgers.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()
  const articles = ledgers.map((ledger) => ledger.id)
  const story = { id, title: headlineOf(ledgers), articles, from: days[0] ?? null, to: days.at(-1) ?? null }
  return { story, readings }
}
