import type { Reading } from '../../model/reading.js'
import { comesBefore } from './group.js'
import { profileOf } from './profile.js'
import { StoryIndex } from './story-index.js'
import { type StoryReadings, storyOf } from './story-of.js'

/**
 * Groups the readings of one event or one negotiation into stories, in order of their first report; each article once. The readings
 * may come in any order: they are put in that of publication first, so the result does not depend on it.
 */
export function findStories(readings: readonly Reading[]): readonly StoryReadings[] {
  const entries = [...new Map(readings.map((reading) => [reading.ledger.id, reading])).values()]
    .map((reading) => ({ reading, profile: profileOf(reading) }))
    .sort((a, b) => (comesBefore(a.profile, b.profile) ? -1 : 1))
  const index = new StoryIndex()
  for (const { profile } of entries) index.add(profile)
  const storyIn = new Map(index.stories.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
  const stories = new Map<string, Reading[]>()
  for (const { reading } of entries) {
    const id = storyIn.get(reading.ledger.id) ?? ''
    const members = stories.get(id)
    if (members === undefined) stories.set(id, [reading])
    else members.push(reading)
  }
  return [...stories].map(([id, members]) => storyOf(id, members))
}
