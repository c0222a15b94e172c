import { columns, ink, type Page, pad, paragraph, shorten, wrap } from './layout.js'
import type { References } from './references.js'
import type { StoryBrief } from './story-brief.js'
import { countsOf, type SummaryLine, summaryOf } from './story-summary.js'

const NARROWEST_NAME = 8
const WIDEST_NAME = 14

/** Title, span of days, how much there is; then the state of things in one look. */
export function printSummary(brief: StoryBrief, page: Page): string {
  const { story, references } = brief
  const lines = summaryOf(brief)
  const width = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, ...lines.map(({ name }) => columns(name))))
  return [
    ink(page, '━'.repeat(page.width), 'dim'),
    ...paragraph(story.title || 'Untitled story', page, { right: references.short(story.id), inks: ['bold'] }),
    ...paragraph(countsOf(brief), page, { inks: ['dim'] }),
    ...(lines.length === 0 ? [] : ['']),
    ...lines.flatMap((line, at) => printLine(line, lines[at - 1]?.name !== line.name, { width, references, page })),
  ].join('\n')
}

interface Setting {
  /** Columns of the names. */
  readonly width: number
  readonly references: References
  readonly page: Page
}

/** The name stands before the first of several lines that have the same. */
function printLine(line: SummaryLine, isFirst: boolean, { width, references, page }: Setting): readonly string[] {
  const right = line.kind === 'actor' ? '' : references.short(line.id)
  const room = page.width - width - 4
  const all = wrap(line.text, room - (right === '' ? 0 : columns(right) + 2))
  return cut(all, line.lines, room - columns(right) - 2).map((text, at) => {
    const name = isFirst && at === 0 ? shorten(line.name, width) : ''
    const head = line.ink === null ? pad(name, width) : ink(page, pad(name, width), line.ink)
    const gap = ' '.repeat(Math.max(2, room - columns(text) - columns(right)))
    return `  ${head}  ${text}${at === 0 && right !== '' ? `${gap}${ink(page, right, 'dim')}` : ''}`
  })
}

/** The first lines, with an ellipsis where more would follow. */
function cut(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines
  const last = (lines[most - 1] ?? '').replace(/[\s,;:]+$/, '')
  return [...lines.slice(0, most - 1), columns(last) + 2 <= width ? `${last} …` : shorten(`${last} …`, width)]
}
