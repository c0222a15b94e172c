import { typeOfAct } from '../../extract/content/acts.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { actsIn } from './act-words.js'
import { motionIn } from './motion.js'
import { DEEDS } from './stance-rows.js'
import { type Stand, standsWith } from './stand.js'

/** Words by which a party says what it does not want; the act stands behind them, or before ("… and that is not something we want"). */
interface Disclaimer {
  readonly words: RegExp
  readonly side: 'after' | 'before'
  /** Of which type the act must be, null for any: all avoid costs, but a war that is avoided is a stance. */
  readonly type: EventType | null
}

const after = (words: RegExp, type: EventType | null = null): Disclaimer => ({ words, side: 'after', type })

const DISCLAIMERS: readonly Disclaimer[] = [
  after(/\bnot (?:about|aimed at|meant to|intended to|designed to|a step towards?|a way to)\b/i),
  after(/\b(?:do|does|did)(?: not|n['’]t) (?:want|seek|wish|mean|intend)(?: to)?\b/i, 'ASSAULT'),
  after(/\b(?:ensure|make sure|see to it)\b[^.;]{0,40}?(?:\bnot|n['’]t|\bnever|\bno)\b/i, 'ASSAULT'),
  after(/\b(?:prevent|avoid|avert|head off|stave off|rule out)(?:s|ed|t?ing)?\b/i, 'ASSAULT'),
  { words: /\bnot something\b[^.;]{0,40}\b(?:want|seek|wish)/i, side: 'before', type: null },
]

const REACH = 90

/** What stands on the side of a disclaimer that names what is disclaimed, for each one in `text`. */
export function disclaimedIn(text: string): readonly {
  readonly words: string
  readonly at: number
  readonly type: EventType | null
  readonly side: Disclaimer['side']
}[] {
  return DISCLAIMERS.flatMap(({ words, side, type }) => {
    const found = words.exec(text)
    if (!found) return []
    const from = side === 'after' ? found.index + found[0].length : Math.max(0, found.index - REACH)
    const to = side === 'after' ? from + REACH : found.index
    const stretch = text.slice(from, to)
    const own = side === 'after' ? stretch.split(/[.;]/)[0] : stretch.split(/[.;]/).at(-1)
    return [{ words: own ?? '', at: found.index, type, side }]
  })
}

/** "It is not about dragging them into the war": whoever says what it does not want is against it. */
export function disclaimersIn(article: ArticleLedger, record: EventRecord): readonly Stand[] {
  if (!isVerbal(record)) return []
  return disclaimedIn(record.evidence)
    .filter(({ at }) => isShortestAt(article, record, record.start + at))
    .flatMap(({ words, side, type }) => {
      const act = actsIn(words).at(side === 'after' ? 0 : -1)
      return act === undefined || (type !== null && typeOfAct(act) !== type) ? [] : [motionIn(words, act)]
    })
    .flatMap((motion) => {
      const holders = record.speaker === null ? record.actors : [record.speaker]
      const said: EventRecord = { ...record, actors: holders, speaker: null, status: 'actual' }
      return standsWith(article, said, motion, { stance: 'opposes', basis: 'word', terms: [] })
    })
}

const isVerbal = ({ type }: EventRecord): boolean => !DEEDS.has(type) && type !== 'ASSAULT' && type !== 'CONSULT'

/** Of the verbal records around a place in the text the one with the least around it speaks there. */
function isShortestAt({ records }: ArticleLedger, record: EventRecord, at: number): boolean {
  const length = ({ start, end }: EventRecord): number => end - start
  return records
    .filter((other) => isVerbal(other) && other.start <= at && at < other.end)
    .every((other) => length(other) >= length(record))
}
