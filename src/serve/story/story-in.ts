import { findInDatabase, storyDocument } from '../../export/ledger-around.js'
import { indexLedger } from '../../export/ledger-index.js'
import { briefOf, type StoryBrief } from '../../export/story-brief.js'
import { Fault } from '../../model/fault.js'
import type { Ledger } from '../../model/ledger.js'
import type { LedgerStore } from '../../store/ledger-store.js'

/**
 * The ledger document of the story that an id or its beginning means.
 * @throws {Fault} as `findInDatabase` does.
 */
export async function ledgerIn(store: LedgerStore, reference: string): Promise<Ledger> {
  const { id } = await findInDatabase(store.questions, reference, 'a story', ['story'])
  return storyDocument(store, id)
}

/** Its brief. */
export async function briefIn(store: LedgerStore, reference: string): Promise<StoryBrief> {
  const ledger = await ledgerIn(store, reference)
  const [story] = ledger.stories
  // It has gone since it was found: another run has merged it.
  if (!story) throw Fault.of('reference-unknown', { id: reference, ids: '' })
  return briefOf(story, indexLedger(ledger))
}
