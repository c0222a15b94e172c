import { ledgerOf } from '../../export/ledger-document.js'
import { NOTHING_TOGETHER } from '../../export/ledger-json.js'
import { articleOf } from '../../ingest/given-article.js'
import { parseAddress } from '../../ingest/web/web-address.js'
import { Fault } from '../../model/fault.js'
import type { Ledger } from '../../model/ledger.js'
import type { ReadReport } from '../../pipeline/analyse.js'
import type { ReadingRoom } from '../../pipeline/reading-room.js'
import { newFeed } from '../../pipeline/watch-feeds.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { asOneStory } from '../../reconcile/stories/one-story.js'
import { explainRecord } from './explain.js'
import { judge, takeBack } from './judge.js'
import type { Question, Text } from './order.js'
import type { RunInHand } from './run-in-hand.js'

export interface Answering {
  readonly hand: RunInHand
  readonly room: () => Promise<ReadingRoom>
}

/** Answers what does not wait for the task in hand. @throws {Fault} */
export async function answerQuestion(question: Question, { hand, room }: Answering): Promise<unknown> {
  const { plain: store } = hand
  switch (question.kind) {
    case 'judge':
      return judge(question.decision, hand)
    case 'take-back':
      return takeBack(question.id, question.by, hand)
    case 'read':
    case 'brief':
    case 'compare':
      return readTogether(question.kind, await readAll(question.texts, await room()), hand)
    case 'explain':
      return explainRecord(question.reference, store)
    case 'watch': {
      const known = (await store.feeds.list()).some(({ address }) => address === addressOf(question.address))
      if (!known) await store.feeds.put(newFeed(addressOf(question.address)))
      return null
    }
    case 'unwatch':
      return store.feeds.remove(question.address)
    case 'forget':
      return store.runs.forget(question.inputs)
  }
}

function addressOf(words: string): string {
  const url = parseAddress(words)
  if (url instanceof Fault) throw url
  return url.href
}

/** Reports that cannot be read are in the document, and in no story. */
async function readTogether(
  how: 'read' | 'brief' | 'compare',
  reports: readonly ReadReport[],
  { plain: store }: RunInHand,
): Promise<{ readonly ledger: Ledger; readonly faults: readonly Fault['parts'][] }> {
  const faults = reports.flatMap(({ fault }) => (fault === null ? [] : [fault.parts]))
  if (how === 'read') return { ledger: ledgerOf(reports, NOTHING_TOGETHER), faults }
  const read = reports.filter(({ fault }) => fault === null)
  if (how === 'compare' && read.length !== 2) throw Fault.of('comparison-size', { count: read.length, ids: '' })
  const { judgements } = await store.judgements.list()
  const together = how === 'compare' ? reconcile(read, judgements, asOneStory) : reconcile(read, judgements)
  return { ledger: ledgerOf(reports, together), faults }
}

function readAll(texts: readonly Text[], room: ReadingRoom): Promise<readonly ReadReport[]> {
  const named = texts.map((text, at) => articleOf({ ...text, ref: text.title || text.url || `article ${at + 1}` }))
  return Promise.all(named.map((article) => room.read(article)))
}
