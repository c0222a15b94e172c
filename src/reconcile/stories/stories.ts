import { hashId } from '../../model/id.js'
import type { Reading } from '../../model/reading.js'
import type { Story } from '../../model/story.js'
import { comesBefore } from './group.js'
import { headlineOf } from './headline.js'
import { profileOf } from './profile.js'
import { StoryIndex } from './story-index.js'

/** A story and the readings that belong to it, in order of publication. */
export interface StoryReadings {
  readonly story: Story
  readonly readings: readonly Reading[]
}

/**
 * Groups the readings of one event or one negotiation into stories, in order of their first report; each article once. The readings
 * may come in any order: they are put in that of publication first.
 */
export function findStories(readings: readonly Reading[]): readonly StoryReadings[] {
  const entries = [...new Map(readings.map((reading) => [reading.ledger.id, reading])).values()]
    .map((reading) => ({ reading, profile: profileOf(reading) }))
    .sort((a, b) => (comesBefore(a.profile, b.profile) ? -1 : 1))
  const index = new StoryIndex()
  for (const { profile } of entries) index.add(profile)
  return index.stories.map(({ articles }) => {
    const own = new Set(articles)
    return storyOf(entries.flatMap(({ reading }) => (own.has(reading.ledger.id) ? reading : [])))
  })
}

/** The story of readings in order of publication. */
function storyOf(readings: readonly Reading[]): StoryReadings {
  const days = readings.flatMap(({ ledger }) => ledger.published?.slice(0, 10) ?? []).sort()
  const articles = readings.map(({ ledger }) => ledger.id)
  const story = {
    id: hashId(articles[0] ?? ''),
    title: headlineOf(readings.map(({ ledger }) => ledger)),
    articles,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  }
  return { story, readings }
}
