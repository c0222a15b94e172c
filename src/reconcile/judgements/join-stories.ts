import { splitRef } from '../../model/reference.js'
import { asOneStory } from '../stories/one-story.js'
import type { StoryReadings } from '../stories/story-of.js'

/**
 * Joins stories that a person has linked: where records of two are one claim by judgement (`groups` of `ARTICLE#RECORD`), their
 * articles are one story. It stands where the first of them stood and keeps the title of that one.
 */
export function joinStories(
  stories: readonly StoryReadings[],
  groups: readonly (readonly string[])[],
): readonly StoryReadings[] {
  return groups.reduce(joinOnce, stories)
}

function joinOnce(stories: readonly StoryReadings[], group: readonly string[]): readonly StoryReadings[] {
  const judged = new Set(group.map((ref) => splitRef(ref).article))
  const linked = stories.filter(({ story }) => story.articles.some((article) => judged.has(article)))
  const [first] = linked
  if (!first || linked.length === 1) return stories
  const joined = asOneStory(linked.flatMap(({ readings }) => readings)).map(({ story, readings }) => ({
    story: { ...story, title: first.story.title },
    readings,
  }))
  return stories.flatMap((one) => (one === first ? joined : linked.includes(one) ? [] : [one]))
}
