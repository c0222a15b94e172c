import type { Sector } from '../../model/party.js'
import type { NameKind } from './gazetteer-row.js'

/** For whom a listed actor acts, and when: ISO dates, both included, null for an open end. `id` null: for nobody in that time. */
export interface Affiliation {
  readonly id: string | null
  readonly sector: Sector
  readonly from: string | null
  readonly until: string | null
}

/** An actor from a file of the user: a person, or a name of the kinds that the gazetteer knows. */
export interface ListedActor {
  readonly kind: NameKind | 'person'
  /** The name that the ledger shows. */
  readonly name: string
  /** Every name that means the actor, `name` included. */
  readonly aliases: readonly string[]
  readonly affiliations: readonly Affiliation[]
  /** True where the surname alone may mean the person, although the list does not give it. */
  readonly bySurname: boolean
  /** `FILE:LINE`, by which an explanation names the row. */
  readonly source: string
}

/** A noun from a file of the user that says what somebody is ("harbour guard"), lower case, and its sector. */
export interface ListedRole {
  readonly noun: string
  readonly sector: Sector
}

/** All that the files of the user add to the names of the tool. */
export interface ActorList {
  readonly actors: readonly ListedActor[]
  readonly roles: readonly ListedRole[]
}

/**
 * The affiliation on the day of publication: the first dated one that holds the day, else the last undated one, else none. Without
 * a day: the last undated one, else the one that ends last.
 */
export function affiliationOn(affiliations: readonly Affiliation[], published: string | null): Affiliation | null {
  const undated = affiliations.findLast(({ from, until }) => from === null && until === null) ?? null
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  const dated = affiliations.filter(({ from, until }) => from !== null || until !== null)
  if (day === undefined) return undated ?? dated.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))[0] ?? null
  return dated.find(({ from, until }) => (from ?? '') <= day && day <= (until ?? OPEN)) ?? undated
}

/** Later than any day. */
const OPEN = '9999-12-31'
const endOf = ({ until }: Affiliation): string => until ?? OPEN
