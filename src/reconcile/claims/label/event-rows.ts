import { phrases } from '../../../extract/word-set.js'
import type { EventType } from '../../../model/record.js'

/** How an event of a kind reads: between sides that act together, and from one side to another. `{A}` acts, `{B}` undergoes. */
export interface EventRow {
  readonly type: EventType
  readonly kind: string
  readonly together: string
  readonly towards: string
}

export const EVENT_ROWS: readonly EventRow[] = [
  { type: 'CONSULT', kind: 'talks', together: 'hold {N}', towards: 'hold {N} with {B}' },
  { type: 'CONSULT', kind: 'visit', together: 'meet on a visit', towards: 'visit {B}' },
  { type: 'CONSULT', kind: 'call', together: 'speak by telephone', towards: 'speak with {B} by telephone' },
  {
    type: 'CONSULT',
    kind: 'press conference',
    together: 'hold a press conference',
    towards: 'hold a press conference with {B}',
  },
  { type: 'CONSULT', kind: 'dinner', together: 'dine together', towards: 'dine with {B}' },
  { type: 'CONSULT', kind: 'mediation', together: 'mediate', towards: 'mediate between {B}' },
  { type: 'CONSULT', kind: 'encounter', together: 'meet', towards: 'meet {B}' },
  { type: 'ASSAULT', kind: 'war', together: 'be at war', towards: 'be at war with {B}' },
  { type: 'ASSAULT', kind: 'invasion', together: 'be at war', towards: 'invade {B}' },
]

/** Words of a trigger by which the actor is the host. */
export const HOSTING = phrases(
  'receive, receives, receiving, received, welcome, welcomes, welcoming, welcomed, host, hosts, hosting, hosted, greet, greeted, greets',
)

/** The verb that carries an event named by a noun, and the preposition before the other side. */
export const CARRIERS: Readonly<Partial<Record<EventType, readonly [verb: string, preposition: string]>>> = {
  CONSULT: ['hold', 'with'],
  COOPERATE: ['agree on', 'with'],
  AID: ['give', 'to'],
  RETREAT: ['carry out', 'for'],
  PROTEST: ['hold', 'against'],
  SANCTION: ['impose', 'on'],
  MOBILIZE: ['carry out', 'against'],
  COERCE: ['carry out', 'against'],
  ASSAULT: ['carry out', 'on'],
}
