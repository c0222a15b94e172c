import type { Generated } from 'kysely'

/** The tables as every engine has them; `docs/database.md` says what each column means. JSON is text, truth is 0 or 1. */
export interface Tables {
  runs: RunTable
  articles: ArticleTable
  boilerplate: RangeTable
  article_origins: RangeTable & { name: string; kind: string }
  sentences: RangeTable & { number: Generated<number>; text: string; vector: Uint8Array }
  actors: { id: string }
  article_actors: { actor: string; article: number; day: string | null; acts: number; receives: number; speaks: number }
  parties: PartyTable
  statements: StatementTable
  records: RecordTable
  record_parties: { record: number; role: 'actor' | 'recipient'; seq: number; party: number }
  conditions: ConditionTable
  stories: { id: string; title: string; first: string | null; last: string | null; changed: string | null }
  claims: ClaimTable
  claim_members: { claim: string; seq: number; record: number }
  differences: { claim: string; seq: number; slot: string; conflict: number; values: string }
  shared_origins: OfStory & { id: string; name: string; kind: string; articles: string; members: string }
  proposals: ProposalTable
  positions: PositionTable
  dependencies: OfStory & { proposal: string; requirements: string; refusals: string; alternatives: string }
  deadlocks: OfStory & { id: string; proposals: string }
  judgements: JudgementTable
  judged_articles: { article: string; judgement: number }
  changes: ChangeTable
  index_stories: { id: string; founder: string; founded: number; pending: number | null }
  index_articles: IndexArticleTable
  index_terms: { term: string; reports: number }
  failures: FailureTable
  feeds: FeedTable
  feed_items: { feed: string; item: string }
}

interface OfArticle {
  article: string
  /** Its place among those of the article. */
  seq: number
}
interface OfStory {
  story: string
  seq: number
}
interface RangeTable extends OfArticle {
  start: number
  end: number
}
interface DateColumns {
  date_start: string | null
  date_end: string | null
  date_text: string | null
}

interface RunTable {
  id: string
  command: string
  version: string
  started: string
  ended: string | null
  outcome: string
  added: number
  failed: number
  host: string
  process: number
  heartbeat: string
}
export interface ArticleTable {
  number: Generated<number>
  id: string
  ref: string
  source: string
  run: string
  added: string
  outlet: string | null
  title: string | null
  byline: string | null
  url: string | null
  published: string | null
  updated: string | null
  language: string | null
  field_sources: string
  story: string | null
  story_seq: number | null
  earlier: string | null
  text: string
}
interface PartyTable {
  number: Generated<number>
  actor: string
  sector: string
  name: string | null
}
export interface StatementTable extends OfArticle, DateColumns {
  id: string
  speaker: number | null
  directness: string
  force: string
  within: string | null
  cue: string
  cue_start: number
  cue_end: number
  source: string | null
  source_start: number | null
  source_end: number | null
  content: string
  addressees: string
}
export interface RecordTable extends RangeTable, DateColumns {
  number: Generated<number>
  id: string
  evidence: string
  trigger: string
  type: string
  mode: string | null
  status: string
  content: string | null
  place: string | null
  speaker: number | null
  day: string | null
  proposition: string | null
  guarantee: string | null
  confidence: number
  rule: string
}
export interface ConditionTable extends OfArticle {
  id: string
  kind: string
  antecedent: string
  antecedent_start: number
  antecedent_end: number
  consequent: string
  consequent_start: number
  consequent_end: number
  cue: string
  holder: number | null
}
export interface ClaimTable extends OfStory {
  id: string
  label: string
  type: string
  status: string
  lead: string
  agreement: string
  outlets: number
  origins: number
  origin: string | null
  actors: string
  recipients: string
}
export interface ProposalTable extends OfStory {
  id: string
  label: string
  act: string
  type: string | null
  actors: string
  recipients: string
  claims: string
}
export interface PositionTable extends OfStory {
  id: string
  proposal: string
  holder: number
  stance: string
  basis: string
  according: number | null
  supposed: number
  since: string | null
  last_seen: string | null
  claims: string
  members: string
  conditions: string
  history: string
}
export interface JudgementTable {
  number: Generated<number>
  id: string
  kind: string
  members: string
  words: string
  label: string | null
  by: string | null
  at: string
  taken_back: string | null
  taken_back_by: string | null
  state: string | null
}
interface ChangeTable {
  number: Generated<number>
  id: string
  at: string
  kind: string
  story: string
  subject: string
  label: string
  before: string | null
  after: string | null
}
interface IndexArticleTable {
  number: Generated<number>
  article: string
  story: string
  day: number | null
  copy_of: string | null
  counted: number
  terms: string | null
  meaning: Uint8Array | null
  shingles: Uint8Array | null
}
interface FailureTable {
  input: string
  source: string
  code: string
  message: string
  details: string
  run: string
  at: string
}
interface FeedTable {
  address: string
  title: string | null
  etag: string | null
  last_modified: string | null
  polled: string | null
  next: string | null
  failures: number
  quiet: number
}
