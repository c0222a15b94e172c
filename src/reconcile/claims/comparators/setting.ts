import type { Comparator, Finding } from '../comparison.js'
import { countShared, sharedWords, type WordBag, type Words } from '../words.js'

export const datesCompared: Comparator = (a, b) => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null
  const isApart = a.to < b.from || b.to < a.from
  const isSame = a.from === b.from && a.to === b.to
  return { score: isApart ? -1 : isSame ? 1 : 0.3, detail: () => `${a.from}, ${b.from}` }
}

export const placesCompared: Comparator = (a, b, words) => alike(a.place, b.place, words)

export const numbersCompared: Comparator = (a, b, words) => alike(a.numbers, b.numbers, words)

/** Whether any word is shared. */
function alike(a: WordBag, b: WordBag, words: Words): Finding | null {
  if (a.length === 0 || b.length === 0) return null
  if (countShared(a, b) > 0) return { score: 1, detail: () => `both ${sharedWords(a, b, words).join(' ')}` }
  const told = (bag: WordBag): string => sharedWords(bag, bag, words).join(' ')
  return { score: -1, detail: () => `${told(a)}, not ${told(b)}` }
}

export const speakersCompared: Comparator = (a, b) => {
  if (a.speaker === null || b.speaker === null) return null
  return a.speaker === b.speaker
    ? { score: 1, detail: () => `both by ${a.speaker}` }
    : { score: -1, detail: () => `by ${a.speaker}, by ${b.speaker}` }
}

/** A mention that counts ("the second round") is less surely one with a bare mention than two bare ones are with each other. */
export const ordinalsCompared: Comparator = (a, b) => {
  if (a.ordinals.size === 0 && b.ordinals.size === 0) return null
  const shared = [...a.ordinals].filter(([noun, count]) => b.ordinals.get(noun) === count)
  return shared.length > 0
    ? { score: 1, detail: () => `both ${shared.map(([noun, count]) => `${noun} ${count}`).join(', ')}` }
    : { score: -0.5, detail: () => 'one is counted' }
}
