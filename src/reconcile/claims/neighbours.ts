import type { EventType } from '../../model/record.js'

/** Types that one event or position can have in two reports: the extension of an exemption is a yielding to one and a promise to another. */
const NEIGHBOURS: readonly (readonly [EventType, EventType])[] = [
  ['AGREE', 'CONCEDE'],
  ['AGREE', 'RETREAT'],
  ['CONCEDE', 'RETREAT'],
  ['AGREE', 'SUPPORT'],
  ['AGREE', 'AID'],
  ['AGREE', 'COOPERATE'],
  ['AID', 'SUPPORT'],
  ['AID', 'COOPERATE'],
  ['REQUEST', 'SUPPORT'],
  ['CONSULT', 'COOPERATE'],
  ['SANCTION', 'COERCE'],
  ['ASSAULT', 'COERCE'],
  ['MOBILIZE', 'COERCE'],
  ['ACCUSE', 'REJECT'],
]

const PAIRS: ReadonlySet<string> = new Set(NEIGHBOURS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

export const areNeighbours = (a: EventType, b: EventType): boolean => PAIRS.has(`${a} ${b}`)
