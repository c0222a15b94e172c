import type { ArticleLedger } from '../../model/ledger.js'
import type { Proposition } from '../../model/record.js'
import { splitRef } from '../../model/reference.js'
import type { Range } from '../../model/span.js'
import { actsIn } from './act-words.js'
import { isSameProposal } from './grouping.js'
import { type Motion, motionIn, namesMotion } from './motion.js'
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
  const byRecord = new Map<string, string[]>()
  for (const { proposal, stands } of drawn) {
    for (const { ref } of stands) {
      if (ref === null) continue
      const known = byRecord.get(ref)
      if (!known) byRecord.set(ref, [proposal.id])
      else if (!known.includes(proposal.id)) known.push(proposal.id)
    }
  }
  const ofMotion = (motion: Motion): string | null =>
    drawn.find(({ stands }) => stands.some((stand) => isSameProposal(stand.motion, motion)))?.proposal.id ?? null
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
      const named = actsIn(text)
        .map((act) => ofMotion(motionIn(text, act)))
        .find((id) => id !== null)
      const other = drawn.find(({ stands }) => stands.some(({ motion }) => namesMotion(text, motion)))?.proposal.id
      return named ?? other ?? recordsIn(drawn, article, range).flatMap(ofRecord)[0] ?? null
    },
  }
}

function recordsIn(drawn: readonly Drawn[], article: ArticleLedger, range: Range): readonly string[] {
  const refs = new Set(drawn.flatMap(({ stands }) => stands.map(({ ref }) => ref)))
  return article.records
    .filter((record) => within(triggerOf(record), range))
    .map(({ id }) => `${article.id}#${id}`)
    .filter((ref) => refs.has(ref) && splitRef(ref).article === article.id)
}
