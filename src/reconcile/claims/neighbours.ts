import { EVENT_TYPES, type EventType } from '../../model/record.js'

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

const NEAR: ReadonlyMap<EventType, readonly EventType[]> = new Map(
  EVENT_TYPES.map((type) => [
    type,
    EVENT_TYPES.filter(
      (other) => other === type || NEIGHBOURS.some((pair) => pair.includes(type) && pair.includes(other)),
    ),
  ]),
)

export const areNeighbours = (a: EventType, b: EventType): boolean => a === b || (NEAR.get(a)?.includes(b) ?? false)
