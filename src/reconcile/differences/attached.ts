import type { DifferenceSlot } from '../../model/claim.js'
import type { Condition, ConditionKind } from '../../model/condition.js'
import type { EventRecord } from '../../model/record.js'
import type { Range } from '../../model/span.js'
import { type Comparison, found } from './comparison.js'
import type { Slot } from './slot.js'
import type { Telling } from './telling.js'
import { stemsOf } from './terms.js'

interface ToldLink {
  readonly text: string
  readonly stems: readonly string[]
}

type Side = 'antecedent' | 'consequent'

/** The side of a link on which the event itself stands; what stands on the other is told of it. */
type Sides = Readonly<Partial<Record<ConditionKind, Side>>>
const TERMS: Sides = { precondition: 'consequent', contingency: 'consequent', concession: 'consequent' }
const GROUNDS: Sides = { purpose: 'antecedent', cause: 'consequent' }

/** Conditions that one article attaches and another leaves out. */
export const conditions: Slot<ToldLink> = linkSlot('condition', TERMS)
/** Purposes and reasons that one article gives and another leaves out. */
export const details: Slot<ToldLink> = linkSlot('detail', GROUNDS)

function linkSlot(slot: DifferenceSlot, sides: Sides): Slot<ToldLink> {
  return {
    slot,
    tell: (telling) => toldLinks(telling, sides),
    key: ({ stems }) => stems.join(' '),
    meaning: ({ stems }) => stems.join(' '),
    text: ({ text }) => text,
    compare: compareLinks,
    missed: () => true,
  }
}

function toldLinks({ article, records }: Telling, sides: Sides): readonly ToldLink[] {
  return article.conditions.flatMap((link) => {
    const own = sides[link.kind]
    if (own === undefined || isContrast(link)) return []
    const holder = records.find((record) => isOn(record, link, own) && isFirstOn(record, link[own], article.records))
    if (!holder) return []
    const other = link[own === 'antecedent' ? 'consequent' : 'antecedent'].text
    const stems = stemsOf(other)
    return stems.length === 0 || isWithin(stems, stemsOf(holder.content ?? ''))
      ? []
      : [{ text: cued(link, other), stems }]
  })
}

/** "Although" and "despite" tell what else is so; "even if" is a condition that is given up. */
const isContrast = ({ kind, cue }: Condition): boolean =>
  kind === 'concession' && !/\b(?:even (?:if|when)|regardless|no matter)\b/i.test(cue)

/** A link is that of the first deed on its side, not of those named within: "should promise help amid the war". */
function isFirstOn(record: EventRecord, side: Range, all: readonly EventRecord[]): boolean {
  const own = triggerOf(record)
  return (
    !overlaps(own, side) ||
    !all.some((other) => other !== record && overlaps(triggerOf(other), side) && triggerOf(other).start < own.start)
  )
}

/** True where most of the words are in the content already. */
function isWithin(stems: readonly string[], content: readonly string[]): boolean {
  return stems.filter((stem) => content.includes(stem)).length >= ENOUGH * stems.length
}

/** The cue with what it brings in, unless it is a sign or stands in the words already. */
function cued({ cue, kind }: Condition, text: string): string {
  const plain = cue.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const lead = plain === '' && kind === 'contingency' ? 'if' : plain
  return text.toLowerCase().startsWith(lead.toLowerCase()) ? text : `${lead} ${text}`
}

/** True where a record stands on that side of a link: its trigger does, or most of the words of its content. */
function isOn(record: EventRecord, link: Condition, side: Side): boolean {
  const own = link[side]
  const other = link[side === 'antecedent' ? 'consequent' : 'antecedent']
  const trigger = triggerOf(record)
  if (!overlaps(record, own) || overlaps(trigger, other)) return false
  if (overlaps(trigger, own)) return true
  const content = stemsOf(record.content ?? '')
  const shared = stemsOf(own.text).filter((stem) => content.includes(stem)).length
  return content.length > 0 && shared >= ENOUGH * content.length
}

function triggerOf({ start, evidence, trigger }: EventRecord): Range {
  const at = start + Math.max(0, evidence.indexOf(trigger))
  return { start: at, end: at + trigger.length }
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Half of the words of the shorter one in common: the same in other words. */
const ENOUGH = 0.5
function compareLinks(a: ToldLink, b: ToldLink): Comparison {
  const shared = a.stems.filter((stem) => b.stems.includes(stem)).length
  const same = shared >= ENOUGH * Math.min(a.stems.length, b.stems.length)
  return same ? found('same', `${shared} words in common`) : found('other', 'another one')
}
