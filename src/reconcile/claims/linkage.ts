/** How well two groups go together: over 0 they do, under 0 they do not; -Infinity forbids it. Rows and columns are the items, symmetric. */
export type Affinities = readonly Float64Array[]

/**
 * Average-link agglomerative clustering with links that forbid (constrained as in Davidson and Ravi 2005): the two groups whose mean affinity is
 * the highest are joined as long as it is over 0 and nothing between them is forbidden. Equal means go to the lower numbers, so that the result
 * depends on the items alone when their numbers do. Uses up `affinities`. About n² steps.
 */
export function groupByAffinity(affinities: Affinities): readonly (readonly number[])[] {
  const groups: number[][] = affinities.map((_, item) => [item])
  const nearest = affinities.map((_, item) => nearestTo(affinities, groups, item))
  for (;;) {
    const pair = bestPair(affinities, groups, nearest)
    if (pair === null) return groups.filter((group) => group.length > 0)
    join(affinities, groups, nearest, pair)
  }
}

const at = (affinities: Affinities, a: number, b: number): number => affinities[a]?.[b] ?? Number.NEGATIVE_INFINITY

/** The group that goes best with this one; -1 where none does. */
function nearestTo(affinities: Affinities, groups: readonly (readonly number[])[], item: number): number {
  let best = -1
  let most = 0
  for (let other = 0; other < groups.length; other++) {
    const mean = at(affinities, item, other)
    if (other !== item && mean > most && groups[other]?.length !== 0) {
      most = mean
      best = other
    }
  }
  return best
}

type Pair = readonly [into: number, from: number]

function bestPair(
  affinities: Affinities,
  groups: readonly (readonly number[])[],
  nearest: readonly number[],
): Pair | null {
  let best: Pair | null = null
  let most = 0
  for (const [item, other] of nearest.entries()) {
    if (other < 0 || groups[item]?.length === 0) continue
    const mean = at(affinities, item, other)
    if (mean > most) {
      most = mean
      best = [Math.min(item, other), Math.max(item, other)]
    }
  }
  return best
}

function join(affinities: Affinities, groups: number[][], nearest: number[], [into, from]: Pair): void {
  const [size, added] = [groups[into]?.length ?? 0, groups[from]?.length ?? 0]
  for (let other = 0; other < groups.length; other++) {
    if (other === into || other === from) continue
    const mean = (size * at(affinities, into, other) + added * at(affinities, from, other)) / (size + added)
    put(affinities, into, other, mean)
    put(affinities, from, other, Number.NEGATIVE_INFINITY)
  }
  put(affinities, into, from, Number.NEGATIVE_INFINITY)
  groups[into]?.push(...(groups[from] ?? []))
  groups[from] = []
  for (let item = 0; item < groups.length; item++) {
    if (groups[item]?.length === 0) continue
    const before = nearest[item] ?? -1
    const isStale = item === into || before === into || before === from
    if (isStale || at(affinities, item, into) > at(affinities, item, before))
      nearest[item] = nearestTo(affinities, groups, item)
  }
}

function put(affinities: Affinities, a: number, b: number, mean: number): void {
  for (const [row, column] of [
    [a, b],
    [b, a],
  ] as const) {
    const values = affinities[row]
    if (values) values[column] = mean
  }
}
