import { BARS } from './bars.js'
import { DEEDS } from './deeds.js'
import type { Traits } from './traits.js'
import { START, WEIGHTS } from './weights.js'
import type { WordWeights } from './word-weights.js'

/** Log odds that two members are one claim; null where a bar forbids it. */
export function oddsOf(a: Traits, b: Traits, weigh: WordWeights): number | null {
  if (BARS.some(({ holds }) => holds(a, b))) return null
  const sort = DEEDS.has(a.type) && DEEDS.has(b.type) ? 'event' : 'position'
  let odds: number = START[sort]
  for (const weight of WEIGHTS) if (weight[sort] !== 0) odds += weight[sort] * (weight.compare(a, b, weigh)?.score ?? 0)
  return odds
}
