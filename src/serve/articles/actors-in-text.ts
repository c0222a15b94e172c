import { actorName } from '../../export/party-name.js'
import { tallyActors } from '../../export/tally-actors.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Range } from '../../model/span.js'

/** An actor of a report: everyone who acts for it, and the words that name them. */
export interface ActorInText {
  readonly id: string
  readonly name: string
  /** Records, statements and conditions that it has part in. */
  readonly entries: number
  readonly places: readonly Range[]
}

/**
 * The actors of a report, those of most entries first, with every place that surely names one: the words by which a statement names its source ("she",
 * "the ministry"), and names as they are written. What else a record's parties go back to is not stored.
 */
export function actorsInText(article: ArticleLedger): readonly ActorInText[] {
  const actors = new Map<string, { name: string; entries: number; places: Range[] }>()
  for (const { party, entries } of tallyActors(article)) {
    const known = actors.get(party.id)
    if (known) known.entries += entries
    else actors.set(party.id, { name: actorName(party), entries, places: [] })
  }
  const sources = article.statements.flatMap(({ speaker, source, force }) =>
    speaker && source && force !== 'stance' ? [{ id: speaker.id, ...source }] : [],
  )
  const isSource = (place: Named) =>
    sources.some((one) => one.id === place.id && one.start <= place.start && place.end <= one.end)
  const named = namesIn(article).filter((place) => !isSource(place))
  for (const { id, start, end } of distinct([...sources, ...named])) actors.get(id)?.places.push({ start, end })
  return [...actors].map(([id, actor]) => ({ id, ...actor })).sort((a, b) => b.entries - a.entries)
}

interface Named extends Range {
  readonly id: string
}

function distinct(places: readonly Named[]): readonly Named[] {
  return [...new Map(places.map((place) => [`${place.id} ${place.start} ${place.end}`, place])).values()]
}

/** Where names of the parties stand in the text as whole words; a name that two actors bear is the first one's. */
function namesIn(article: ArticleLedger): readonly Named[] {
  const { text } = article
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu))
  const ids = new Map<string, string>()
  for (const { party } of tallyActors(article))
    for (const name of namesOf(party)) if (!small.has(name.toLowerCase()) && !ids.has(name)) ids.set(name, party.id)
  if (ids.size === 0) return []
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const id = ids.get(name)
    return id === undefined ? [] : [{ id, start: index, end: index + name.length }]
  })
}

/**
 * How a text may write a party: its name, the actor's, and the last word of its name, which for people is the surname; all with a capital. What the text
 * also writes small is no name there: "Officials" at the start of a sentence means nobody in particular.
 */
function namesOf(party: Party): readonly string[] {
  const full = party.name === null ? [] : [party.name, ...party.name.split(' ').slice(-1)]
  return [actorName(party), ...full].filter((name) => /^\P{Ll}/u.test(name) && name.length > 1)
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
