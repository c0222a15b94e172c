import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import { codePointsIn } from '../code-points.js'
import type { LedgerPage } from '../ledger-pages.js'
import { boolean, type ColumnsOf, date, idsOf, integer, list, number, partyColumns, text, timestamp } from './column.js'
import { table } from './table.js'

/** A part of an article, in its place in the ledger. */
interface InArticle<Part> {
  readonly part: Part
  /** Its number among those of the article, from 1. */
  readonly seq: number
  readonly article: ArticleLedger
  readonly page: LedgerPage
  /** Code points for an offset of the ledger. */
  readonly at: (offset: number) => number
}

const within = <Part>(partsOf: (reading: LedgerPage['readings'][number]) => readonly Part[]) =>
  function* (page: LedgerPage): Generator<InArticle<Part>> {
    for (const reading of page.readings) {
      const { ledger: article } = reading
      const at = codePointsIn(article.text)
      for (const [before, part] of partsOf(reading).entries()) yield { part, seq: before + 1, article, page, at }
    }
  }

/** What the article of a part is, so that most questions need no second table. */
const ofArticle = {
  article: text(({ article }) => article.id),
  story: text(({ article, page }) => page.storyOf(article.id)),
  outlet: text(({ article }) => article.outlet),
  published: date(({ article }) => article.published),
} satisfies ColumnsOf<InArticle<unknown>>

export const articles = table(['stories', 'articles'], within(({ ledger }) => [ledger]))({
  id: text(({ part }) => part.id),
  ref: text(({ part }) => part.ref),
  story: text(({ part, page }) => page.storyOf(part.id)),
  outlet: text(({ part }) => part.outlet),
  title: text(({ part }) => part.title),
  byline: text(({ part }) => part.byline),
  url: text(({ part }) => part.url),
  published: date(({ part }) => part.published),
  published_at: timestamp(({ part }) => part.published),
  updated: date(({ part }) => part.updated),
  updated_at: timestamp(({ part }) => part.updated),
  language: text(({ part }) => part.language),
  text: text(({ part }) => part.text),
}) // biome-ignore format: a column a line

export const sentences = table(['articles'], within(({ vectors }) => vectors))({
  article: text(({ article }) => article.id),
  seq: integer(({ seq }) => seq),
  start: integer(({ part, at }) => at(part.start)),
  end: integer(({ part, at }) => at(part.end)),
  text: text(({ part, article }) => article.text.slice(part.start, part.end)),
}) // biome-ignore format: a column a line

export const statements = table(['stories', 'articles'], within(({ ledger }) => ledger.statements))({
  id: text(({ part }) => part.id),
  ...ofArticle,
  ...partyColumns('speaker', ({ part }) => part.speaker),
  source: text(({ part }) => part.source?.text ?? null),
  cue: text(({ part }) => part.cue.text),
  directness: text(({ part }) => part.directness),
  force: text(({ part }) => part.force),
  within: text(({ part }) => part.within),
  addressees: list(({ part }) => idsOf(part.addressees)),
  date_start: date(({ part }) => part.date?.start ?? null),
  date_end: date(({ part }) => part.date?.end ?? null),
  date_text: text(({ part }) => part.date?.text ?? null),
  pieces: integer(({ part }) => part.content.length),
  start: integer(({ part, at }) => bound(part.content[0]?.start, at)),
  end: integer(({ part, at }) => bound(part.content.at(-1)?.end, at)),
  content: text(({ part }) => part.content.map((piece) => piece.text).join(' … ')),
}) // biome-ignore format: a column a line

export const records = table(['stories', 'articles'], within(({ ledger }) => ledger.records))({
  id: text(({ part }) => part.id),
  ...ofArticle,
  claim: text((of) => claimOf(of)?.id ?? null),
  agreement: text((of) => claimOf(of)?.agreement ?? null),
  type: text(({ part }) => part.type),
  mode: text(({ part }) => part.mode),
  status: text(({ part }) => part.status),
  actors: list(({ part }) => idsOf(part.actors)),
  recipients: list(({ part }) => idsOf(part.recipients)),
  content: text(({ part }) => part.content),
  act: text(({ part }) => part.proposition?.act ?? null),
  act_object: text(({ part }) => part.proposition?.object ?? null),
  act_negated: boolean(({ part }) => part.proposition?.negated ?? null),
  guarantors: list(({ part }) => idsOf(part.guarantee?.guarantors ?? [])),
  beneficiaries: list(({ part }) => idsOf(part.guarantee?.beneficiaries ?? [])),
  guarantee_form: text(({ part }) => part.guarantee?.form ?? null),
  guarantee_standing: text(({ part }) => part.guarantee?.standing ?? null),
  ...partyColumns('speaker', ({ part }) => part.speaker),
  date_start: date(({ part }) => part.date?.start ?? null),
  date_end: date(({ part }) => part.date?.end ?? null),
  date_text: text(({ part }) => part.date?.text ?? null),
  place: text(({ part }) => part.place),
  confidence: number(({ part }) => part.confidence),
  rule: text(({ part }) => part.rule),
  trigger: text(({ part }) => part.trigger),
  start: integer(({ part, at }) => at(part.start)),
  end: integer(({ part, at }) => at(part.end)),
  evidence: text(({ part }) => part.evidence),
}) // biome-ignore format: a column a line

export const recordParties = table(['articles'], partiesOfRecords)({
  article: text(({ article }) => article.id),
  record: text(({ record }) => record.id),
  role: text(({ role }) => role),
  seq: integer(({ seq }) => seq),
  ...partyColumns('actor', ({ party }) => party),
}) // biome-ignore format: a column a line

export const conditions = table(['stories', 'articles'], within(({ ledger }) => ledger.conditions))({
  id: text(({ part }) => part.id),
  ...ofArticle,
  kind: text(({ part }) => part.kind),
  ...partyColumns('holder', ({ part }) => part.holder),
  cue: text(({ part }) => part.cue),
  antecedent_start: integer(({ part, at }) => at(part.antecedent.start)),
  antecedent_end: integer(({ part, at }) => at(part.antecedent.end)),
  antecedent: text(({ part }) => part.antecedent.text),
  consequent_start: integer(({ part, at }) => at(part.consequent.start)),
  consequent_end: integer(({ part, at }) => at(part.consequent.end)),
  consequent: text(({ part }) => part.consequent.text),
}) // biome-ignore format: a column a line

const bound = (offset: number | undefined, at: (offset: number) => number) => (offset === undefined ? null : at(offset))

const claimOf = ({ article, part, page }: InArticle<EventRecord>) => page.claimOf(memberRef(article, part))

interface RecordParty {
  readonly article: ArticleLedger
  readonly record: EventRecord
  readonly role: 'actor' | 'recipient'
  readonly seq: number
  readonly party: Party
}

function* partiesOfRecords({ readings }: LedgerPage): Generator<RecordParty> {
  for (const { ledger: article } of readings)
    for (const record of article.records) {
      for (const [at, party] of record.actors.entries()) yield { article, record, role: 'actor', seq: at + 1, party }
      for (const [at, party] of record.recipients.entries())
        yield { article, record, role: 'recipient', seq: at + 1, party }
    }
}
