import type { Article } from '../model/article.js'
import type { Condition } from '../model/condition.js'
import type { EventRecord } from '../model/record.js'
import type { Sentence } from '../model/sentence.js'
import type { Statement } from '../model/statement.js'
import { createResolver, type Resolver } from './actors/resolver.js'
import { type Names, STANDARD_NAMES } from './actors/roster.js'
import { findAttributions } from './attribution/find-attributions.js'
import { type SpeechLookup, speechLookup } from './attribution/speakers.js'
import { writeStatements } from './attribution/statements.js'
import { findConditions } from './conditions/conditions.js'
import { type Finding, findRecords } from './events/records.js'
import { openTree } from './syntax/tree.js'
import { topicOf } from './topic/topic.js'

/** An article with its sentences as the reader gives them, in text order; sentences of boilerplate are left out by the caller. */
export interface ReadArticle {
  readonly article: Article
  readonly sentences: readonly Sentence[]
}

/** What an article says: who states what, what happens or is wanted, and on which terms. */
export interface Extraction {
  readonly statements: readonly Statement[]
  readonly records: readonly EventRecord[]
  readonly conditions: readonly Condition[]
}

/**
 * Reads statements, records and conditions out of parsed sentences. Pure: the same article gives the same ids, and every span is a
 * slice of the article's text. Dates are calendar days, read against the day of publication.
 */
export function extract(read: ReadArticle, names: Names = STANDARD_NAMES): Extraction {
  const { statements, findings, conditions } = readThrough(read, names)
  return { statements, records: findings.map(({ record }) => record), conditions }
}

/** An extraction with all that it was made from, for those who ask why. */
export interface ReadingThrough extends Omit<Extraction, 'records'> {
  readonly findings: readonly Finding[]
  readonly resolver: Resolver
  readonly speechAt: SpeechLookup
}

/** As `extract`, with the drafts, the resolver and the attributions behind it. */
export function readThrough({ article, sentences }: ReadArticle, names: Names = STANDARD_NAMES): ReadingThrough {
  const trees = sentences.filter(({ words }) => words.length > 0).map((sentence) => openTree(sentence, names.roles))
  const resolver = createResolver(article.text, trees, names.on(article.published))
  const attributions = findAttributions(article.text, trees)
  const speechAt = speechLookup(resolver, attributions)
  resolver.setSpeakers((...place) => speechAt(...place)?.actors ?? [])
  const topic = topicOf(article.text, trees)
  return {
    statements: writeStatements(article, resolver, attributions),
    findings: findRecords(article, resolver, topic),
    conditions: findConditions(article, resolver).filter(({ antecedent }) => topic.admitsAt(antecedent.start)),
    resolver,
    speechAt,
  }
}
