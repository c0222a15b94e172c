import type { ArticleLedger } from '../../model/ledger.js'
import type { SharedOrigin } from '../../model/origin.js'
import type { Cluster } from '../member.js'

/** Sources that several reports of a story share. */
export function findSharedOrigins(_story: string, _articles: readonly ArticleLedger[]): readonly SharedOrigin[] {
  return []
}

/** How many outlets report a claim, from how many independent origins, and where its words come from. */
export interface Sourcing {
  readonly outlets: number
  readonly origins: number
  readonly origin: string | null
}

/** Counts the outlets and the independent origins behind a cluster. */
export function sourcingOf(cluster: Cluster, _shared: readonly SharedOrigin[]): Sourcing {
  const outlets = new Set(cluster.map(({ article }) => article.outlet ?? article.id)).size
  return { outlets, origins: outlets, origin: null }
}
