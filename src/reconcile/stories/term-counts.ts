import { backgroundShare } from './background.js'

/** The background counts as so many reports: enough that two reports are weighed as by a large archive, few enough that an archive of its own prevails. */
const BACKGROUND_REPORTS = 2000
/** A state or body is named in about so many reports before any is seen. */
const PARTY_SHARE = 0.01
/** Figures and days repeat by chance more than words that no table has. */
const FIGURE_SHARE = 0.004
/** What stands in one report of e tells nothing. */
const FLOOR = 1
/** Counts as plain data. */
export interface TermCountsState {
  readonly reports: number
  readonly seen: readonly (readonly [term: string, reports: number])[]
}

/** In how many reports each term was seen, over the background; terms become small numbers here. */
export class TermCounts {
  readonly #ids = new Map<string, number>()
  readonly #terms: string[] = []
  readonly #seen: number[] = []
  readonly #expected: number[] = []
  #reports = 0

  /** The number of a term, given at first sight. */
  idOf(term: string): number {
    const known = this.#ids.get(term)
    if (known !== undefined) return known
    const id = this.#seen.length
    this.#ids.set(term, id)
    this.#terms.push(term)
    this.#seen.push(0)
    this.#expected.push(BACKGROUND_REPORTS * expectedShare(term) + 0.5)
    return id
  }

  /** The term of a number. */
  termOf(id: number): string {
    return this.#terms[id] ?? ''
  }

  /** Counts one report with these terms. */
  count(ids: Iterable<number>): void {
    this.#reports++
    for (const id of ids) this.#seen[id] = (this.#seen[id] ?? 0) + 1
  }

  /** How much a term tells: inverse document frequency (Spärck Jones 1972), 0 for words of every report. */
  weightOf(id: number): number {
    const seen = (this.#seen[id] ?? 0) + (this.#expected[id] ?? 0)
    return Math.max(0, Math.log((BACKGROUND_REPORTS + this.#reports + 1) / seen) - FLOOR)
  }

  /** What has been counted, to be stored. */
  state(): TermCountsState {
    return { reports: this.#reports, seen: this.#terms.map((term, id) => [term, this.#seen[id] ?? 0]) }
  }

  /** Counts on from what was stored. */
  static from({ reports, seen }: TermCountsState): TermCounts {
    const counts = new TermCounts()
    counts.#reports = reports
    for (const [term, times] of seen) counts.#seen[counts.idOf(term)] = times
    return counts
  }

  /** How many reports were counted. */
  get reports(): number {
    return this.#reports
  }
}

function expectedShare(term: string): number {
  if (term.startsWith('=')) return PARTY_SHARE
  return /^\d/.test(term) ? FIGURE_SHARE : backgroundShare(term)
}
