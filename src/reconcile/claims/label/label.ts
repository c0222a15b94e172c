import { DEEDS } from '../../deeds.js'
import type { Member } from '../../member.js'
import { eventLabel } from './event-label.js'
import { fitted } from './fitted.js'
import { positionLabel } from './position-label.js'

/** A claim in plain words that a reader understands without the text, at most 90 characters, from its clearest member; `place` is where it happens. */
export function labelOf({ record }: Member, place: string | null): string {
  const text = DEEDS.has(record.type) ? eventLabel(record, place) : positionLabel(record)
  return fitted(text ?? clause(record.evidence))
}

/** The clause of the evidence without what ties it to its sentence. */
function clause(evidence: string): string {
  return evidence.replace(
    /^(?:that|as|after|while|because|and|but|when|if|although|though|since|before|even|amid|where|which|who|in|on|the day|by)\s+(?=\S+ )/i,
    '',
  )
}
