import { likeness } from './meaning.js'
import { sharedPrint } from './shingles.js'
import { ASPECTS, BIT, type WeighedProfile } from './weighed-profile.js'

/** What two profiles have in common, in figures. */
export interface Overlap {
  /** Cosines of the weighed terms, between 0 and 1; null where one of the two has none of the kind, or too few to compare. */
  readonly text: number | null
  readonly names: number | null
  readonly lead: number | null
  readonly figures: number | null
  readonly parties: number | null
  /** Cosine of what their first sentences mean, null where one has no vectors. */
  readonly meaning: number | null
  /** Which share of what one lead tells stands anywhere in the other report, the lower of the two. */
  readonly covered: number
  /** Which share of the shorter text the other prints word by word. */
  readonly print: number
  /** Whether they name the same years, or weekdays; null where one names none. */
  readonly sameYear: boolean | null
  readonly sameWeekday: boolean | null
  /** Days between publication, null where a date is missing. */
  readonly daysApart: number | null
}

/** Texts that have less in common print nothing alike. */
const LEAST_FOR_PRINT = 0.3

/** A single figure or party that the other lacks says little. */
const FEW = 2

/** Compares two profiles term by term. One pass, without allocation: an article is compared with a hundred others. */
export function overlapOf(a: WeighedProfile, b: WeighedProfile): Overlap {
  let [text, names, lead, figures, parties, leadOfA, leadOfB] = [0, 0, 0, 0, 0, 0, 0]
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const x = a.ids[i] ?? 0
    const y = b.ids[j] ?? 0
    if (x === y) {
      const inA = a.aspects[i] ?? 0
      const inB = b.aspects[j] ?? 0
      const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
      const both = inA & inB
      if (both & BIT.text) text += product
      if (both & BIT.names) names += product
      if (both & BIT.lead) lead += product
      if (both & BIT.figures) figures += product
      if (both & BIT.parties) parties += product
      if (inA & BIT.lead) leadOfA += a.weights[i] ?? 0
      if (inB & BIT.lead) leadOfB += b.weights[j] ?? 0
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const cosine = (dot: number, of: (typeof ASPECTS)[number], least = 1) => {
    const aspect = ASPECTS.indexOf(of)
    const norm = (a.norms[aspect] ?? 0) * (b.norms[aspect] ?? 0)
    const few = dot === 0 && Math.min(a.sizes[aspect] ?? 0, b.sizes[aspect] ?? 0) < least
    return norm === 0 || few ? null : dot / norm
  }
  const [ofA, ofB] = [a.meaning, b.meaning]
  const alike = cosine(text, 'text')
  return {
    text: alike,
    names: cosine(names, 'names'),
    lead: cosine(lead, 'lead'),
    figures: cosine(figures, 'figures', FEW),
    parties: cosine(parties, 'parties', FEW),
    meaning: ofA === null || ofB === null || ofA.length !== ofB.length ? null : likeness(ofA, ofB),
    covered: Math.min(leadOfA / (a.leadSum || 1), leadOfB / (b.leadSum || 1)),
    print: (alike ?? 0) < LEAST_FOR_PRINT ? 0 : sharedPrint(a.shingles, b.shingles),
    sameYear: shared(a.years, b.years),
    sameWeekday: shared(a.weekdays, b.weekdays),
    daysApart: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
  }
}

function shared(a: readonly string[], b: readonly string[]): boolean | null {
  return a.length === 0 || b.length === 0 ? null : a.some((one) => b.includes(one))
}
