import { lookAhead } from './look-ahead.js'

/** Items of one source that wait to be taken at most. */
const AHEAD = 16

/**
 * The items of one source after another, while those of the next ones are already got, `most` sources under way at once. What a source throws
 * ends all, when its turn comes.
 */
export async function* inOrder<Item>(sources: Iterable<AsyncIterable<Item>>, most: number): AsyncGenerator<Item> {
  const waiting = sources[Symbol.iterator]()
  const underWay: Started<Item>[] = []
  try {
    for (;;) {
      while (underWay.length < most) {
        const next = waiting.next()
        if (next.done) break
        underWay.push(started(next.value))
      }
      const [first] = underWay
      if (first === undefined) return
      for (let item = await first.first; !item.done; item = await first.items.next()) yield item.value
      underWay.shift()
    }
  } finally {
    for (const { items } of underWay) items.return(undefined).catch(() => undefined)
  }
}

interface Started<Item> {
  readonly items: AsyncGenerator<Item>
  readonly first: Promise<IteratorResult<Item>>
}

function started<Item>(source: AsyncIterable<Item>): Started<Item> {
  const items = lookAhead(source, AHEAD)
  const first = items.next()
  first.catch(() => undefined)
  return { items, first }
}
