import { STATE_NAMES } from '../extract/actors/state-names.js'
import type { Position } from '../model/position.js'
import { columns } from './layout.js'
import { actorName } from './party-name.js'
import { stanceCell } from './stance-words.js'
import type { Holder, ProposalRow } from './story-brief.js'

/** A table of proposals × actors that fits a width; of many actors several, one under the other. */
export interface Grid {
  readonly labelWidth: number
  readonly cellWidth: number
  /** Stances in abbreviations. */
  readonly isShort: boolean
  readonly blocks: readonly GridBlock[]
}

interface GridBlock {
  readonly holders: readonly GridHolder[]
  /** Only those on which somebody of this block stands. */
  readonly rows: readonly ProposalRow[]
}

export interface GridHolder extends Holder {
  /** The head of the column. */
  readonly title: string
  readonly name: string
}

const NARROWEST_LABEL = 22
const WIDEST_LABEL = 40
const GAP = 1

/** In words where all fit one table, else in abbreviations, else in several tables. */
export function gridOf(rows: readonly ProposalRow[], holders: readonly Holder[], width: number): Grid {
  const words = cellWidthOf(rows, false, 7)
  const isShort = fitting(words, width) < holders.length
  const cellWidth = isShort ? cellWidthOf(rows, true, 4) : words
  const perBlock = Math.max(1, fitting(cellWidth, width))
  const titled = titledHolders(holders, cellWidth)
  const groups = Array.from({ length: Math.ceil(titled.length / perBlock) }, (_, at) =>
    titled.slice(at * perBlock, (at + 1) * perBlock),
  )
  const most = Math.min(perBlock, holders.length)
  return {
    labelWidth: Math.min(WIDEST_LABEL, width - most * (cellWidth + GAP)),
    cellWidth,
    isShort,
    blocks: groups.map((group) => ({
      holders: group,
      rows: rows.filter(({ positions }) => positions.some(({ holder }) => group.some(({ id }) => id === holder.id))),
    })),
  }
}

/** How many columns stand beside the narrowest label. */
function fitting(cellWidth: number, width: number): number {
  return Math.floor((width - NARROWEST_LABEL) / (cellWidth + GAP))
}

function cellWidthOf(rows: readonly ProposalRow[], isShort: boolean, least: number): number {
  const cells = rows.flatMap(({ positions }) => positions.map((position) => columns(stanceCell(position, isShort))))
  return Math.max(least, ...cells)
}

/** Heads that fit the column and differ: the name, else the code of a state, else the beginning of the name. */
function titledHolders(holders: readonly Holder[], width: number): readonly GridHolder[] {
  const taken = new Set<string>()
  return holders.map((holder) => {
    const name = actorName(holder.party)
    const initials = name.replace(/\P{L}*(\p{L})[\p{L}’'-]*/gu, '$1').toUpperCase()
    const code = STATE_NAMES.has(holder.id) ? holder.id : initials.length > 1 ? initials : name.slice(0, width)
    const numbered = Array.from({ length: holders.length }, (_, at) => `${name.slice(0, width - 2)}${at + 2}`)
    const title =
      [name, code.slice(0, width), name.slice(0, width), ...numbered].find(
        (one) => columns(one) <= width && !taken.has(one),
      ) ?? holder.id
    taken.add(title)
    return { ...holder, name, title }
  })
}

/** The position of a holder on a proposal: the latest, of equals what it says before what it does. */
export function positionOf({ positions }: ProposalRow, holder: string): Position | null {
  const own = positions.filter((position) => position.holder.id === holder)
  const sorted = own.sort(
    (a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '') || b.basis.localeCompare(a.basis),
  )
  return sorted[0] ?? null
}
