import { isWeekday, isYear } from './calendar.js'
import type { ProfileTerm, StoryProfile } from './profile.js'
import type { TermCounts } from './term-counts.js'

/** The aspects in which profiles are compared, each a set of terms; a term of the lead also belongs to `text`. */
export const ASPECTS = ['text', 'names', 'lead', 'figures', 'parties'] as const
export type Aspect = (typeof ASPECTS)[number]

const BELONGS: Readonly<Record<Aspect, (term: ProfileTerm) => boolean>> = {
  text: ({ kind }) => kind !== 'party',
  names: ({ kind }) => kind === 'name',
  lead: ({ inLead }) => inLead,
  figures: ({ kind }) => kind === 'number',
  parties: ({ kind }) => kind === 'party',
}
export const LEAD_BIT = 1 << ASPECTS.indexOf('lead')

/** A profile whose terms are numbers in ascending order, each with its weight and a bit for every aspect that it belongs to. */
export interface WeighedProfile {
  readonly profile: StoryProfile
  readonly ids: Int32Array
  /** The place of each term in the profile, which settles ties. */
  readonly ranks: Int32Array
  readonly aspects: Uint8Array
  readonly weights: Float32Array
  /** Length of the vector of each aspect, in order of `ASPECTS`. */
  readonly norms: Float32Array
  readonly years: readonly string[]
  readonly weekdays: readonly string[]
  /** How many terms belong to each aspect. */
  readonly sizes: readonly number[]
  /** Sum of the weights of the lead. */
  leadSum: number
  epoch: number
}

/** Numbers the terms of a profile and weighs them. */
export function weigh(profile: StoryProfile, counts: TermCounts): WeighedProfile {
  const terms = profile.terms
    .map((term, rank) => ({ term, rank, id: counts.idOf(term.term) }))
    .sort((a, b) => a.id - b.id)
  const named = (isKind: (term: string) => boolean) => profile.terms.flatMap(({ term }) => (isKind(term) ? [term] : []))
  const weighed: WeighedProfile = {
    profile,
    ids: Int32Array.from(terms, ({ id }) => id),
    ranks: Int32Array.from(terms, ({ rank }) => rank),
    aspects: Uint8Array.from(terms, ({ term }) => aspectBits(term)),
    weights: new Float32Array(terms.length),
    norms: new Float32Array(ASPECTS.length),
    sizes: ASPECTS.map((aspect) => profile.terms.filter(BELONGS[aspect]).length),
    years: named(isYear),
    weekdays: named(isWeekday),
    leadSum: 0,
    epoch: -1,
  }
  settle(weighed, counts)
  return weighed
}

const aspectBits = (term: ProfileTerm): number =>
  ASPECTS.reduce((bits, aspect, at) => (BELONGS[aspect](term) ? bits | (1 << at) : bits), 0)

/** Weighs the terms by what has been counted since, where that is due. In place: an archive has many profiles. */
export function settle(weighed: WeighedProfile, counts: TermCounts): void {
  if (weighed.epoch === counts.epoch) return
  weighed.norms.fill(0)
  weighed.leadSum = 0
  const frequencies = new Map(weighed.profile.terms.map(({ term, count }) => [counts.idOf(term), 1 + Math.log(count)]))
  weighed.ids.forEach((id, at) => {
    const weight = (frequencies.get(id) ?? 1) * counts.weightOf(id)
    weighed.weights[at] = weight
    const bits = weighed.aspects[at] ?? 0
    weighed.norms.forEach((norm, aspect) => {
      if (bits & (1 << aspect)) weighed.norms[aspect] = norm + weight * weight
    })
    if (bits & LEAD_BIT) weighed.leadSum += weight
  })
  weighed.norms.forEach((norm, aspect) => {
    weighed.norms[aspect] = Math.sqrt(norm)
  })
  weighed.epoch = counts.epoch
}
