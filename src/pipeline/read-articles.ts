import { lookAhead } from '../ingest/look-ahead.js'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import type { ReadReport } from './analyse.js'
import type { ReadingRoom } from './reading-room.js'

/** Articles under way for each place: one being read, one at hand when it is done. */
const AHEAD = 2

/**
 * Reads articles and gives them in the order they came, with the faults among the input at their place. At most a few articles are
 * held. An article whose content has been met before is passed over with a `report-repeated`.
 */
export async function* readArticles(
  inputs: AsyncIterable<Article | Fault> | Iterable<Article | Fault>,
  room: ReadingRoom,
): AsyncGenerator<ReadReport | Fault> {
  for await (const { report } of lookAhead(underWay(inputs, room), room.places * AHEAD)) yield await report
}

/** In an object, because a generator would wait for a bare promise. */
interface UnderWay {
  readonly report: Promise<ReadReport> | Fault
}

async function* underWay(
  inputs: AsyncIterable<Article | Fault> | Iterable<Article | Fault>,
  { read }: ReadingRoom,
): AsyncGenerator<UnderWay> {
  const refById = new Map<string, string>()
  for await (const input of inputs) {
    const first = input instanceof Fault ? undefined : refById.get(input.id)
    if (input instanceof Fault) yield { report: input }
    else if (first !== undefined) yield { report: Fault.of('report-repeated', { input: input.ref, first }) }
    else {
      refById.set(input.id, input.ref)
      yield { report: read(input) }
    }
  }
}
