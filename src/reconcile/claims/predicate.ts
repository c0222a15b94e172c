import type { EventRecord } from '../../model/record.js'

/** The predicate that made a record, as its rule names it ("REJECT/verb/rule out", "echo/CONSULT/noun/talk"); `modal` for "must", "should". */
export interface Predicate {
  readonly shape: 'verb' | 'noun' | 'adjective' | 'modal'
  readonly words: string
}

export function predicateOf({ rule }: Pick<EventRecord, 'rule'>): Predicate {
  const found = /\/(verb|noun|adjective)\/(.+)$/.exec(rule)
  if (found === null) return { shape: 'modal', words: '' }
  const [, shape, words = ''] = found
  return { shape: shape === 'noun' || shape === 'adjective' ? shape : 'verb', words }
}
