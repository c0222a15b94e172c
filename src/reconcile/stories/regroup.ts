import { groupByAffinity } from '../claims/linkage.js'
import { areNear, type Group, type Member, spread } from './group.js'
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

/**
 * The articles of neighbouring stories and a new one, grouped afresh: average linkage over all their links, so that what an early article
 * put wrong is put right when more have come. Stories in order of nearness, the likeliest home first.
 */
export function regroup(
  newcomer: Member,
  groups: readonly Group[],
  linkOf: (a: Member, b: Member) => Link,
): readonly (readonly Member[])[] {
  const nodes: Node[] = [[newcomer]]
  for (const { members } of groups) {
    const parts = members.length > MOST_PARTED ? [members] : members.map((member) => [member])
    if (nodes.length + parts.length <= MOST_NODES) nodes.push(...parts)
  }
  const affinities = nodes.map(() => new Float64Array(nodes.length))
  nodes.forEach((node, at) => {
    for (let other = 0; other < at; other++) {
      const affinity = affinityOf(node, nodes[other] ?? [], linkOf)
      for (const [row, column] of [
        [at, other],
        [other, at],
      ] as const)
        affinities[row]?.fill(affinity, column, column + 1)
    }
  })
  return groupByAffinity(affinities).map((cluster) => cluster.flatMap((at) => nodes[at] ?? []))
}

/** The mean of what the links say for or against one story; articles far apart in time say nothing. */
function affinityOf(a: Node, b: Node, linkOf: (a: Member, b: Member) => Link): number {
  const links = spread(a, SPEAKERS).flatMap((one) =>
    spread(b, SPEAKERS).flatMap((other) => (areNear(one.article, other.article) ? linkOf(one, other) : [])),
  )
  if (links.some(({ isCopy }) => isCopy)) return UNBREAKABLE
  return links.reduce((sum, { likelihood }) => sum + likelihood - THRESHOLD, 0) / (links.length || 1)
}
