import { partAddress } from '../page/addresses.js'
import type { ConditionsGraphData, GraphLink, GraphNode } from './conditions-graph-data.js'
import { LINE_HEIGHT, linesWithin, textWidth } from './text-width.js'

/** What is drawn as one box: a node, or all refusals of a proposal. */
export interface Box {
  readonly id: string
  readonly kind: GraphNode['kind']
  readonly isInRing: boolean
  readonly entries: readonly BoxEntry[]
  readonly width: number
  readonly height: number
}

/** Words in a box that open a place in an article. */
export interface BoxEntry {
  readonly lines: readonly string[]
  readonly address: string | null
}

export interface Boxes {
  readonly boxes: readonly Box[]
  /** A link to refusals for all of them. */
  readonly links: readonly GraphLink[]
  /** Links that found no room. */
  readonly left: number
}

/** More is no drawing that anyone reads; what matters less is told in words. */
const MOST_BOXES = 40
const WIDEST_LINE = 190
const MOST_LINES = 4
export const PADDING = 10

/** The boxes of a graph: rings first, then what is broken and what is awaited, and so on until there is no more room. */
export function boxesOf(graph: ConditionsGraphData): Boxes {
  const links = joined(graph.links).sort((a, b) => weightOf(a) - weightOf(b))
  const drawn: GraphLink[] = []
  const ends = new Set<string>()
  for (const link of links) {
    const more = [link.from, link.to].filter((end) => !ends.has(end))
    if (ends.size + more.length > MOST_BOXES) continue
    for (const end of more) ends.add(end)
    drawn.push(link)
  }
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const inRing = new Set(drawn.filter(({ isInRing }) => isInRing).flatMap(({ from, to }) => [from, to]))
  const boxes = [...ends].map((id) => {
    const refusals = graph.links.filter(({ kind, from }) => kind === 'refused' && refusalsOf(from) === id)
    const own = nodes.get(id) ?? refusals.flatMap(({ to }) => nodes.get(to) ?? [])
    return boxOf(id, [own].flat(), inRing.has(id))
  })
  return { boxes, links: drawn, left: links.length - drawn.length }
}

const refusalsOf = (proposal: string): string => `refusals of ${proposal}`

/** All refusals of a proposal as one link. */
function joined(links: readonly GraphLink[]): GraphLink[] {
  const all = links.map((link) =>
    link.kind === 'refused' ? { ...link, to: refusalsOf(link.from), holder: null } : link,
  )
  return [...new Map(all.map((link) => [`${link.from} ${link.to} ${link.kind}`, link])).values()]
}

/** What matters more is less. */
function weightOf({ isInRing, kind, state }: GraphLink): number {
  if (isInRing) return 0
  if (kind === 'requires') return state === 'met' ? 4 : state === 'broken' ? 1 : 2
  return kind === 'alternative' ? 3 : 5
}

function boxOf(id: string, nodes: readonly GraphNode[], isInRing: boolean): Box {
  const entries = nodes.map(({ label, evidence: [first] }) => ({
    lines: linesWithin(label, WIDEST_LINE, MOST_LINES),
    address: first === undefined ? null : partAddress(first),
  }))
  const lines = entries.flatMap((entry) => entry.lines)
  return {
    id,
    kind: nodes[0]?.kind ?? 'requirement',
    isInRing,
    entries,
    width: Math.max(...lines.map((line) => textWidth(line)), 40) + 2 * PADDING,
    height: lines.length * LINE_HEIGHT + 2 * PADDING,
  }
}
