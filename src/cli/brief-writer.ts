import { markdownBrief } from '../export/markdown-brief.js'
import { printBrief } from '../export/printed-brief.js'
import { printStoryList } from '../export/printed-story-list.js'
import type { References } from '../export/references.js'
import type { StoryBrief } from '../export/story-brief.js'
import type { Story } from '../model/story.js'
import type { Output } from './effects.js'
import { pageOf } from './page.js'

/** So many stories are written in full where not all are asked for. */
const MOST_STORIES = 10

/** Stories to write, and the briefs of one of them: none of a story that went in the meantime. */
export interface Briefs {
  readonly stories: readonly Story[]
  readonly references: Pick<References, 'short'>
  briefOf(story: Story): Promise<readonly StoryBrief[]>
}

export interface BriefForm {
  readonly form: 'terminal' | 'markdown'
  /** Everything, however long. */
  readonly all: boolean
}

/** Writes stories, those of most reports first; printed ones one at a time, so that no more is held. */
export async function writeBriefs(briefs: Briefs, { form, all }: BriefForm, output: Output): Promise<void> {
  const stories = inOrder(briefs.stories)
  const shown = all ? stories : stories.slice(0, MOST_STORIES)
  if (form === 'markdown') {
    const held: StoryBrief[] = []
    for (const story of shown) held.push(...(await briefs.briefOf(story)))
    return output.write(markdownBrief(held))
  }
  const page = pageOf(output)
  if (stories.length > 1) await output.write(printStoryList(stories, shown.length, briefs.references, page))
  for (const story of shown)
    for (const brief of await briefs.briefOf(story)) await output.write(printBrief(brief, page, { all }))
}

/** Stories of most reports first, of equals the latest. */
export function inOrder(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort((a, b) => b.articles.length - a.articles.length || (b.to ?? '').localeCompare(a.to ?? ''))
}
