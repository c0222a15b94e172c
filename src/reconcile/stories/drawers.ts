/** Lists by number, each of at most `most` things: those that came last. */
export class Drawers<Thing> {
  readonly #drawers = new Map<number, readonly Thing[]>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  at(key: number): readonly Thing[] {
    return this.#drawers.get(key) ?? []
  }

  put(key: number, thing: Thing): void {
    const there = this.#drawers.get(key)
    if (there === undefined) this.#drawers.set(key, [thing])
    else if (!there.includes(thing)) this.#drawers.set(key, [...there.slice(1 - this.#most), thing])
  }
}
