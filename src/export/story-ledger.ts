import type { Ledger } from '../model/ledger.js'
import { splitRef } from '../model/reference.js'
import type { Story } from '../model/story.js'

/** The part of a ledger that belongs to one story. */
export function storyLedger(ledger: Ledger, { id, articles }: Story): Ledger {
  const within = new Set(articles)
  const ofStory = <Part extends { readonly story: string }>(parts: readonly Part[]) =>
    parts.filter(({ story }) => story === id)
  const proposals = ofStory(ledger.proposals)
  const onTable = new Set(proposals.map((proposal) => proposal.id))
  return {
    format: ledger.format,
    articles: ledger.articles.filter((article) => within.has(article.id)),
    stories: ledger.stories.filter((story) => story.id === id),
    origins: ofStory(ledger.origins),
    claims: ofStory(ledger.claims),
    proposals,
    positions: ofStory(ledger.positions),
    dependencies: ledger.dependencies.filter(({ proposal }) => onTable.has(proposal)),
    deadlocks: ledger.deadlocks.filter((deadlock) => deadlock.proposals.some((one) => onTable.has(one))),
    judgements: ledger.judgements.filter(
      ({ members, state }) => state === 'orphaned' || members.some((ref) => within.has(splitRef(ref).article)),
    ),
  }
}
