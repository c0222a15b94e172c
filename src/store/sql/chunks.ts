/** The items, so many at a time: an engine takes a bounded number of parameters. */
export function* inChunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** Items under their keys, each in the order given. */
export function byKey<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const found = new Map<Key, Item[]>()
  for (const item of items) {
    const there = found.get(keyOf(item))
    if (there === undefined) found.set(keyOf(item), [item])
    else there.push(item)
  }
  return found
}
