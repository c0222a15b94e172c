import { ledgerOf } from '../../export/ledger-document.js'
import { NOTHING_TOGETHER } from '../../export/ledger-json.js'
import { articleOf } from '../../ingest/given-article.js'
import { parseAddress } from '../../ingest/web/web-address.js'
import { Fault, type FaultParts } from '../../model/fault.js'
import type { Ledger } from '../../model/ledger.js'
import type { ReadReport } from '../../pipeline/analyse.js'
import { readArticles } from '../../pipeline/read-articles.js'
import type { ReadingRoom } from '../../pipeline/reading-room.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { asOneStory } from '../../reconcile/stories/one-story.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import { type Judging, judge, takeBack } from './judge.js'
import type { Question, Text } from './order.js'

export interface Answering extends Judging {
  readonly room: () => Promise<ReadingRoom>
}

/** Answers what does not wait for the task in hand. @throws {Fault} */
export async function answerQuestion(question: Question, answering: Answering): Promise<unknown> {
  const { hand } = answering
  const { plain: store } = hand
  switch (question.kind) {
    case 'judge':
      return judge(question.decision, answering)
    case 'take-back':
      return takeBack(question.id, question.by, answering)
    case 'read':
    case 'brief':
    case 'compare':
      return readTogether(question.kind, question.texts, answering)
    case 'explain':
      return (await import('./explain.js')).explainRecord(question.reference, store)
    case 'watch':
      return watch(question.address, store)
    case 'unwatch':
      return store.feeds.remove(question.address)
    case 'forget':
      return store.runs.forget(question.inputs)
  }
}

/** What is known of a feed that is watched already stays. */
async function watch(words: string, { feeds }: LedgerStore): Promise<void> {
  const url = parseAddress(words)
  if (url instanceof Fault) throw url
  const known = (await feeds.list()).some(({ address }) => address === url.href)
  if (known) return
  const { newFeed } = await import('../../pipeline/watch-feeds.js')
  await feeds.put(newFeed(url.href))
}

interface Together {
  readonly ledger: Ledger
  readonly faults: readonly FaultParts[]
}

/** Reports that cannot be read are in the document, and in no story. */
async function readTogether(
  how: 'read' | 'brief' | 'compare',
  texts: readonly Text[],
  { hand, room }: Answering,
): Promise<Together> {
  const { reports, faults } = await readAll(texts, await room())
  if (how === 'read') return { ledger: ledgerOf(reports, NOTHING_TOGETHER), faults }
  const read = reports.filter(({ fault }) => fault === null)
  if (how === 'compare' && read.length !== 2) throw Fault.of('comparison-size', { count: read.length, ids: '' })
  const { judgements } = await hand.plain.judgements.list()
  const together = how === 'compare' ? reconcile(read, judgements, asOneStory) : reconcile(read, judgements)
  return { ledger: ledgerOf(reports, together), faults }
}

async function readAll(texts: readonly Text[], room: ReadingRoom) {
  const [reports, faults]: [ReadReport[], FaultParts[]] = [[], []]
  const articles = texts.map((text, at) => articleOf({ ...text, ref: text.title || text.url || `article ${at + 1}` }))
  for await (const outcome of readArticles(articles, room)) {
    const fault = outcome instanceof Fault ? outcome : outcome.fault
    if (fault) faults.push(fault.parts)
    if (!(outcome instanceof Fault)) reports.push(outcome)
  }
  return { reports, faults }
}
