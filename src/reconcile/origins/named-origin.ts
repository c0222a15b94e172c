import type { SharedOrigin } from '../../model/origin.js'
import type { Cluster } from '../member.js'

/**
 * The words for where a claim has its words from, of all origins that its texts name for it ("statement by the White House; The Daily
 * Planet"), or null. The agency that a whole report is credited to is named only where it makes several reports one.
 */
export function namedOrigin(
  cluster: Cluster,
  shared: readonly SharedOrigin[],
  drawnOn: ReadonlyMap<string, readonly SharedOrigin[]>,
): string | null {
  const used = new Set(cluster.flatMap(({ ref }) => drawnOn.get(ref) ?? []))
  const reports = new Set(cluster.map(({ article }) => article.id))
  const names = shared.filter((origin) => used.has(origin) && isNamed(origin, reports)).map(({ name }) => name)
  return names.length > 0 ? [...new Set(names)].join('; ') : null
}

function isNamed({ kind, articles }: SharedOrigin, reports: ReadonlySet<string>): boolean {
  if (kind === 'copy' || kind === 'utterance') return false
  return kind !== 'wire' || articles.filter((id) => reports.has(id)).length > 1
}
