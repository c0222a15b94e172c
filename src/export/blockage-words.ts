import { flatten } from './layout.js'
import type { StoryBrief } from './story-brief.js'

/** `A waits for B, B for A`. */
export function waitsFor({ index }: Pick<StoryBrief, 'index'>, proposals: readonly string[]): string {
  const labels = proposals.map((id) => flatten(index.proposals.get(id)?.label ?? id))
  return labels
    .map((label, at) => `${label} ${at === 0 ? 'waits for' : 'for'} ${labels[(at + 1) % labels.length]}`)
    .join(', ')
}
