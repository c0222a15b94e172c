import type { StoryRow } from '../store/questions.js'
import { paragraph, plural } from './layout.js'
import { idName } from './party-name.js'
import { listPage, type OpenPrinter, printerOf, shortId } from './row-printer.js'
import { spanOf } from './story-summary.js'

/** Stories: title and reference, then days, how much there is, and who acts. */
export const printStories: OpenPrinter<StoryRow> = (_, wanted) => {
  const page = listPage(wanted)
  return printerOf([], (story) => [
    ...paragraph(story.title || 'Untitled story', page, { right: shortId(story.id), hanging: 2, inks: ['bold'] }),
    ...paragraph(countsOf(story), page, { indent: 2, inks: ['dim'] }),
    ...(story.actors.length === 0
      ? []
      : paragraph(story.actors.map(idName).join(', '), page, { indent: 2, inks: ['dim'] })),
  ])
}

function countsOf(story: StoryRow): string {
  const { articles, outlets, origins, claims, conflicts } = story
  const told = `${plural(articles.length, 'report')} of ${plural(outlets, 'outlet')}, ${plural(origins, 'origin')}`
  const said = `${plural(claims, 'claim')}${conflicts === 0 ? '' : `, ${conflicts} conflicting`}`
  return [spanOf(story), told, said].join(' · ')
}
