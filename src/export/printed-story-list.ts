import type { Story } from '../model/story.js'
import { flatten, ink, type Page, paragraph, plural } from './layout.js'
import { sectionTitle } from './printed-claims.js'
import type { References } from './references.js'
import { spanOf } from './story-summary.js'

const MOST_LISTED = 40

/** The stories of a ledger, a line each; then come the first `shown` in full. Ends with an empty line. */
export function printStoryList(
  stories: readonly Story[],
  shown: number,
  references: Pick<References, 'short'>,
  page: Page,
): string {
  const rest = stories.length - MOST_LISTED
  const lines = stories.slice(0, MOST_LISTED).flatMap((story) => {
    const text = `${flatten(story.title) || 'Untitled story'} — ${plural(story.articles.length, 'report')}, ${spanOf(story)}`
    return paragraph(text, page, { indent: 2, hanging: 4, right: references.short(story.id) })
  })
  const hidden = stories.length - shown
  return `${[
    sectionTitle('Stories', stories.length, page),
    ...lines,
    ...(rest > 0 ? [ink(page, `  and ${plural(rest, 'more story', 'more stories')}`, 'dim')] : []),
    ...(hidden > 0 ? [ink(page, `  ${hidden} of them are not printed below: --story REF, or --all`, 'dim')] : []),
  ].join('\n')}\n\n`
}
