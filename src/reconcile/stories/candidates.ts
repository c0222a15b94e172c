import { Drawers } from './drawers.js'
import { WINDOW_DAYS } from './link.js'
import type { WeighedProfile } from './weighed-profile.js'

/** A week a drawer: an article looks into the few that its window touches. */
const DAYS_A_DRAWER = 7
/** So many of its most telling terms find an article again, and it is found by these. */
const TERMS_ASKED = 16
const TERMS_KEPT = 24
/** Of the articles of one week under one term those that came last are kept: what is told oftener is found by its other terms. */
const MOST_UNDER_TERM = 32
/** The drawers of articles without a date, and of all, into which those without a date look. */
const UNDATED = 0
const ANY_TIME = 1
const FIRST_WEEK = 4096
const MOST_TERMS = 2 ** 32

/**
 * Finds the articles that share telling terms with another, in about its time: an inverted index from term and week to articles. What
 * a look-up costs depends on the drawers it opens, never on how many articles there are.
 */
export class CandidateIndex<Member extends { readonly article: WeighedProfile }> {
  readonly #byTerm = new Drawers<Member>(MOST_UNDER_TERM)

  /** Files an article under its telling terms. */
  file(member: Member): void {
    const { article } = member
    const week = article.day === null ? UNDATED : weekOf(article.day)
    for (const { id } of tellingTerms(article, TERMS_KEPT)) {
      this.#byTerm.put(keyOf(week, id), member)
      this.#byTerm.put(keyOf(ANY_TIME, id), member)
    }
  }

  /** What the articles that share telling terms with this one belong to, with the weight of those terms. */
  find<Owner>(article: WeighedProfile, ownerOf: (member: Member) => Owner): ReadonlyMap<Owner, number> {
    const found = new Map<Owner, number>()
    const drawers = drawersAround(article.day)
    for (const { id, weight } of tellingTerms(article, TERMS_ASKED)) {
      const owners = new Set(drawers.flatMap((drawer) => this.#byTerm.at(keyOf(drawer, id)).map(ownerOf)))
      for (const owner of owners) found.set(owner, (found.get(owner) ?? 0) + weight)
    }
    return found
  }
}

const keyOf = (drawer: number, id: number): number => drawer * MOST_TERMS + id
const weekOf = (day: number): number => FIRST_WEEK + Math.floor(day / DAYS_A_DRAWER)

function drawersAround(day: number | null): readonly number[] {
  if (day === null) return [ANY_TIME]
  const first = weekOf(day - WINDOW_DAYS)
  return [UNDATED, ...Array.from({ length: weekOf(day + WINDOW_DAYS) - first + 1 }, (_, at) => first + at)]
}

/** The terms that weigh most. */
function tellingTerms(
  { ids, weights, ranks }: WeighedProfile,
  most: number,
): readonly { id: number; weight: number }[] {
  return Array.from(ids, (id, at) => ({ id, weight: weights[at] ?? 0, rank: ranks[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.rank - b.rank)
    .slice(0, most)
}
