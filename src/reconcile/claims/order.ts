import type { Cluster, Member } from '../member.js'
import { compareText } from '../text-order.js'

/** In order of publication, undated articles last, then of the text; the ids decide where nothing else does. */
function byPublication(a: Member, b: Member): number {
  const days = compareText(a.article.published ?? LAST, b.article.published ?? LAST)
  if (days !== 0) return days
  const articles = compareText(a.article.id, b.article.id)
  if (articles !== 0) return articles
  return a.record.start - b.record.start || a.record.end - b.record.end || compareText(a.ref, b.ref)
}

/** Behind every ISO date. */
const LAST = '~'

/** Members of each cluster, and the clusters by their first members, in order of publication. */
export function inOrder(clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters
    .map((cluster) => [...cluster].sort(byPublication))
    .sort(([a], [b]) => (a && b ? byPublication(a, b) : 0))
}
