import type { ArticleLedger } from '../../model/ledger.js'

/** One key for the ways an outlet writes its name ("The Herald", "herald"); a report without outlet is one of its own. */
export function outletKey({ id, outlet }: Pick<ArticleLedger, 'id' | 'outlet'>): string {
  const bare = (outlet ?? '')
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
  return bare === '' ? `report ${id}` : `outlet ${bare}`
}
