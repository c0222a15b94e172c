/**
 * Gives items until the signal says to stop, also in the middle of a wait for the next one: a pipe may keep quiet for ever. The source
 * is told to close, but not waited for.
 */
export async function* untilStopped<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]()
  try {
    while (!signal.aborted) {
      const next = await orStop(source.next(), signal)
      if (next === null || next.done) return
      yield next.value
    }
  } finally {
    source.return?.().catch(() => undefined)
  }
}

/** Null where the signal comes first. One listener at a time: a race with one promise for all would keep every loser. */
function orStop<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null)
    signal.addEventListener('abort', stop, { once: true })
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
