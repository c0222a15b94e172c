/** Things numbered from 0 and joined into families (union-find): near-linear in the joins. */
export class Families {
  readonly #parents: number[] = []

  /** The number of a new thing, in a family of its own. */
  add(): number {
    this.#parents.push(this.#parents.length)
    return this.#parents.length - 1
  }

  join(a: number, b: number): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)]
    this.#parents[Math.max(one, other)] = Math.min(one, other)
  }

  /** The first of the family. */
  rootOf(thing: number): number {
    let root = thing
    for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root]) {
      this.#parents[root] = this.#parents[parent] ?? parent
      root = parent
    }
    return root
  }
}

/** The items by family, families and items in the order of their numbers. */
export function byFamily<Item>(families: Families, items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = new Map<number, Item[]>()
  for (const [number, item] of items.entries()) {
    const root = families.rootOf(number)
    const group = groups.get(root)
    if (group) group.push(item)
    else groups.set(root, [item])
  }
  return [...groups.values()]
}
