import type { EventType } from '../../model/record.js'
import { type Actor, isPolitical } from '../actors/actor.js'
import type { Resolver } from '../actors/resolver.js'
import { lemmaOf, wordAt } from '../syntax/tree.js'
import type { Draft, Scene } from './draft.js'

/** A draft in its sentence. */
export interface Placed {
  readonly scene: Scene
  readonly draft: Draft
}

/** Types between adversaries, who mostly stay the same through a report. */
export const ADVERSE = new Set<EventType>([
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'RETREAT',
])

/** Who deals with whom in a report, from the records in which its words name both. */
export interface Dealings {
  /** How much of a party's adverse dealings are with another: nears 1 the oftener it deals with it above all, 0 without any. */
  against(id: string, other: string): number
  /** The same over its talks, agreements and help. */
  together(id: string, other: string): number
  /** How often a party is named, as a share of the party named most often. */
  salience(id: string): number
  /** Every political party of the report, once, as it is best known. */
  readonly parties: readonly Actor[]
  /** The two parties with the most dealings, where two records or more tell of them: whom the report is about. */
  readonly pair: readonly Actor[] | null
  /** The two who fight each other most. */
  readonly foes: readonly Actor[] | null
  /** By noun, who did it to whom: whose "tariffs" these are. */
  readonly byNoun: ReadonlyMap<string, Pick<Draft, 'actors' | 'recipients'>>
}

/** Reads the dealings off the drafts of a whole report, before anything is inferred. */
export function dealingsOf(resolver: Resolver, placed: readonly Placed[]): Dealings {
  const against = new Tally()
  const together = new Tally()
  const all = new Tally()
  const fights = new Tally()
  const talks = new Tally()
  // What is only supposed or denied is no dealing.
  for (const { draft } of placed.filter((one) => !['hypothetical', 'negated'].includes(one.draft.status))) {
    const pairs = [...joint(draft), ...facing(draft)]
    for (const [one, other] of pairs) {
      // A body that appeals to both sides stands against neither.
      const appeals = draft.type === 'REQUEST' && draft.actors.every(({ party }) => party.sector === 'IGO')
      ;(ADVERSE.has(draft.type) && !appeals ? against : together).add(one, other)
      all.add(one, other)
      if (draft.type === 'CONSULT') talks.add(one, other)
      if (draft.type === 'ASSAULT') fights.add(one, other)
    }
  }
  const named = resolver.trees.flatMap((_, sentence) => resolver.mentions(sentence)).filter(isPolitical)
  const counts = new Map<string, number>()
  for (const { party } of named) counts.set(party.id, (counts.get(party.id) ?? 0) + 1)
  const most = Math.max(1, ...counts.values())
  const parties = bestKnown(named)
  const pairOf = (tally: Tally, least: number): readonly Actor[] | null => {
    const pair = tally.commonest(least).flatMap((id) => parties.find(({ party }) => party.id === id) ?? [])
    return pair.length === 2 ? pair : null
  }
  return {
    against: (id, other) => against.share(id, other),
    together: (id, other) => together.share(id, other),
    salience: (id) => (counts.get(id) ?? 0) / most,
    parties,
    pair: pairOf(talks, 2) ?? pairOf(all, 2),
    foes: pairOf(fights, 1),
    byNoun: nounsOf(placed),
  }
}

type Pair = readonly [string, string]

function facing({ actors, recipients }: Draft): readonly Pair[] {
  return actors
    .filter(isPolitical)
    .flatMap(({ party }) =>
      recipients
        .filter((other) => isPolitical(other) && other.party.id !== party.id)
        .map(({ party: other }): Pair => [party.id, other.id]),
    )
}

/** Those who talk, agree, fight or cease fire together deal with each other. */
function joint({ type, actors }: Draft): readonly Pair[] {
  if (ADVERSE.has(type) && type !== 'ASSAULT' && type !== 'RETREAT') return []
  const ids = [...new Set(actors.filter(isPolitical).map(({ party }) => party.id))]
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): Pair => [one, other]))
}

class Tally {
  readonly #counts = new Map<string, Map<string, number>>()

  add(one: string, other: string): void {
    this.#bump(one, other)
    this.#bump(other, one)
  }

  share(one: string, other: string): number {
    const row = this.#counts.get(one)
    return row ? (row.get(other) ?? 0) / (Math.max(...row.values()) + 1) : 0
  }

  /** The two who deal with each other most, where they do so at least so often; else nobody. */
  commonest(least: number): readonly string[] {
    let best: { readonly ids: readonly string[]; readonly times: number } = { ids: [], times: least - 1 }
    for (const [one, row] of this.#counts)
      for (const [other, times] of row) if (times > best.times) best = { ids: [one, other], times }
    return best.ids
  }

  #bump(one: string, other: string): void {
    const row = this.#counts.get(one) ?? new Map<string, number>()
    row.set(other, (row.get(other) ?? 0) + 1)
    this.#counts.set(one, row)
  }
}

/** The state as such where the report names it, else its first mention. */
function bestKnown(named: readonly Actor[]): readonly Actor[] {
  const byId = new Map<string, Actor>()
  for (const actor of named) {
    const known = byId.get(actor.party.id)
    if (!known || (known.party.name !== null && actor.party.name === null)) byId.set(actor.party.id, actor)
  }
  return [...byId.values()]
}

function nounsOf(placed: readonly Placed[]): Dealings['byNoun'] {
  const byNoun = new Map<string, Pick<Draft, 'actors' | 'recipients'>>()
  for (const { scene, draft } of placed) {
    const { actors, recipients, trigger, content } = draft
    if (actors.length === 0) continue
    for (const index of content === null ? trigger : [...trigger, content]) {
      if (wordAt(scene.tree, index).upos !== 'NOUN') continue
      const lemma = lemmaOf(scene.tree, index)
      const known = byNoun.get(lemma)
      if (!known || (known.recipients.length === 0 && recipients.length > 0)) byNoun.set(lemma, { actors, recipients })
    }
  }
  return byNoun
}
