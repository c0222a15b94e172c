import type { ArticleField } from '../../model/article.js'
import { Fault } from '../../model/fault.js'
import { isoDate } from '../pages/fields/dates.js'
import { byline, iso639, outletName, plain } from '../pages/fields/values.js'
import { type Report, statedBy } from '../report.js'

type Words = string | null | undefined

/** What an agency states of one item, in the words of its format. */
export interface AgencyItem {
  /** The name that the agency gave it, kept over its versions. */
  readonly id: Words
  /** What it is: `text`, or another class such as `picture`. */
  readonly kind: string
  /** `usable`, or what the agency made of it since: `withheld`, `canceled`. */
  readonly status: string
  /** Until when it is not to be published; empty for an embargo without an end. */
  readonly embargo: Words
  readonly headline: Words
  readonly outlet: Words
  readonly byline: Words
  readonly language: Words
  readonly url: Words
  /** When its first version and this one were made. */
  readonly created: Words
  readonly changed: Words
  readonly text: string
}

export interface Judging {
  /** What a fault calls the file. */
  readonly input: string
  /** The how manieth item of it this is: what one without a name is called by. */
  readonly number: number
  readonly now: Date
}

/** Of other words than the standards have (`approved`, `live`) nothing is held against an item. */
const WITHDRAWN = new Set(['withheld', 'canceled', 'cancelled', 'killed', 'recalled'])

/** A picture's caption is no report; a package has a text of its own at times. */
export const isOfText = ({ kind, text }: AgencyItem): boolean =>
  kind === 'text' || (kind === 'composite' && text.trim() !== '')

/** The report of an item of text, or why there is none: withdrawn, embargoed, without a text. */
export function agencyReport(item: AgencyItem, { input: file, number, now }: Judging): Report | Fault {
  const id = plain(item.id)
  const [ref, input] = id === null ? [`${file}:${number}`, `${file}:${number}`] : [id, `${file}: ${id}`]
  if (WITHDRAWN.has(item.status)) return Fault.of('agency-withdrawn', { input, status: item.status })
  const until = embargoedUntil(item.embargo, now)
  if (until !== null) return Fault.of('agency-embargoed', { input, until })
  const text = item.text.trim()
  if (!/\p{L}/u.test(text)) return Fault.of('agency-bare', { input })
  return { ref, stated: statedBy('record', fieldsOf(item)), text }
}

function fieldsOf(item: AgencyItem): { readonly [Field in ArticleField]: string | null } {
  const [created, changed] = [isoDate(item.created ?? ''), isoDate(item.changed ?? '')]
  return {
    title: plain(item.headline),
    outlet: outletName(item.outlet),
    byline: byline(item.byline ?? null),
    url: webAddress(item.url),
    published: created ?? changed,
    updated: created === changed || created === null ? null : changed,
    language: iso639(item.language ?? null),
  }
}

/** In words; null where there is no embargo or it is over. One whose end cannot be read has none. */
function embargoedUntil(embargo: Words, now: Date): string | null {
  if (embargo === null || embargo === undefined) return null
  const date = isoDate(embargo, now)
  if (date === null) return 'further notice'
  return Date.parse(date) > now.getTime() ? date : null
}

function webAddress(value: Words): string | null {
  return value && /^https?:\/\/[^\s/@]+(?:\/\S*)?$/i.test(value.trim()) ? value.trim() : null
}
