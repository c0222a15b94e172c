import type { Story } from '../../model/story.js'
import type { Happening } from './change.js'
import { type Lineage, lineageOf } from './lineage.js'

interface TracedStory {
  readonly id: string
  readonly parts: readonly string[]
  readonly title: string
}

const traced = ({ id, title, articles }: Story): TracedStory => ({ id, title, parts: articles })

/** Stories before and after, and under which id each that was there before is found now. */
export function traceStories(before: readonly Story[], after: readonly Story[]) {
  const [old, now] = [before.map(traced), after.map(traced)]
  const lineage = lineageOf(old, now)
  const heirs = new Map(old.map((story) => [story.id, lineage.heirOf(story)?.id ?? story.id]))
  return { happenings: storyChanges(old, now, lineage), nameNow: (id: string): string => heirs.get(id) ?? id }
}

function storyChanges(
  before: readonly TracedStory[],
  after: readonly TracedStory[],
  lineage: Lineage<TracedStory>,
): readonly Happening[] {
  const fresh = after.filter((story) => lineage.ancestorsOf(story).length === 0)
  const merged = before.flatMap((story) => {
    const heir = lineage.heirOf(story)
    return heir === null || lineage.ancestorsOf(heir)[0] === story ? [] : [{ story, heir }]
  })
  return [
    ...fresh.map((story): Happening => {
      const [partedFrom] = lineage.sourcesOf(story)
      return { kind: 'story-new', story: story.id, subject: story.id, label: story.title, before: partedFrom?.title ?? null, after: story.title }
    }),
    ...merged.map(({ story, heir }): Happening => {
      return { kind: 'story-merged', story: heir.id, subject: story.id, label: story.title, before: story.title, after: heir.title }
    }),
  ] // biome-ignore format: one line reads best
}
