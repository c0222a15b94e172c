import type { JudgementOutcome } from '../../model/judgement.js'
import type { Reconciliation } from '../../model/ledger.js'
import { splitRef } from '../../model/reference.js'
import { inChunks } from './chunks.js'
import type { Database } from './engine.js'
import { judgementFrom } from './judgements.js'

/** Notes what became of judgements; one that names none of the articles of these stories is not told of by them. */
export async function putOutcomes(db: Database, { stories, judgements }: Reconciliation): Promise<void> {
  const articles = new Set(stories.flatMap((story) => story.articles))
  for (const { id, members, state } of judgements)
    if (members.some((ref) => articles.has(splitRef(ref).article)))
      await db.updateTable('judgements').set({ state }).where('id', '=', id).execute()
}

/** The judgements of articles with what became of them, in order of writing. */
export async function outcomesOf(db: Database, articles: readonly string[]): Promise<readonly JudgementOutcome[]> {
  const numbers = new Set<number>()
  for (const some of inChunks(articles, 500)) {
    const rows = await db.selectFrom('judged_articles').select('judgement').where('article', 'in', some).execute()
    for (const { judgement } of rows) numbers.add(judgement)
  }
  const outcomes: { readonly number: number; readonly outcome: JudgementOutcome }[] = []
  for (const some of inChunks([...numbers], 500)) {
    const standing = db.selectFrom('judgements').selectAll().where('number', 'in', some).where('taken_back', 'is', null)
    for (const row of await standing.where('state', 'is not', null).execute())
      outcomes.push({
        number: row.number,
        outcome: { ...judgementFrom(row), state: row.state as JudgementOutcome['state'] },
      })
  }
  return outcomes.sort((a, b) => a.number - b.number).map(({ outcome }) => outcome)
}
