import type { TableName } from '../export-names.js'
import * as inArticles from './article-tables.js'
import * as inStories from './story-tables.js'
import type { Table } from './table.js'

/** All tables; docs/formats.md says what each column means. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  articles: inArticles.articles,
  sentences: inArticles.sentences,
  statements: inArticles.statements,
  records: inArticles.records,
  record_parties: inArticles.recordParties,
  conditions: inArticles.conditions,
  stories: inStories.stories,
  origins: inStories.origins,
  claims: inStories.claims,
  claim_members: inStories.claimMembers,
  differences: inStories.differences,
  proposals: inStories.proposals,
  positions: inStories.positions,
  position_history: inStories.positionHistory,
  position_evidence: inStories.positionEvidence,
  blockages: inStories.blockages,
  actors: inStories.actors,
  changes: inStories.changes,
}
