import { typeOfAct } from '../../../extract/content/acts.js'
import type { Comparator } from '../comparison.js'
import { canBeOneKind, isOnly } from '../event-kinds.js'
import type { Traits } from '../traits.js'
import { overlap, sharedOf } from '../word-weights.js'

/** What sort of event: by its kind, else by the words of the trigger. */
export const kindCompared: Comparator = (a, b, weigh) => {
  if (a.kind !== null && b.kind !== null) {
    if (a.kind === b.kind) return { score: isOnly(a.kind) ? 1 : 0.5, detail: `both ${a.kind}` }
    return canBeOneKind(a.kind, b.kind)
      ? { score: 0.3, detail: `${a.kind} can be ${b.kind}` }
      : { score: -1, detail: `${a.kind}, not ${b.kind}` }
  }
  const score = overlap(a.trigger, b.trigger, weigh)
  if (score === null) return null
  return score === 0
    ? { score: UNLIKE, detail: 'other triggers' }
    : { score, detail: sharedOf(a.trigger, b.trigger).join(', ') }
}

const UNLIKE = -0.4

/** What is asked for, offered or refused, by its act and what it is done to. */
export const propositionsCompared: Comparator = (a, b, weigh) => {
  const [one, other] = [a.act, b.act]
  if (one === null || other === null) return null
  if (one !== other) {
    return a.content.has(other) || b.content.has(one)
      ? { score: 0.2, detail: `${one} and ${other} in one` }
      : { score: -0.7, detail: `${one}, not ${other}` }
  }
  // "A deal" says little in a story about one deal.
  const telling = Math.min(1, weigh(one) / TELLING)
  const isKnown = typeOfAct(one) !== undefined
  const objects = objectsOf(a, one).filter((word) => b.object.has(word))
  const isOpen = objectsOf(a, one).length === 0 || objectsOf(b, one).length === 0
  if (objects.length > 0) return { score: telling, detail: `both ${one} ${objects.join(' ')}` }
  if (isOpen) return { score: (isKnown ? 1 : 0.4) * telling, detail: `both ${one}` }
  return { score: isKnown ? 0.2 * telling : -0.3, detail: `both ${one}, of other things` }
}

const TELLING = 2

/** The words of the object that are not the act itself ("tariffs" of `tariff`). */
const objectsOf = ({ object }: Traits, act: string): readonly string[] => [...object].filter((word) => word !== act)
