import { z } from 'zod'
import type { AgencyItem } from './agency-item.js'
import { type Body, fullest, textOfHtml } from './body-text.js'

/** What is of another kind than it should be is taken as absent: producers fill the fields in their own ways. */
const words = z.string().nullish().catch(null)
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const names = z
  .union([named.transform((name) => [name]), z.array(named.nullable().catch(null))])
  .nullish()
  .catch(null)

const formSchema = z.object({ role: words, contenttype: words, value: z.string() }).nullable().catch(null)
const forms = z.array(formSchema).nullish().catch(null)

/** The parts of IPTC ninjs 1.x to 3.x that a report needs, by their names in small letters; 3.x writes `pubStatus` for `pubstatus`. */
const itemSchema = z.looseObject({
  uri: words,
  guid: words,
  type: words,
  pubstatus: words,
  embargoed: words,
  embargo: words,
  headline: words,
  headlines: forms,
  bodies: forms,
  by: words,
  byline: words,
  authors: names,
  provider: names,
  source: words,
  infosources: names,
  copyrightholder: words,
  language: words,
  canonical: words,
  url: words,
  weburl: words,
  firstpublished: words,
  firstcreated: words,
  versioncreated: words,
  contentcreated: words,
  associations: z.unknown().optional(),
  items: z.unknown().optional(),
  _items: z.unknown().optional(),
})
export type NinjsItem = z.infer<typeof itemSchema>

/** An object with its fields as ninjs has them; null for what is no object. */
export function asNinjs(value: unknown): NinjsItem | null {
  const parsed = itemSchema.safeParse(inSmallLetters(value))
  return parsed.success ? parsed.data : null
}

/** True for an object that has the marks of an item: its name, and what it is or says. */
export function isNinjs(item: NinjsItem): boolean {
  const { type, headline, headlines, versioncreated } = item
  return (
    typeof nameOf(item) === 'string' && Boolean(type ?? headline ?? headlines ?? versioncreated ?? bodiesOf(item)[0])
  )
}

const nameOf = ({ uri, guid }: NinjsItem) => uri ?? guid

/** Items that stand within one: of a package, of a page of results, sidebars of a report. */
export function itemsWithin({ associations, items, _items }: NinjsItem): readonly unknown[] {
  return [associations, items, _items].flatMap((group) =>
    Array.isArray(group) ? group : group && typeof group === 'object' ? Object.values(group) : [],
  )
}

export function agencyItem(item: NinjsItem): AgencyItem {
  const bodies = bodiesOf(item)
  return {
    id: nameOf(item),
    kind: item.type?.toLowerCase() ?? (bodies.length > 0 ? 'text' : 'of no type'),
    status: item.pubstatus?.toLowerCase() ?? 'usable',
    embargo: item.embargoed ?? item.embargo,
    headline: item.headline ?? mainOf(item.headlines ?? []),
    outlet: item.provider?.[0] ?? item.source ?? item.infosources?.[0] ?? item.copyrightholder,
    byline: item.by ?? item.byline ?? item.authors?.filter(Boolean).join(', '),
    language: item.language,
    url: item.canonical ?? item.weburl ?? item.url,
    created: item.firstpublished ?? item.firstcreated ?? item.contentcreated,
    changed: item.versioncreated,
    text: fullest(bodies),
  }
}

type Form = z.infer<typeof formSchema>

/** Of several headlines the one without a role, or with that of the main one. */
function mainOf(headlines: readonly Form[]): string | undefined {
  return (headlines.find((form) => form && (!form.role || form.role === 'main')) ?? headlines[0])?.value
}

/** `bodies` of ninjs 2 and 3; `body_text`, `body_html`, `body_xhtml` and the like of 1, where the name tells the form. */
function bodiesOf(item: NinjsItem): readonly Body[] {
  const listed = (item.bodies ?? []).flatMap((form) =>
    form ? [bodyOf(form.value, `${form.contenttype} ${form.role}`)] : [],
  )
  const named = Object.entries(item).flatMap(([name, value]) =>
    name.startsWith('body_') && typeof value === 'string' ? [bodyOf(value, name)] : [],
  )
  return [...listed, ...named]
}

function bodyOf(value: string, form: string): Body {
  const isMarkup = /html|xml|richtext/i.test(form) || /^\s*<[a-z!]/i.test(value)
  return { text: isMarkup ? textOfHtml(value) : value, isMarkup }
}

/** The fields of an object, and of the objects in its lists, by their names in small letters; of two of one name the first counts. */
function inSmallLetters(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([name, field]) => [
    name.toLowerCase(),
    Array.isArray(field) ? field.map(inSmallLetters) : field,
  ])
  return Object.fromEntries(entries.reverse())
}
