import { hashId } from '../model/id.js'
import type { Judgement } from '../model/judgement.js'
import type { Reconciliation } from '../model/ledger.js'
import { splitRef } from '../model/reference.js'
import type { Judged } from '../store/judgement-store.js'
import type { StoryStore } from '../store/ledger-store.js'

/** Stories that are reconciled together. */
export interface LinkedStories {
  /** Those asked for, and those that come with them, also such as have no article left. */
  readonly ids: readonly string[]
  /** Their articles as the story index has them. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** What was last put of them, whatever it was called then. */
  readonly before: Reconciliation
}

/**
 * The stories asked for with all that must be reconciled with them: those that a judgement links (also one that was taken back, whose story
 * is to part again), and those that have articles that stood in one of them when it was put.
 */
export async function linkedStories(
  wanted: readonly string[],
  { judgements, takenBack }: Pick<Judged, 'judgements' | 'takenBack'>,
  stories: Pick<StoryStore, 'members' | 'of' | 'ledgers'>,
): Promise<LinkedStories> {
  const links = linksIn([...judgements, ...takenBack.map(({ judgement }) => judgement)])
  const ids = new Set(wanted)
  for (;;) {
    const members = await stories.members([...ids])
    const articles = [...members.values()].flat()
    const before = await stories.ledgers([...new Set([...ids, ...articles.map(hashId)])])
    const put = before.stories.flatMap((story) => story.articles)
    const reached = await stories.of([...put, ...articles.flatMap((article) => [...(links.get(article) ?? [])])])
    const size = ids.size
    for (const id of reached.values()) ids.add(id)
    if (ids.size === size) return { ids: [...ids], members, before }
  }
}

/** By article, the articles that a judgement names beside it. */
function linksIn(judgements: readonly Judgement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>()
  for (const { members } of judgements) {
    const articles = new Set(members.map((ref) => splitRef(ref).article))
    if (articles.size > 1)
      for (const article of articles) links.set(article, new Set([...(links.get(article) ?? []), ...articles]))
  }
  return links
}
