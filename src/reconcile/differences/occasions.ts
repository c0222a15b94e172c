import { words } from '../../extract/word-set.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { DEEDS } from '../deeds.js'

/** Events that are words, whose date is that of saying. */
export const isVerbal = (type: EventType): boolean => !DEEDS.has(type)

/** What goes on for days or comes again and again, so that it has no one day or place. */
const LASTING = words(
  'talks negotiations negotiation negotiating negotiate discussions consultations contacts dialogue war wars fighting fight fights fought battle battles attacks strikes airstrikes raids shelling shelled bombardment bombing bombings bombarded pounding pounded hitting offensive invasion invading siege campaign assault clashes clashed violence protests protested demonstrations strike-wave visit visiting visited tour toured trip travelled traveled exercises drills sanctions tariffs embargo blockade occupation occupied deploying deployed deployment buildup mobilisation mobilization withdrawing withdrew withdrawal ceasefire truce aid shipments deliveries supplying support',
)

/** What only one does: a ship is sunk once, an envoy killed by one. */
const BY_ONE = words(
  'sank sink sinks sinking sunk shot shoot downed torpedoed rammed assassinate assassinated assassinating assassination poisoned poisoning hijacked kidnapped abducted abducting captured derailed sabotaged sabotage detonated',
)
/** True for a deed that has one doer, or one group of them. */
export const hasOneDoer = ({ trigger }: Pick<EventRecord, 'trigger'>): boolean =>
  wordsIn(trigger).some((word) => BY_ONE.has(word))

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}-]+/u)

/** True for an event that happens once, at one time and place; where the trigger does not say, it is taken for lasting. */
export function isOneOccasion({ trigger }: Pick<EventRecord, 'trigger'>): boolean {
  return !wordsIn(trigger).some((word) => LASTING.has(word))
}
