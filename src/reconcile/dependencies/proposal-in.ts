import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import { memberRef } from '../../model/reference.js'
import type { Span } from '../../model/span.js'
import type { Table } from '../positions/positions.js'
import { within } from '../positions/terms.js'
import type { NamedAct } from './required-act.js'
import { contentWords } from './words.js'

/** Who undoes a thing has something else in mind than who proposes it. */
const UNDOING =
  /\b(?:tear\w*|rip\w*|scrap\w*|abandon\w*|leav\w+|quit\w*|ditch\w*|terminat\w*|cancel\w*|repudiat\w*|renounc\w*)\b.*\b(?:deal|agreement|accord|pact|treaty)\b/i
/** From this share of its words on, a stretch of text is what a content says. */
const MOST_OF_IT = 0.7

/** The proposal that a stretch of text names, by the act in it and who does it; null where several could be meant. */
export function proposalIn(
  article: ArticleLedger,
  span: Span,
  act: NamedAct,
  { find, proposals }: Table,
): string | null {
  if (UNDOING.test(span.text)) return null
  const { doers, targets, type } = act
  const exact =
    act.act !== null && doers.length > 0
      ? find.ofProposition({ act: act.act, type, actors: doers, recipients: targets, object: null, negated: false })
      : null
  const id = exact ?? find.ofText(article, span)
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal || !isAbout([...proposal.actors, ...proposal.recipients], doers)) return null
  const isOneOfSeveral = proposals.some((other) => other.act === proposal.act && other.id !== id)
  return isOneOfSeveral && doers.length + targets.length === 0 ? null : proposal.id
}

/** The proposal of the record whose content says these words ("that we are safe", of guarantees). */
export function proposalBehind(article: ArticleLedger, span: Span, { find }: Table): string | null {
  const words = contentWords(span.text)
  const record = article.records.find(({ content, ...record }) => {
    if (content === null || !within(span, record)) return false
    const said = contentWords(content)
    return [...words].filter((word) => said.has(word)).length >= MOST_OF_IT * words.size
  })
  return record ? (find.ofRecord(memberRef(article, record))[0] ?? null) : null
}

const isAbout = (parties: readonly Party[], doers: readonly Party[]): boolean =>
  parties.length === 0 || doers.length === 0 || doers.some(({ id }) => parties.some((party) => party.id === id))
