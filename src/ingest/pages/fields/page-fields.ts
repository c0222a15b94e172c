import { firstStated, type Stated } from '../../report.js'
import type { PageTree } from '../parse-page.js'
import { PageAddress } from './address.js'
import { linkedReport } from './json-ld.js'
import { markupFields } from './markup.js'
import { metaFields } from './meta.js'
import { titleOf } from './title.js'

export interface PageFields {
  readonly stated: Stated
  /** The text as linked data gives it, markup included, or null. */
  readonly body: string | null
  readonly isFree: boolean
}

/**
 * What a page states of its report. Of several statements the first counts: JSON-LD, Open Graph, meta tags, the feed that led here,
 * visible markup, the address.
 */
export function pageFields({ document, linkedData }: PageTree, address: string | null, feed: Stated = {}): PageFields {
  const page = new PageAddress(address)
  const { stated: linked, body, isFree } = linkedReport(linkedData, page)
  const { openGraph, meta } = metaFields(document, page)
  const sources = [linked, openGraph, meta, feed, markupFields(document), page.stated]
  const stated = firstStated(...sources)
  const outlets = [...sources.flatMap(({ outlet }) => outlet?.value ?? []), page.host.replace(/\.\w+$/, ''), page.host]
  return { stated: { ...stated, ...titleOf(sources, outlets) }, body, isFree }
}
