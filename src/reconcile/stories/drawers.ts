/** Lists by number, each of at most `most` things: those that came last. Most lists are of one thing, which then stands without a list. */
export class Drawers<Thing extends object> {
  readonly #drawers = new Map<number, Thing | readonly Thing[]>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  at(key: number): readonly Thing[] {
    const there = this.#drawers.get(key)
    if (there === undefined) return []
    return isList(there) ? there : [there]
  }

  put(key: number, thing: Thing): void {
    const there = this.at(key)
    if (!there.includes(thing))
      this.#drawers.set(key, there.length === 0 ? thing : [...there.slice(1 - this.#most), thing])
  }
}

function isList<Thing>(there: Thing | readonly Thing[]): there is readonly Thing[] {
  return Array.isArray(there)
}
