import { DEEDS } from '../deeds.js'
import { BARS } from './bars.js'
import type { Traits } from './traits.js'
import { START, WEIGHTS } from './weights.js'
import type { Words } from './words.js'

/** Which weights a pair is judged by: those of events where both are deeds, else those of positions. */
export function sortOf(a: Traits, b: Traits): keyof typeof START {
  return DEEDS.has(a.type) && DEEDS.has(b.type) ? 'event' : 'position'
}

/** Log odds that two members are one claim; null where a bar forbids it. */
export function oddsOf(a: Traits, b: Traits, words: Words): number | null {
  if (BARS.some(({ holds }) => holds(a, b))) return null
  const sort = sortOf(a, b)
  let odds: number = START[sort]
  for (const weight of WEIGHTS) if (weight[sort] !== 0) odds += weight[sort] * (weight.compare(a, b, words)?.score ?? 0)
  return odds
}
