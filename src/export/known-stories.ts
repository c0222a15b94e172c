import { Fault } from '../model/fault.js'
import type { Filter, Questions } from '../store/questions.js'
import { wordOf } from './ledger-around.js'

/**
 * A story that is not there would give nothing, which reads as if nothing were known of it.
 * @throws {Fault} `reference-unknown`, `reference-kind`.
 */
export async function checkStories({ story = [] }: Filter, questions: Pick<Questions, 'find'>): Promise<void> {
  for (const reference of story) {
    const found = await questions.find(reference, 100)
    if (found.some(({ kind }) => kind === 'story')) continue
    const [other] = found
    throw other
      ? Fault.of('reference-kind', { id: reference, kind: wordOf(other.kind), wanted: 'a story' })
      : Fault.of('reference-unknown', { id: reference, ids: '' })
  }
}
