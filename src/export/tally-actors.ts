import type { ArticleLedger } from '../model/ledger.js'
import type { Party } from '../model/party.js'

/** A party with how often the ledger has it: as actor, recipient, speaker or holder. */
export interface ActorTally {
  readonly party: Party
  readonly entries: number
}

/** The parties of a report, those of most entries first, then in the order of the text. */
export function tallyActors({ records, statements, conditions }: ArticleLedger): readonly ActorTally[] {
  const tallies = new Map<string, { readonly party: Party; entries: number }>()
  const parties = [
    ...records.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ...statements.flatMap(({ speaker, force }) => (force === 'stance' ? [] : (speaker ?? []))),
    ...conditions.flatMap(({ holder }) => holder ?? []),
  ]
  for (const party of parties) {
    const key = `${party.id}\n${party.sector}\n${party.name ?? ''}`
    const tally = tallies.get(key)
    if (tally) tally.entries++
    else tallies.set(key, { party, entries: 1 })
  }
  return [...tallies.values()].sort((a, b) => b.entries - a.entries)
}
