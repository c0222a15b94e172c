import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import { actsIn, partiesIn } from '../positions/act-words.js'
import { triggerOf, within } from '../positions/terms.js'

/** An act that a stretch of text names: what, who does it, to whom. Parties are empty where nobody says. */
export interface NamedAct {
  /** As in a proposition; null where the words name no act that is known. */
  readonly act: string | null
  readonly type: EventType | null
  readonly doers: readonly Party[]
  readonly targets: readonly Party[]
  /** True where it is not to be done. */
  readonly negated: boolean
}

/** Who opens a clause does its act: "Chad withdraws", "the armed forces of Chad leave" names it too late to tell. */
const OPENING = 3

/**
 * The act in a stretch of text: of the record whose trigger stands in it, else of the record whose content it is, else by the words
 * alone. A demand in it is for what is demanded ("Chad must withdraw first").
 */
export function actIn(article: ArticleLedger, span: Span): NamedAct {
  const named = actsIn(span.text)
  const [first] = named
  const told = article.records.filter(({ status }) => status !== 'negated')
  const inside = told.filter((record) => within(triggerOf(record), span))
  const around = told.filter((record) => record.proposition !== null && within(span, record))
  const record =
    first === undefined ? inside[0] : [...inside, ...around].find((candidate) => actsOf(candidate).includes(first))
  return record ? ofRecord(record, named) : ofWords(span.text, named)
}

function actsOf({ proposition, trigger }: EventRecord): readonly string[] {
  return proposition === null ? actsIn(trigger) : [proposition.act]
}

/** What is asked for is then the word itself, whatever is promised. */
const PROMISES = /\b(?:promis|pledg|vow|assur|guarantee|undertak|undertook|swear|swore|word\b)/i

function ofRecord({ type, trigger, actors, recipients, proposition }: EventRecord, named: readonly string[]): NamedAct {
  if (type === 'AGREE' && PROMISES.test(trigger))
    return { act: 'guarantee', type, doers: actors, targets: recipients, negated: false }
  if (proposition === null)
    return { act: actsIn(trigger)[0] ?? named[0] ?? null, type, doers: actors, targets: recipients, negated: false }
  const doers = proposition.actors.length > 0 ? proposition.actors : type === 'REQUEST' ? recipients : actors
  const { act, recipients: targets, negated } = proposition
  return { act, type: proposition.type, doers, targets, negated: negated || type === 'REJECT' }
}

function ofWords(text: string, named: readonly string[]): NamedAct {
  const words = text.split(' ')
  const [first] = partiesIn(words.slice(0, Math.min(OPENING, words.length - 1)).join(' '))
  const others = partiesIn(text).filter(({ id }) => id !== first?.id)
  return { act: named[0] ?? null, type: null, doers: first ? [first] : [], targets: others, negated: false }
}
