import { groupByAffinity } from '../claims/linkage.js'
import { areNear, type Group, type Member, spread, witnessesFor } from './group.js'
import type { Link } from './link.js'

/** From this likelihood on, in the mean of their articles, two groups of articles are one story. One figure for all sets. */
export const THRESHOLD = 0.5
/** So many articles or blocks are grouped anew at most; stories that do not fit stay as they are. */
const MOST_NODES = 40
/** A story of more articles is taken as a block: what so many say together one more does not part. */
const MOST_PARTED = 20
/** So many articles speak for a block. */
const SPEAKERS = 8
/** What holds the copies of a text together, whatever else speaks against it. */
const UNBREAKABLE = 1000

type Node = readonly Member[]
type LinkOf = (a: Member, b: Member) => Link

/**
 * The articles of neighbouring stories and a new one, grouped afresh: average linkage over all their links, so that what an early article
 * put wrong is put right when more have come. Stories in order of nearness, the likeliest home first; `original`: whose text the newcomer prints.
 */
export function regroup(
  newcomer: Member,
  original: Member | null,
  groups: readonly Group[],
  linkOf: LinkOf,
): readonly (readonly Member[])[] {
  const nodes = nodesOf(newcomer, groups)
  const affinities = nodes.map(() => new Float64Array(nodes.length))
  nodes.forEach((node, at) => {
    nodes.slice(0, at).forEach((other, before) => {
      const isPrinted = original !== null && before === 0 && node.includes(original)
      const affinity = isPrinted ? UNBREAKABLE : affinityOf(node, other, linkOf)
      affinities[at]?.fill(affinity, before, before + 1)
      affinities[before]?.fill(affinity, at, at + 1)
    })
  })
  return groupByAffinity(affinities).map((cluster) => cluster.flatMap((at) => nodes[at] ?? []))
}

/** The newcomer first, then each article of the small stories and each large story, as many as may be compared. */
function nodesOf(newcomer: Member, groups: readonly Group[]): readonly Node[] {
  const nodes: Node[] = [[newcomer]]
  for (const { members } of groups) {
    const parts = members.length > MOST_PARTED ? [members] : members.map((member) => [member])
    if (nodes.length + parts.length <= MOST_NODES) nodes.push(...parts)
  }
  return nodes
}

/** The mean of what the links say for or against one story; articles far apart in time say nothing unless one prints the other. */
function affinityOf(a: Node, b: Node, linkOf: LinkOf): number {
  const [small, large] = a.length < b.length ? [a, b] : [b, a]
  const links = spread(small, SPEAKERS).flatMap((one) => {
    const others = large.length === 1 ? large : witnessesFor(one.article, large)
    return others.map((other) => ({ ...linkOf(one, other), counts: areNear(one.article, other.article) }))
  })
  if (links.some(({ isCopy }) => isCopy)) return UNBREAKABLE
  const counted = links.filter(({ counts }) => counts)
  return counted.reduce((sum, { likelihood }) => sum + likelihood - THRESHOLD, 0) / (counted.length || 1)
}
