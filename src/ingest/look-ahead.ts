/**
 * Runs a source up to `depth` items ahead of whoever takes from it, in order. With async generators as sources their work overlaps
 * with that of the taker wherever either waits.
 */
export async function* lookAhead<Item>(source: AsyncIterable<Item>, depth: number): AsyncGenerator<Item> {
  const items = source[Symbol.asyncIterator]()
  const queue: Promise<IteratorResult<Item>>[] = []
  try {
    for (;;) {
      while (queue.length < depth) queue.push(settled(items.next()))
      const next = await queue.shift()
      if (next === undefined || next.done) return
      yield next.value
    }
  } finally {
    await items.return?.()
  }
}

/** A promise that may fail before anybody waits for it, which Node would take for an unhandled failure. */
function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}
