import type { EventType } from '../model/record.js'

/** Types of what is done, on a day; all others are positions, which are taken in words and can be told again on the next. */
export const DEEDS: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
