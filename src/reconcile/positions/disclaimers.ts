import type { EventType } from '../../model/record.js'

/** Words by which a party says what it does not want; the act stands behind them, or before ("… and that is not something we want"). */
interface Disclaimer {
  readonly words: RegExp
  readonly side: 'after' | 'before'
  /** Of which type the act must be, null for any: all avoid costs, but a war that is avoided is a stance. */
  readonly type: EventType | null
}

const after = (words: RegExp, type: EventType | null = null): Disclaimer => ({ words, side: 'after', type })

export const DISCLAIMERS: readonly Disclaimer[] = [
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
