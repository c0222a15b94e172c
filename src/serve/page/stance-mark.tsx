import { STANCE_WORDS } from '../../export/stance-words.js'
import type { Stance } from '../../model/position.js'

/** On which side a stance is: what its colour says beside its word. */
export const STANCE_SIDES: Readonly<Record<Stance, 'for' | 'terms' | 'against'>> = {
  demands: 'for',
  offers: 'for',
  supports: 'for',
  accepts: 'for',
  conditional: 'terms',
  opposes: 'against',
  refuses: 'against',
}

export const SIDE_SIGNS = { for: '+', terms: '±', against: '−' } as const

export function StanceMark({ stance }: { stance: Stance }) {
  const side = STANCE_SIDES[stance]
  return (
    <span class={`stance-${side} tag`}>
      <span aria-hidden="true">{SIDE_SIGNS[side]}</span> {STANCE_WORDS[stance][0]}
    </span>
  )
}
