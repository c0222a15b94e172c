import type { StoryProfile } from '../reconcile/stories/profile.js'
import { type Addition, StoryIndex, type StoryIndexState } from '../reconcile/stories/story-index.js'
import type { LedgerStore } from '../store/ledger-store.js'

/** So many profiles are held as a rule, of about 10 KB each. */
const MOST_HELD = 12_000
/** Days loaded before and after that of an article where not all can be held: those that it can belong with, and more after, since news comes in order. */
const DAYS_BEFORE = 31
const DAYS_AFTER = 62
/** All days there are. */
const EVER = { from: -1e9, to: 1e9 }

type Days = typeof EVER

/**
 * Puts articles into stories with the story index of a store. A small ledger's index is held whole; of a large one the part around the days of
 * what is added, loaded anew when an article lies outside or too many are held.
 */
export class StoryPlaces {
  readonly #store: Pick<LedgerStore, 'articles' | 'stories'>
  #index: StoryIndex | null = null
  #days: Days = EVER
  #held = 0
  #most = 0

  constructor(store: Pick<LedgerStore, 'articles' | 'stories'>) {
    this.#store = store
  }

  /** Finds the place of an article, which is to be stored before the next one is placed. */
  async place(profile: StoryProfile): Promise<Addition> {
    const index = await this.#indexFor(profile.day)
    this.#held++
    return index.add(profile)
  }

  /** Forgets what is held, because what was placed last could not be stored. */
  forget(): void {
    this.#index = null
  }

  async #indexFor(day: number | null): Promise<StoryIndex> {
    const isInside = day === null || (this.#days.from <= day && day <= this.#days.to)
    if (this.#index && isInside && this.#held < this.#most) return this.#index
    const isSmall = (await this.#store.articles.count()) < MOST_HELD
    this.#days = isSmall ? EVER : { from: (day ?? 0) - DAYS_BEFORE, to: (day ?? 0) + DAYS_AFTER }
    const state = await this.#store.stories.indexAround(this.#days.from, this.#days.to)
    this.#held = sizeOf(state)
    // Days with more articles than that cannot be cut.
    this.#most = this.#held + MOST_HELD
    this.#index = new StoryIndex(state)
    return this.#index
  }
}

function sizeOf({ stories }: StoryIndexState): number {
  return stories.reduce((sum, { members }) => sum + members.length, 0)
}
