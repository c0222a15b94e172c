import type { Change, ChangeKind } from '../model/change.js'
import type { Agreement } from '../model/claim.js'
import type { Party } from '../model/party.js'
import type { Position, Stance } from '../model/position.js'
import type { EventRecord, EventType, Status } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Story } from '../model/story.js'

/**
 * What a question can be narrowed by; one grammar for the command line, the API and the pages. Several values of one field are alternatives, fields
 * narrow one another; what is absent or an empty list does not narrow. Each question says in `FILTERS` which it heeds.
 */
export interface Filter {
  /**
   * Who: an id (`UKR`, in any case), a name of a state ("Ukraine": all that act for it), or words of a name, whatever their case and marks and however
   * they are transliterated ("Zelensky" finds Zelenskyy). Who acts; of positions, who holds; of stories, who acts or is acted on.
   */
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  readonly speaker?: readonly string[]
  readonly type?: readonly EventType[]
  readonly status?: readonly Status[]
  readonly stance?: readonly Stance[]
  /** Words of the outlet's name, in a row and in any case. */
  readonly outlet?: readonly string[]
  /** Ids of stories, or their beginnings: one that several begin with means all of these. */
  readonly story?: readonly string[]
  readonly agreement?: readonly Agreement[]
  readonly kind?: readonly ChangeKind[]
  /**
   * ISO days or instants, both ends included. Of records their date, else the day of publication; of stories any of the days over which reports came;
   * of positions when they were last seen; of sentences and actors the day of publication; of changes when they were written, to the instant: all others
   * are told by the day, and what has none is left out.
   */
  readonly since?: string
  readonly until?: string
  /** At least so sure, between 0 and 1. */
  readonly confidence?: number
  /**
   * Words of a record's evidence or content, of a story's title or of one sentence of its reports, of the label of a proposal or change: all of them,
   * "…" for a phrase, a* for a beginning. Nothing else has a meaning; without a letter or figure nothing is found.
   */
  readonly text?: string
}

export interface Paging {
  /** Rows of a page; default 50, at most 1,000: more is taken as that. */
  readonly limit?: number
  /** As a page of the same question gave it for the next one. Throws the fault `cursor-unknown` for any other. */
  readonly cursor?: string
}

/** How records can be sorted: by day, the latest first; the surest first; those added last first. */
export const RECORD_ORDERS = ['date', 'confidence', 'added'] as const
export type RecordOrder = (typeof RECORD_ORDERS)[number]

export interface RecordPaging extends Paging {
  /** Default `date`. */
  readonly sort?: RecordOrder
}

/** How stories can be sorted: the one with the latest report first; the one that changed last first. */
export const STORY_ORDERS = ['reported', 'changed'] as const
export type StoryOrder = (typeof STORY_ORDERS)[number]

export interface StoryPaging extends Paging {
  /** Default `reported`. */
  readonly sort?: StoryOrder
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** A record among those of all articles. */
export interface RecordRow {
  readonly record: EventRecord
  readonly article: ArticleHead
  readonly story: string | null
  readonly claim: string | null
  readonly agreement: Agreement | null
}

/** The fields by whose values records are counted. */
export const FACETS = ['type', 'status', 'agreement', 'outlet', 'actor', 'story'] as const
export type FacetName = (typeof FACETS)[number]

export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** The most frequent values of a field, most frequent first, and whether there are others. */
export interface Facet {
  readonly values: readonly FacetValue[]
  readonly isWhole: boolean
}

/** How many records there are, and how many of each value. */
export interface RecordCounts {
  readonly total: number
  readonly facets: Readonly<Record<FacetName, Facet>>
}

/** An article without its text. */
export interface ArticleHead {
  readonly id: string
  readonly ref: string
  readonly outlet: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly published: string | null
}

export interface StoryRow extends Story {
  readonly outlets: number
  readonly origins: number
  readonly records: number
  readonly claims: number
  readonly conflicts: number
  /** Those who act most, most first. */
  readonly actors: readonly string[]
  /** When it last changed, ISO 8601 instant. */
  readonly changed: string | null
  /** How many of its reports are of each ISO day, earliest first; undated ones are left out. */
  readonly days: readonly { readonly day: string; readonly reports: number }[]
}

export interface PositionRow {
  readonly id: string
  readonly story: string
  readonly proposal: string
  /** The proposal in plain words. */
  readonly label: string
  readonly holder: Party
  readonly stance: Stance
  readonly basis: 'word' | 'deed'
  readonly according: Party | null
  readonly conditions: number
  readonly since: string | null
  readonly lastSeen: string | null
  /** Stances before this one, oldest first. */
  readonly before: readonly Stance[]
  /** `ARTICLE#RECORD` of the evidence. */
  readonly members: readonly string[]
}

export interface ActorRow {
  readonly id: string
  /** Names and spellings, most frequent first. */
  readonly names: readonly string[]
  readonly sectors: readonly string[]
  readonly acts: number
  readonly receives: number
  readonly speaks: number
  readonly articles: number
  readonly first: string | null
  readonly last: string | null
}

/** All that the ledger has of one actor, the latest of what there is much of. */
export interface ActorProfile extends ActorRow {
  /** So many of its latest parts in records are counted in `spellings` and `partners`. */
  readonly counted: number
  /** Its names by outlet, most frequent first; null for outlets without a name. */
  readonly spellings: readonly { readonly name: string; readonly outlet: string | null; readonly uses: number }[]
  /** The words by which reports name it as a speaker, most frequent first, each with a place, `ARTICLE#STATEMENT`. */
  readonly titles: readonly { readonly words: string; readonly uses: number; readonly ref: string }[]
  /** Who else is in its records, those in most first. */
  readonly partners: readonly Partner[]
  /** Those last seen latest first. */
  readonly positions: readonly HeldPosition[]
  /** What it says, latest report first. */
  readonly said: readonly { readonly statement: Statement; readonly article: ArticleHead }[]
  /** What others say of it; what it does; what is done to it: the latest day first. */
  readonly told: readonly RecordRow[]
  readonly does: readonly RecordRow[]
  readonly undergoes: readonly RecordRow[]
}

/** How often an actor acts on another, or the other on it, by type. */
export interface Partner {
  readonly id: string
  readonly acts: Partial<Readonly<Record<EventType, number>>>
  readonly receives: Partial<Readonly<Record<EventType, number>>>
}

export interface HeldPosition {
  readonly position: Position
  /** The proposal in plain words. */
  readonly label: string
  /** Of the story. */
  readonly title: string
  /** `ARTICLE#RECORD` of the clearest words of each stance in its history, null where its claim is gone. */
  readonly evidence: readonly (string | null)[]
}

/** A sentence that has the words. */
export interface Passage {
  readonly article: ArticleHead
  readonly story: string | null
  readonly start: number
  readonly end: number
  readonly text: string
  /** Ranges of the words found, in `text`. */
  readonly hits: readonly { readonly start: number; readonly end: number }[]
  readonly records: readonly string[]
}

/**
 * Reading questions. Rows come in a stable order, so that pages neither repeat nor skip what was there when the first was asked for, while articles are
 * added. A story or position of which there is news in the meantime moves to the front, where a new first page has it.
 */
export interface Questions {
  stories(filter: Filter, paging?: StoryPaging): Promise<Page<StoryRow>>
  records(filter: Filter, paging?: RecordPaging): Promise<Page<RecordRow>>
  /**
   * How the records that a filter leaves are spread. The values of a field are counted as if the filter did not narrow that field: so many there would be of each
   * alternative. A record of several actors counts for each.
   */
  facets(filter: Filter): Promise<RecordCounts>
  positions(filter: Filter, paging?: Paging): Promise<Page<PositionRow>>
  actors(filter: Filter, paging?: Paging): Promise<Page<ActorRow>>
  /** Null where the ledger has no actor with this id, which is taken as it is. */
  actor(id: string): Promise<ActorProfile | null>
  search(text: string, filter: Filter, paging?: Paging): Promise<Page<Passage>>
  changes(filter: Filter, paging?: Paging): Promise<Page<Change>>
  /** The titles of stories by their ids; those that are not there are left out. */
  titles(stories: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Ids of any kind that begin so, at most `most`. */
  find(
    beginning: string,
    most: number,
  ): Promise<readonly { readonly kind: string; readonly id: string; readonly story: string | null }[]>
}

/** What can be asked. */
export type Question = Exclude<keyof Questions, 'find' | 'actor' | 'facets' | 'titles'>

/** The filters that each question heeds. */
export const FILTERS: Readonly<Record<Question, readonly (keyof Filter)[]>> = {
  stories: ['actor', 'outlet', 'story', 'since', 'until', 'text'],
  records: [
    'actor', 'recipient', 'speaker', 'type', 'status', 'outlet', 'story', 'agreement', 'since', 'until', 'confidence', 'text',
  ],
  positions: ['actor', 'stance', 'story', 'since', 'until', 'text'],
  actors: ['actor', 'outlet', 'story', 'since', 'until'],
  search: ['outlet', 'story', 'since', 'until'],
  changes: ['kind', 'story', 'since', 'until', 'text'],
} // biome-ignore format: a table
