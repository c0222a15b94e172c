import type { ArticleLedger } from '../../model/ledger.js'
import type { Proposition } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import type { Range } from '../../model/span.js'
import { groupedBy } from '../grouped.js'
import { actsIn, lemmasIn } from './act-words.js'
import { isSame, type Key, keyOf } from './grouping.js'
import { type Motion, motionIn, verbAndThing } from './motion.js'
import type { Drawn } from './positions.js'
import { triggerOf, within } from './terms.js'

/** Tells which proposal on the table something is about; each by its id, null where it is about none. */
export interface ProposalFinder {
  /** All that a record (`ARTICLE#RECORD`) takes a stance on; empty for most records. */
  readonly ofRecord: (ref: string) => readonly string[]
  readonly ofProposition: (proposition: Proposition) => string | null
  /** Of a stretch of an article: what its words name, else what a record takes a stance on whose trigger lies in it. */
  readonly ofText: (article: ArticleLedger, range: Range) => string | null
}

export function finderOf(drawn: readonly Drawn[]): ProposalFinder {
  const [byRecord, byKey, byWords] = [recordsOf(drawn), keysOf(drawn), wordsOf(drawn)]
  const first = (places: Iterable<number>): string | null => drawn[Math.min(...places)]?.proposal.id ?? null
  const ofMotion = (motion: Motion): string | null => {
    const key = keyOf(motion)
    return first((byKey.get(key.act) ?? []).filter((known) => isSame(known.key, key)).map(({ at }) => at))
  }
  const named = (text: string): string | null =>
    actsIn(text)
      .map((act) => ofMotion(motionIn(text, act)))
      .find((id) => id !== null) ?? null
  const worded = (text: string): string | null => {
    const lemmas = lemmasIn(text)
    const things = [...lemmas].flatMap((verb) => [...(byWords.get(verb) ?? [])])
    return first(things.filter(([thing]) => lemmas.has(thing)).map(([, at]) => at))
  }
  const ofRecord = (ref: string): readonly string[] => byRecord.get(ref) ?? []
  return {
    ofRecord,
    ofProposition: ({ act, type, actors, recipients, object }) =>
      ofMotion({
        act,
        type,
        doers: actors,
        targets: recipients,
        body: null,
        object,
        words: object ?? '',
        phrase: null,
      }),
    ofText: (article, range) => {
      const text = article.text.slice(range.start, range.end)
      return named(text) ?? worded(text) ?? refsIn(article, range).flatMap(ofRecord)[0] ?? null
    },
  }
}

/** The proposals that each record takes a stance on. */
function recordsOf(drawn: readonly Drawn[]): ReadonlyMap<string, readonly string[]> {
  const byRecord = new Map<string, string[]>()
  for (const { proposal, stands } of drawn) {
    for (const { ref } of stands) {
      if (ref === null) continue
      const known = byRecord.get(ref)
      if (!known) byRecord.set(ref, [proposal.id])
      else if (!known.includes(proposal.id)) known.push(proposal.id)
    }
  }
  return byRecord
}

interface PlacedKey {
  readonly key: Key
  /** Place of the proposal. */
  readonly at: number
}

/** By act, the keys of what is on the table, each once: a thousand copies are compared like one. */
function keysOf(drawn: readonly Drawn[]): ReadonlyMap<string, readonly PlacedKey[]> {
  const keys = new Map<string, PlacedKey>()
  for (const [at, { stands }] of drawn.entries())
    for (const { motion } of stands) {
      const key = keyOf(motion)
      keys.set(`${at} ${JSON.stringify(key)}`, { key, at })
    }
  return groupedBy(keys.values(), ({ key }) => key.act)
}

/** By verb, then by thing, the place of the first proposal that is worded so. */
function wordsOf(drawn: readonly Drawn[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byVerb = new Map<string, Map<string, number>>()
  for (const [at, { stands }] of drawn.entries())
    for (const { motion } of stands) {
      const [verb, thing] = verbAndThing(motion) ?? []
      if (verb === undefined || thing === undefined) continue
      const things = byVerb.get(verb) ?? new Map<string, number>()
      if (!things.has(thing)) byVerb.set(verb, things.set(thing, at))
    }
  return byVerb
}

function refsIn({ id, records }: ArticleLedger, range: Range): readonly string[] {
  return records.filter((record) => within(triggerOf(record), range)).map((record) => memberRef({ id }, record))
}
