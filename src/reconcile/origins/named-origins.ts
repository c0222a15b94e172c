import type { ArticleLedger } from '../../model/ledger.js'
import type { SharedOrigin } from '../../model/origin.js'
import { memberRef } from '../../model/reference.js'
import { type Draw, drawOf, recordsOf } from './draws.js'
import { byFamily, Families } from './families.js'
import { mentionsIn } from './mentions.js'
import { groupName } from './origin-name.js'
import { isSameOrigin } from './same-origin.js'
import type { Told } from './told.js'

/** An origin with the records that come from it, before it has an id. */
export interface Sourced {
  readonly name: string
  readonly kind: SharedOrigin['kind']
  readonly articles: readonly string[]
  readonly members: readonly string[]
}

/** All that the reports draw from origins they name. `told` are their statements. */
export function drawsOf(
  articles: readonly ArticleLedger[],
  told: ReadonlyMap<ArticleLedger, readonly Told[]>,
): readonly Draw[] {
  return articles.flatMap((article) =>
    mentionsIn(article).map((mention) => drawOf(article, told.get(article) ?? [], mention)),
  )
}

/**
 * The origins that reports name, each once, with what is known to come from it: what is told where it is named, and what others tell in
 * nearly the same words (`utterances`) without naming it.
 */
export function namedOrigins(draws: readonly Draw[], utterances: readonly (readonly Told[])[]): readonly Sourced[] {
  const alike = new Map(utterances.flatMap((group) => group.map((told) => [told, group] as const)))
  return grouped(draws).map((group) => {
    const told = [...new Set(group.flatMap((draw) => draw.told.flatMap((one) => [alike.get(one) ?? []])))].flat()
    const own = group.flatMap(({ article, records }) => records.map((record) => memberRef(article, record)))
    const echoed = told.flatMap((one) => recordsOf(one).map((record) => memberRef(one.article, record)))
    const articles = [...group, ...told].map(({ article }) => article.id)
    const [first] = group
    return {
      name: groupName(group),
      kind: first?.mention.kind ?? 'own',
      articles: [...new Set(articles)],
      members: [...new Set([...own, ...echoed])],
    }
  })
}

/** Compared within the speaker's party alone, so that many reports cost little. */
function grouped(draws: readonly Draw[]): readonly (readonly Draw[])[] {
  const families = new Families()
  const bySpeaker = new Map<string, number[]>()
  for (const draw of draws) {
    const number = families.add()
    const key = draw.speaker?.id ?? draw.mention.names.join()
    const known = bySpeaker.get(key) ?? []
    for (const other of known) {
      const before = draws[other]
      const isJoined = families.rootOf(other) === families.rootOf(number)
      if (before && !isJoined && isSameOrigin(draw, before)) families.join(number, other)
    }
    if (known.length < MOST_COMPARED) bySpeaker.set(key, [...known, number])
  }
  return byFamily(families, draws)
}

/** A mention is compared with so many earlier ones of its party: copies are all like the first. */
const MOST_COMPARED = 50
