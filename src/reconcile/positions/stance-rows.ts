import type { Stance } from '../../model/position.js'
import type { EventType, Status } from '../../model/record.js'

/**
 * A stance as one record gives it, before the others on the table are known: `offers` may turn out to accept what another demanded,
 * `against` to refuse (who is to do it) or to oppose (anybody else).
 */
export type RawStance = Stance | 'against'

export interface StanceRow {
  readonly type: EventType
  /** Statuses of the record that the row holds for. */
  readonly status: readonly Status[]
  /** What the record's act is: asked for or done, or asked or promised not to be done. */
  readonly negated: boolean
  /** Beginnings of words of the predicate or trigger, null for any. */
  readonly words: RegExp | null
  /** Null: such a record takes no stance. */
  readonly stance: RawStance | null
  readonly basis: 'word' | 'deed'
}

/** Matches where one of these stands at the beginning of a word. */
const words = (list: string): RegExp => new RegExp(`\\b(?:${list.split(', ').join('|')})`, 'i')

const HELD: readonly Status[] = ['actual', 'future', 'hypothetical']
type Limits = Partial<Pick<StanceRow, 'status' | 'negated' | 'words'>>
const word = (type: EventType, stance: RawStance | null, limits: Limits = {}): StanceRow => ({
  type,
  status: HELD,
  negated: false,
  words: null,
  stance,
  basis: 'word',
  ...limits,
})
const deed = (type: EventType): StanceRow => ({ ...word(type, 'supports', { status: ['actual'] }), basis: 'deed' })

/** In order: the first row whose type, status, polarity and words fit decides. What no row fits takes no stance. */
const STANCE_ROWS: readonly StanceRow[] = [
  word('REQUEST', 'demands'),
  word('REQUEST', 'opposes', { negated: true }),

  // A deal that is only named binds nobody anew.
  word('AGREE', null, { words: /^(?:\w+ )?(?:deal|agreement|accord|pact|treaty|settlement|consensus|compromise)\b/i }),
  word('AGREE', 'accepts', { words: words('agree, consent, accept, acquiesce, accede, assent, sign up, reach') }),
  word('AGREE', 'offers'),
  word('AGREE', 'refuses', { negated: true }),
  word('CONCEDE', 'offers'),
  word('CONCEDE', 'refuses', { negated: true }),

  word('SUPPORT', 'supports', { status: ['actual', 'future'] }),
  word('SUPPORT', 'opposes', { negated: true }),
  word('SUPPORT', 'opposes', { status: ['negated'] }),

  // Who denies what is alleged, or finds it untrue, or breaks what was agreed, refuses nothing that is asked.
  word('REJECT', null, { words: words('deny, denie, denial, refut, absurd, baseless, groundless, unfounded, false, untrue, fake') }),
  word('REJECT', null, { words: words('nonsense, violat, breach, break, broke, at odds, at loggerheads, renege, not afraid') }),
  word('REJECT', 'opposes', { words: words('oppos, object, against, veto, not about, not something, not be, not want, not tolerate') }),
  word('REJECT', 'opposes', { words: words("would not tolerate, will not tolerate, won't tolerate, does not want, do not want, don't want") }),
  word('REJECT', 'refuses', { words: words('refus, declin, rule out, ruled out, rules out, ruling out, no intention, no plan') }),
  word('REJECT', 'refuses', { words: words("unwilling, reluctant, would not, will not, won't, not agree, not negotiate, not send") }),
  word('REJECT', 'refuses', { words: words('not ready, not willing, not prepared, not in position, not in a position, not possible') }),
  word('REJECT', 'refuses', { words: words('not feasible, not time, not the time, not right time, not the right time') }),
  word('REJECT', 'against'),

  word('THREATEN', 'opposes', { negated: true }),
  word('THREATEN', 'demands', { words: words('propos, suggest, float, moot') }),
  word('THREATEN', 'supports'),

  deed('AID'),
  deed('SANCTION'),
  deed('RETREAT'),
  deed('COOPERATE'),
  deed('MOBILIZE'),
  deed('COERCE'),
] // biome-ignore format: a row a line

/** What a record of this kind says of its actor's stance on its act; null where it says nothing. */
export function stanceRowFor(type: EventType, status: Status, negated: boolean, predicate: string): StanceRow | null {
  const row = STANCE_ROWS.find(
    (candidate) =>
      candidate.type === type &&
      candidate.negated === negated &&
      candidate.status.includes(status) &&
      (candidate.words === null || candidate.words.test(predicate)),
  )
  return row?.stance ? row : null
}

export const DEEDS: ReadonlySet<EventType> = new Set(
  STANCE_ROWS.filter(({ basis }) => basis === 'deed').map(({ type }) => type),
)
