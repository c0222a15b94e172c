import { extname } from 'node:path'
import { Fault } from '../model/fault.js'

/** Kinds that are named one by one. */
const MOST_KINDS = 6

/** Counts the files of a folder that hold no reports, so that they are told once and not dropped in silence. */
export class PassedOver {
  readonly #counts = new Map<string, number>()

  add(path: string): void {
    const ending = extname(path).toLowerCase() || 'without an ending'
    this.#counts.set(ending, (this.#counts.get(ending) ?? 0) + 1)
  }

  /** The notice of a folder, where there is something to tell. */
  *notice(input: string): Generator<Fault> {
    const kinds = [...this.#counts].sort(([, a], [, b]) => b - a).map(([ending, count]) => `${count} ${ending}`)
    const more = kinds.length - MOST_KINDS
    const named = [...kinds.slice(0, MOST_KINDS), ...(more > 0 ? [`and of ${more} more kinds`] : [])].join(', ')
    if (kinds.length > 0) yield Fault.of('folder-passed-over', { input, kinds: named })
  }
}
