import type { Comparator } from '../comparison.js'
import { sharedOf } from '../word-weights.js'

export const datesCompared: Comparator = (a, b) => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null
  const isApart = a.to < b.from || b.to < a.from
  const isSame = a.from === b.from && a.to === b.to
  return { score: isApart ? -1 : isSame ? 1 : 0.3, detail: `${a.from}, ${b.from}` }
}

export const placesCompared: Comparator = (a, b) => {
  if (a.place.size === 0 || b.place.size === 0) return null
  const shared = sharedOf(a.place, b.place)
  return shared.length > 0
    ? { score: 1, detail: shared.join(' ') }
    : { score: -1, detail: `${[...a.place].join(' ')}, not ${[...b.place].join(' ')}` }
}

export const numbersCompared: Comparator = (a, b) => {
  if (a.numbers.size === 0 || b.numbers.size === 0) return null
  const shared = sharedOf(a.numbers, b.numbers)
  return shared.length > 0
    ? { score: 1, detail: shared.join(', ') }
    : { score: -1, detail: `${[...a.numbers].join(', ')}, not ${[...b.numbers].join(', ')}` }
}

export const speakersCompared: Comparator = (a, b) => {
  if (a.speaker === null || b.speaker === null) return null
  return a.speaker === b.speaker
    ? { score: 1, detail: `both by ${a.speaker}` }
    : { score: -1, detail: `by ${a.speaker}, by ${b.speaker}` }
}
