import type { GraphLink } from './conditions-graph-data.js'

/** How links look: a sign, a word, and the class that colours them. */
export const LINK_LOOKS = {
  ring: { sign: '⟳', word: 'deadlock', meaning: 'each waits for the other' },
  open: { sign: '○', word: 'requires', meaning: 'has to happen first' },
  met: { sign: '✓', word: 'met', meaning: 'had to happen first, and did' },
  broken: { sign: '✕', word: 'broken', meaning: 'had to happen first, and the opposite did' },
  alternative: { sign: '↷', word: 'instead', meaning: 'could take its place' },
  refused: { sign: '−', word: 'refused', meaning: 'a party is against it' },
} as const
export type LinkLook = keyof typeof LINK_LOOKS

export function lookOf({ isInRing, kind, state }: GraphLink): LinkLook {
  if (isInRing) return 'ring'
  return kind === 'requires' ? (state ?? 'open') : kind
}
