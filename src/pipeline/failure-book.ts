import type { Article } from '../model/article.js'
import { Fault, type FaultParts } from '../model/fault.js'
import type { Failure, RunStore } from '../store/run-store.js'

/** The failures of a store while articles are added: which articles they are of, and which are to be forgotten. */
export class FailureBook {
  readonly #runs: RunStore
  readonly #run: string
  /** By input, from which source it came and whether it is a place in it. */
  readonly #kept: Map<string, { readonly source: string; readonly isPlace: boolean }>
  readonly #noted = new Set<string>()
  /** Ids of the articles that were left unread. */
  readonly articles: ReadonlySet<string>

  private constructor(runs: RunStore, run: string, failures: readonly Failure[]) {
    this.#runs = runs
    this.#run = run
    this.#kept = new Map(
      failures.map(({ input, source, fault }) => [input, { source, isPlace: isPlace(input, source, fault) }]),
    )
    this.articles = new Set(failures.flatMap(({ fault }) => fault.details[ARTICLE]?.toString() ?? []))
  }

  static async open(runs: RunStore, run: string): Promise<FailureBook> {
    return new FailureBook(runs, run, await runs.failures())
  }

  /** Keeps a fault with its reason. Of one by which nothing is lost nothing is kept. `article`: the id of the one that was not read. */
  async note(fault: Fault, source: string, article: string | null, at: string): Promise<void> {
    if (fault.isNotice) return
    const { code, message, details } = fault.parts
    const kept = Fault.from({ code, message, details: article === null ? details : { ...details, [ARTICLE]: article } })
    const input = inputOf(source, nameIn(fault, source))
    this.#kept.set(input, { source, isPlace: isPlace(input, source, kept) })
    this.#noted.add(input)
    await this.#runs.fail({ input, source, fault: kept, run: this.#run, at })
  }

  /** Forgets the failure of an article that was read at last. */
  async forget(source: string, { ref }: Pick<Article, 'ref'>): Promise<void> {
    const input = inputOf(source, ref)
    if (this.#kept.delete(input)) await this.#runs.forget([input])
  }

  /** Forgets what failed of a source itself or of a line in it, and did not now that it was gone through to its end. */
  async walked(source: string): Promise<void> {
    const mended = [...this.#kept].flatMap(([input, kept]) =>
      kept.source === source && kept.isPlace && !this.#noted.has(input) ? [input] : [],
    )
    for (const input of mended) this.#kept.delete(input)
    if (mended.length > 0) await this.#runs.forget(mended)
  }
}

/** Where the details of a fault have the id of the article, so that the same text is known again and an edited one is not. */
const ARTICLE = 'article'

/** Whether it is the source itself that failed, or a place in it. An article that is passed over stays failed. */
function isPlace(input: string, source: string, fault: Pick<FaultParts, 'details'>): boolean {
  return fault.details[ARTICLE] === undefined && (input === source || placeIn(fault) !== null)
}

/** What a fault names: a file or an address, with the line or place in it. */
function nameIn(fault: Fault, source: string): string {
  const place = placeIn(fault)
  const { input = source } = fault.details
  return place === null ? `${input}` : `${input}:${place}`
}

/** The line, or the byte of an archive, at which it stands. */
function placeIn({ details }: Pick<FaultParts, 'details'>): string | number | null {
  return details.line ?? details.offset ?? null
}

/** The name of an input among all: ids of reports are their file's own. */
function inputOf(source: string, name: string): string {
  const isOwn = name.startsWith(source) || /^https?:\/\//i.test(name)
  return isOwn ? name : `${source}: ${name}`
}
