import type { Position } from '../model/position.js'
import { termWords } from './condition-words.js'
import { columns, flatten, ink, type Page, pad, paragraph, shorten, wrap } from './layout.js'
import { actorName } from './party-name.js'
import { type Grid, type GridHolder, gridOf, positionOf } from './position-grid.js'
import { type Extent, sectionTitle } from './printed-claims.js'
import { printedDay } from './printed-day.js'
import { STANCE_INKS, STANCE_SIGNS, STANCE_WORDS, signsOf, stanceCell } from './stance-words.js'
import type { Holder, ProposalRow, StoryBrief } from './story-brief.js'

const MOST_ROWS = 16
const MOST_HOLDERS = 12
const MOST_TERMS = 3

/** The table of proposals × actors, a legend, and what a cell has no room for. */
export function printPositions(brief: StoryBrief, page: Page, { all }: Extent): string {
  if (brief.rows.length === 0) return ''
  const rows = all ? brief.rows : brief.rows.slice(0, MOST_ROWS)
  const holders = (all ? brief.holders : brief.holders.slice(0, MOST_HOLDERS)).filter(({ id }) =>
    rows.some(({ positions }) => positions.some(({ holder }) => holder.id === id)),
  )
  const right = Math.max(...rows.map(({ proposal }) => brief.references.short(proposal.id).length))
  const grid = gridOf(rows, holders, page.width - 4 - right)
  return [
    sectionTitle('Positions', brief.rows.length, page),
    ...grid.blocks.flatMap((_, at) => [...(at === 0 ? [] : ['']), ...printBlock(brief, grid, at, page)]),
    ...legend(rows, grid, page),
    ...left(brief, rows.length, holders, page),
    ...notes(brief, rows, page),
  ].join('\n')
}

function printBlock({ references }: StoryBrief, grid: Grid, at: number, page: Page): readonly string[] {
  const { labelWidth, cellWidth, isShort } = grid
  const block = grid.blocks[at]
  if (!block) return []
  const heads = block.holders.map(({ title }) => pad(title, cellWidth)).join(' ')
  return [
    `  ${' '.repeat(labelWidth)} ${ink(page, heads.trimEnd(), 'cyan')}`,
    ...block.rows.flatMap((row) => {
      const [first = '', ...rest] = wrap(row.proposal.label, labelWidth - 1)
      const cells = block.holders.map(({ id }) => cell(positionOf(row, id), cellWidth, isShort, page)).join(' ')
      const ref = references.short(row.proposal.id)
      const used = 2 + labelWidth + block.holders.length * (cellWidth + 1)
      const gap = ' '.repeat(Math.max(1, page.width - used - columns(ref)))
      return [
        `  ${pad(first, labelWidth)} ${cells}${gap}${ink(page, ref, 'dim')}`,
        ...rest.map((line) => `    ${shorten(line, labelWidth - 2)}`),
      ]
    }),
  ]
}

function cell(position: Position | null, width: number, isShort: boolean, page: Page): string {
  if (!position) return pad('·', width)
  const words = stanceCell(position, isShort)
  return `${ink(page, words, STANCE_INKS[position.stance])}${' '.repeat(Math.max(0, width - words.length))}`
}

/** What the words, signs and heads stand for, of those that the table has. */
function legend(rows: readonly ProposalRow[], { isShort, blocks }: Grid, page: Page): readonly string[] {
  const positions = rows.flatMap((row) => row.positions)
  const stances = new Set(positions.map(({ stance }) => stance))
  const signs = new Set(positions.flatMap(signsOf))
  const heads = new Map(blocks.flatMap(({ holders }) => holders.map((one) => [one.title, one] as const)))
  const words = [
    ...(isShort ? [...stances].map((stance) => `${STANCE_WORDS[stance][1]} ${STANCE_WORDS[stance][0]}`) : []),
    ...(stances.has('conditional') && !isShort ? ['only if: on the terms below'] : []),
    ...[...signs].map((sign) => STANCE_SIGNS[sign].join(' ')),
    ...[...heads.values()].filter(isCoded).map(({ title, name }) => `${title} ${name}`),
  ]
  return words.length === 0 ? [] : paragraph(words.join(' · '), page, { indent: 2, inks: ['dim'] })
}

function isCoded({ title, name }: GridHolder): boolean {
  return title !== name
}

function left({ rows, holders }: StoryBrief, shown: number, inTable: readonly Holder[], page: Page): readonly string[] {
  const more = rows.length - shown
  const others = holders.filter(({ id }) => !inTable.some((one) => one.id === id)).length
  const parts = [...(more > 0 ? [`${more} more proposals`] : []), ...(others > 0 ? [`${others} more actors`] : [])]
  return parts.length === 0 ? [] : [ink(page, `  and ${parts.join(', ')}: --all`, 'dim')]
}

/** Terms, changes and who says so, a line for each position that has any. */
function notes(brief: StoryBrief, rows: readonly ProposalRow[], page: Page): readonly string[] {
  const lines = rows.flatMap(({ proposal, positions }) =>
    positions.flatMap((position) => {
      const words = noteWords(brief, position)
      if (words === '') return []
      const text = `${actorName(position.holder)} ${STANCE_WORDS[position.stance][0]} — ${proposal.label}: ${words}`
      return paragraph(text, page, { indent: 2, hanging: 4, right: brief.references.short(position.id) })
    }),
  )
  return lines.length === 0 ? [] : ['', ...lines]
}

export function noteWords(brief: Pick<StoryBrief, 'index'>, position: Position): string {
  const { according, supposed, history } = position
  return [
    termsOf(brief, position),
    history.length > 1 ? historyWords(position) : '',
    according !== null ? `according to ${actorName(according)}` : supposed ? 'only supposed' : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** The terms in the words of the reports, each once. */
export function termsOf({ index }: Pick<StoryBrief, 'index'>, { conditions }: Position): string {
  const found = conditions.flatMap((ref) => index.conditions.get(ref)?.part ?? [])
  const byWords = new Map([...found].reverse().map((one) => [flatten(one.antecedent.text).toLowerCase(), one]))
  const terms = [...byWords.values()].reverse().flatMap((one) => termWords(one) ?? [])
  const rest = terms.length - MOST_TERMS
  return `${terms.slice(0, MOST_TERMS).join(', or ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** `refused until 3 February 2022, since then only on terms`. */
export function historyWords({ history }: Position): string {
  return history
    .map(({ stance, since, lastSeen }, at) => {
      const word = STANCE_WORDS[stance][0]
      const day = at === 0 ? printedDay(lastSeen ?? since) : printedDay(since ?? lastSeen)
      if (!day) return at === 0 ? word : `then ${word}`
      return at === 0 ? `${word} until ${day}` : `${word} since ${day}`
    })
    .join(', ')
}
