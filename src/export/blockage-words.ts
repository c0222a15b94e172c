import { flatten } from './layout.js'
import { midSentence } from './mid-sentence.js'
import type { StoryBrief } from './story-brief.js'

/** `A and B wait for each other`; of more `A waits for B, B for C, C for A`. */
export function waitsFor(
  { index, articles }: Pick<StoryBrief, 'index' | 'articles'>,
  proposals: readonly string[],
): string {
  const inSentence = midSentence(articles)
  const labels = proposals.map((id) => `“${inSentence(flatten(index.proposals.get(id)?.label ?? id))}”`)
  if (labels.length === 2) return `${labels.join(' and ')} wait for each other`
  return labels
    .map((label, at) => `${label} ${at === 0 ? 'waits for' : 'for'} ${labels[(at + 1) % labels.length]}`)
    .join(', ')
}
