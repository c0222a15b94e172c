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
  const reports = (origin: SharedOrigin) =>
    new Set(cluster.filter(({ ref }) => drawnOn.get(ref)?.includes(origin)).map(({ article }) => article.id)).size
  const names = shared.filter((origin) => used.has(origin) && isNamed(origin, reports(origin))).map(({ name }) => name)
  return names.length > 0 ? [...new Set(names)].join('; ') : null
}

/** `reports`: how many of the claim's reports draw on it. */
function isNamed({ kind }: SharedOrigin, reports: number): boolean {
  if (kind === 'copy' || kind === 'utterance') return false
  return kind !== 'wire' || reports > 1
}
