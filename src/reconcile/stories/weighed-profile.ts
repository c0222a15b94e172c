import { isWeekday, isYear } from './calendar.js'
import { type ProfileTerm, type StoryProfile, TERM_KINDS } from './profile.js'
import type { TermCounts } from './term-counts.js'

/** The aspects in which profiles are compared, each a set of terms; a term of the lead also belongs to `text`. */
export const ASPECTS = ['text', 'names', 'lead', 'figures', 'parties'] as const
type Aspect = (typeof ASPECTS)[number]

const BELONGS: Readonly<Record<Aspect, (term: ProfileTerm) => boolean>> = {
  text: ({ kind }) => kind !== 'party',
  names: ({ kind }) => kind === 'name',
  lead: ({ inLead }) => inLead,
  figures: ({ kind }) => kind === 'number',
  parties: ({ kind }) => kind === 'party',
}
/** The bit of each aspect. */
export const BIT: Readonly<Record<Aspect, number>> = { text: 1, names: 2, lead: 4, figures: 8, parties: 16 }

/** A profile packed for comparing: an archive has many. Terms are numbers in ascending order, and what is told of them stands in rows beside. */
export interface WeighedProfile {
  readonly article: string
  readonly day: number | null
  readonly ids: Int32Array
  /** The place of each term in the profile, which settles ties. */
  readonly ranks: Uint16Array
  readonly counts: Float32Array
  /** Places in `TERM_KINDS`. */
  readonly kinds: Uint8Array
  /** A bit for every aspect that the term belongs to. */
  readonly aspects: Uint8Array
  readonly weights: Float32Array
  /** Length of the vector of each aspect, in order of `ASPECTS`, and how many terms belong to it. */
  readonly norms: Float32Array
  readonly sizes: Uint16Array
  readonly years: readonly string[]
  readonly weekdays: readonly string[]
  readonly meaning: Int16Array | null
  readonly shingles: Uint32Array
  /** Sum of the weights of the lead. */
  leadSum: number
  /** How many reports were counted when the terms were weighed. */
  weighedAt: number
}

const NONE: readonly string[] = []

/** Packs a profile and weighs its terms. */
export function weigh(profile: StoryProfile, counts: TermCounts): WeighedProfile {
  const terms = profile.terms
    .map((term, rank) => ({ term, rank, id: counts.idOf(term.term) }))
    .sort((a, b) => a.id - b.id)
  const weighed: WeighedProfile = {
    article: profile.article,
    day: profile.day,
    ids: Int32Array.from(terms, ({ id }) => id),
    ranks: Uint16Array.from(terms, ({ rank }) => rank),
    counts: Float32Array.from(terms, ({ term }) => term.count),
    kinds: Uint8Array.from(terms, ({ term }) => TERM_KINDS.indexOf(term.kind)),
    aspects: Uint8Array.from(terms, ({ term }) => aspectBits(term)),
    weights: new Float32Array(terms.length),
    norms: new Float32Array(ASPECTS.length),
    sizes: Uint16Array.from(ASPECTS, (aspect) => profile.terms.filter(BELONGS[aspect]).length),
    years: termsThat(profile, isYear),
    weekdays: termsThat(profile, isWeekday),
    meaning: profile.meaning === null ? null : Int16Array.from(profile.meaning),
    shingles: Uint32Array.from(profile.shingles),
    leadSum: 0,
    weighedAt: -1,
  }
  settle(weighed, counts)
  return weighed
}

const aspectBits = (term: ProfileTerm): number =>
  ASPECTS.reduce((bits, aspect) => (BELONGS[aspect](term) ? bits | BIT[aspect] : bits), 0)

function termsThat({ terms }: StoryProfile, isKind: (term: string) => boolean): readonly string[] {
  const found = terms.flatMap(({ term }) => (isKind(term) ? [term] : []))
  return found.length === 0 ? NONE : found
}

/** The profile as it was before it was packed. */
export function unpack(weighed: WeighedProfile, counts: TermCounts): StoryProfile {
  const terms: ProfileTerm[] = []
  weighed.ids.forEach((id, at) => {
    terms[weighed.ranks[at] ?? 0] = {
      term: counts.termOf(id),
      kind: TERM_KINDS[weighed.kinds[at] ?? 0] ?? 'word',
      count: weighed.counts[at] ?? 0,
      inLead: ((weighed.aspects[at] ?? 0) & BIT.lead) > 0,
    }
  })
  const { article, day, meaning, shingles } = weighed
  return { article, day, terms, meaning: meaning && [...meaning], shingles: [...shingles] }
}

/** Weighs the terms by what has been counted by now. */
export function settle(weighed: WeighedProfile, counts: TermCounts): void {
  if (weighed.weighedAt === counts.reports) return
  const { ids, aspects, weights, norms } = weighed
  norms.fill(0)
  weighed.leadSum = 0
  for (let at = 0; at < ids.length; at++) {
    const weight = (1 + Math.log(weighed.counts[at] ?? 1)) * counts.weightOf(ids[at] ?? 0)
    weights[at] = weight
    const bits = aspects[at] ?? 0
    for (let aspect = 0; aspect < norms.length; aspect++)
      if (bits & (1 << aspect)) norms[aspect] = (norms[aspect] ?? 0) + weight * weight
    if (bits & BIT.lead) weighed.leadSum += weight
  }
  for (let aspect = 0; aspect < norms.length; aspect++) norms[aspect] = Math.sqrt(norms[aspect] ?? 0)
  weighed.weighedAt = counts.reports
}
