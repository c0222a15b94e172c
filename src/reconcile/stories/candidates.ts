import { Drawers } from './drawers.js'
import { WINDOW_DAYS } from './link.js'
import type { WeighedProfile } from './weighed-profile.js'

/** A week a drawer: an article looks into the few that its window touches. */
const DAYS_A_DRAWER = 7
/** So many of its most telling terms find an article again, and it is found by these. */
const TERMS_ASKED = 16
const TERMS_KEPT = 24
/** A term under which more stories stand in one week tells nothing; those that came last are kept. */
const MOST_UNDER_TERM = 64
/** The drawers of stories without a date, and of all, which is for articles without a date. */
const UNDATED = 0
const ANY_TIME = 1
const FIRST_WEEK = 4096
const MOST_TERMS = 2 ** 32

/**
 * Finds the stories that share telling terms with an article, in about its time: an inverted index from term and week to stories. What
 * a look-up costs depends on the drawers it opens, never on how many articles there are.
 */
export class CandidateIndex<Story> {
  readonly #byTerm = new Drawers<Story>(MOST_UNDER_TERM)

  /** Files a story under the telling terms of an article of it. */
  file(story: Story, article: WeighedProfile): void {
    const week = article.profile.day === null ? UNDATED : weekOf(article.profile.day)
    for (const { id } of tellingTerms(article, TERMS_KEPT)) {
      this.#byTerm.put(keyOf(week, id), story)
      this.#byTerm.put(keyOf(ANY_TIME, id), story)
    }
  }

  /** Stories with the weight of the terms that they share with an article. `now`: what a story has become. */
  find(article: WeighedProfile, now: (story: Story) => Story): ReadonlyMap<Story, number> {
    const found = new Map<Story, number>()
    const add = (stories: readonly Story[], weight: number) => {
      for (const story of new Set(stories.map(now))) found.set(story, (found.get(story) ?? 0) + weight)
    }
    for (const { id, weight } of tellingTerms(article, TERMS_ASKED))
      add(
        drawersAround(article.profile.day).flatMap((drawer) => this.#byTerm.at(keyOf(drawer, id))),
        weight,
      )
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
