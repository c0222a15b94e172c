/**
 * The items of several sources as they come, `most` of the sources under way at once; those of one source keep their order. Of each source
 * one item at most waits to be taken. What a source throws ends all.
 */
export async function* sideBySide<Item>(sources: readonly AsyncIterable<Item>[], most: number): AsyncGenerator<Item> {
  const waiting = sources.map((source) => source[Symbol.asyncIterator]())
  const underWay = new Map<AsyncIterator<Item>, Promise<Step<Item>>>()
  try {
    for (;;) {
      while (underWay.size < most) {
        const source = waiting.shift()
        if (source === undefined) break
        underWay.set(source, step(source))
      }
      if (underWay.size === 0) return
      const { source, result } = await Promise.race(underWay.values())
      underWay.delete(source)
      if (result.done) continue
      yield result.value
      underWay.set(source, step(source))
    }
  } finally {
    for (const [source, pending] of underWay) {
      pending.catch(() => undefined)
      source.return?.().catch(() => undefined)
    }
  }
}

interface Step<Item> {
  readonly source: AsyncIterator<Item>
  readonly result: IteratorResult<Item>
}

async function step<Item>(source: AsyncIterator<Item>): Promise<Step<Item>> {
  return { source, result: await source.next() }
}
