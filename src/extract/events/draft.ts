import type { EventType, Status } from '../../model/record.js'
import type { Actor } from '../actors/actor.js'
import type { Resolver } from '../actors/resolver.js'
import type { Tree } from '../syntax/tree.js'
import type { Match } from './match.js'
import type { StatusSign } from './status.js'

/** One sentence of one article with all that is needed to read it. */
export interface Scene {
  readonly resolver: Resolver
  readonly tree: Tree
  readonly sentence: number
  readonly text: string
  readonly published: string | null
}

/** A record before it is written down: words by index in the sentence. */
export interface Draft {
  readonly rule: string
  readonly type: EventType
  readonly mode: string | null
  readonly head: number
  readonly trigger: readonly number[]
  readonly actors: readonly Actor[]
  readonly recipients: readonly Actor[]
  /** Heads of what is asked, promised, refused; the first one that the row finds. */
  readonly content: number | null
  readonly status: Status
  /** The clause names no party ("the talks went on"): whose event it is, the rest of the report tells. */
  readonly open: boolean
  readonly trace: Trace
}

/** Which slot of the row gave a side; null where none did. */
export interface Slots {
  readonly actor: string | null
  readonly recipient: string | null
  readonly content: string | null
}

/** How a draft came about, kept so that a record can be explained without reading the sentence a second way. */
interface Trace {
  /** The row and the words that it fits; null where a modal verb alone makes the record. */
  readonly match: Match | null
  readonly slots: Slots
  readonly status: StatusSign
  /** What speaks for a side that the clause leaves open; null where the clause names it. */
  readonly inferred: { readonly side: 'actors' | 'recipients'; readonly ground: string } | null
}

export const NO_SLOTS: Slots = { actor: null, recipient: null, content: null }

export const VERBAL = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])
export const HOSTILE = new Set<EventType>(['ASSAULT', 'SANCTION', 'COERCE', 'MOBILIZE', 'PROTEST', 'THREATEN'])
export const WITH_CONTENT = new Set<EventType>([
  'REQUEST',
  'AGREE',
  'REJECT',
  'SUPPORT',
  'CONCEDE',
  'THREATEN',
  'ACCUSE',
])
/** What is in the content of these is not yet done, and so no record of its own. */
export const CONTENT_SWALLOWS = new Set<EventType>([
  'PROTEST',
  'AID',
  'REQUEST',
  'AGREE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
])
