import { ENTRY_KINDS } from '../../export/entry-words.js'
import { findOne } from '../../export/find-entry.js'
import { type Found, ledgerAround } from '../../export/ledger-around.js'
import { indexLedger } from '../../export/ledger-index.js'
import { type Entry, References } from '../../export/references.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import { articleAddress, claimAddress, storyAddress } from '../page/addresses.js'

/** The entry that was found. */
export async function entryOf(store: LedgerStore, found: Found): Promise<Entry> {
  const references = new References(indexLedger(await ledgerAround(store, found)))
  return findOne(references, found.id, ENTRY_KINDS.join(', '), ENTRY_KINDS)
}

/** Where what was found is shown. */
export async function foundAddress(store: LedgerStore, found: Found): Promise<string> {
  return found.kind === 'change' ? changeAddress(found) : entryAddress(await entryOf(store, found), found.story)
}

export const changeAddress = ({ story }: Pick<Found, 'story'>): string =>
  story === null ? '/changes' : `/changes?story=${story}`

/** Where an entry is shown. `story`: the one that it belongs to; null for what belongs to none yet. */
export function entryAddress(entry: Entry, story: string | null): string {
  switch (entry.kind) {
    case 'story':
      return storyAddress(entry.id)
    case 'article':
      return articleAddress(entry.id)
    case 'record':
    case 'condition':
    case 'statement':
      return articleAddress(entry.article.id, entry.id)
    case 'claim':
      return claimAddress(entry.id)
    case 'judgement':
      return '/judgements'
    case 'origin':
    case 'deadlock':
    case 'proposal':
      return `${storyAddress(story ?? '')}#${entry.id}`
    case 'position':
      return `${storyAddress(entry.position.story)}#${entry.position.proposal}`
  }
}
