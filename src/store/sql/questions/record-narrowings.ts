import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Filter } from '../../questions.js'
import type { Database } from '../engine.js'
import { dayOf } from './days.js'
import type { FullText } from './full-text.js'
import { outletsNamed, partiesNamed, storiesNamed } from './named.js'
import type { Narrowing } from './narrowing.js'
import { searchTerms } from './search-words.js'

/** What narrows records beyond their own columns; null where nothing can pass. */
export async function recordNarrowings(
  db: Database,
  filter: Filter,
  text: FullText,
): Promise<readonly Narrowing[] | null> {
  const { actor, recipient, speaker, agreement } = filter
  const found: (Narrowing | null)[] = []
  if (actor) found.push(byRole('actor', partiesNamed(actor, text)))
  if (recipient) found.push(byRole('recipient', partiesNamed(recipient, text)))
  if (speaker) found.push(bySpeaker(partiesNamed(speaker, text)))
  if (agreement) found.push(byAgreement(agreement))
  if (filter.outlet) found.push(byOutlet(await outletsNamed(db, filter.outlet)))
  if (filter.story) found.push(byArticle(sql`a.story in (${storiesNamed(filter.story)})`))
  if (filter.text !== undefined) found.push(byText(filter.text, text))
  return found.every((one) => one !== null) ? found : null
}

/** What narrows records by their own columns. */
export function ownConditions({ type, status, confidence }: Filter): readonly RawBuilder<SqlBool>[] {
  return [
    // Of one type there is an index that is sorted by day; of several none is.
    ...(type === undefined ? [] : type.length === 1 ? [sql<SqlBool>`records.type = ${type[0]}`] : [sql<SqlBool>`+records.type in (${sql.join(type)})`]),
    ...(status === undefined ? [] : [sql<SqlBool>`records.status in (${sql.join(status)})`]),
    ...(confidence === undefined ? [] : [sql<SqlBool>`records.confidence >= ${confidence}`]),
  ] // biome-ignore format: a line a column
}

/** What narrows records by their day; those without one pass where none is asked for. */
export function daysOf({ since, until }: Filter): readonly RawBuilder<SqlBool>[] {
  return [
    ...(since === undefined ? [] : [sql<SqlBool>`records.day >= ${dayOf(since)}`]),
    ...(until === undefined ? [] : [sql<SqlBool>`records.day <= ${dayOf(until)}`]),
  ]
}

export function byRole(role: 'actor' | 'recipient', parties: RawBuilder<number>): Narrowing {
  return {
    keys: sql`select record from record_parties where party in (${parties}) and role = ${role}`,
    passes: sql<SqlBool>`exists (select 1 from record_parties w where w.record = records.number and w.role = ${role} and +w.party in (${parties}))`,
  }
}

function bySpeaker(parties: RawBuilder<number>): Narrowing {
  return {
    keys: sql`select number from records where speaker in (${parties})`,
    passes: sql<SqlBool>`+records.speaker in (${parties})`,
  }
}

function byAgreement(agreements: readonly string[]): Narrowing {
  const agreed = sql`select m.record from claims c join claim_members m on m.claim = c.id where c.agreement in (${sql.join(agreements)})`
  return { keys: agreed, passes: sql<SqlBool>`exists (${agreed} and m.record = records.number)` }
}

function byOutlet(outlets: readonly string[]): Narrowing | null {
  return outlets.length === 0 ? null : byArticle(sql`a.outlet in (${sql.join(outlets)})`)
}

function byArticle(ofThese: RawBuilder<unknown>): Narrowing {
  return {
    keys: sql`select r.number from articles a join records r on r.article = a.id where ${ofThese}`,
    passes: sql<SqlBool>`exists (select 1 from articles a where a.id = records.article and ${ofThese})`,
  }
}

function byText(words: string, text: FullText): Narrowing | null {
  const terms = searchTerms(words)
  if (terms.length === 0) return null
  const keys = text.records(terms)
  return { keys, passes: sql<SqlBool>`+records.number in (${keys})` }
}
