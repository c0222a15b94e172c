import { typeOfAct } from '../../../extract/content/acts.js'
import type { Comparator } from '../comparison.js'
import { canBeOneKind, isOnly } from '../event-kinds.js'
import { overlap, sharedWords } from '../words.js'

/** What sort of event: by its kind, else by the words of the trigger. */
export const kindCompared: Comparator = (a, b, words) => {
  if (a.kind !== null && b.kind !== null) {
    if (a.kind === b.kind) return { score: isOnly(a.kind) ? 1 : 0.5, detail: () => `both ${a.kind}` }
    return canBeOneKind(a.kind, b.kind)
      ? { score: 0.3, detail: () => `${a.kind} can be ${b.kind}` }
      : { score: -1, detail: () => `${a.kind}, not ${b.kind}` }
  }
  const score = overlap(a.trigger, b.trigger, words)
  if (score === null) return null
  return score === 0
    ? { score: UNLIKE, detail: () => 'other triggers' }
    : { score, detail: () => sharedWords(a.trigger, b.trigger, words).join(', ') }
}

const UNLIKE = -0.4

/** What is asked for, offered or refused, by its act and what it is done to. */
export const propositionsCompared: Comparator = (a, b, words) => {
  const [one, other] = [a.act, b.act]
  if (one === null || other === null) return null
  const [act = '', otherAct = ''] = [words.names[one], words.names[other]]
  if (one !== other)
    return a.content.includes(other) || b.content.includes(one)
      ? { score: 0.2, detail: () => `${act} and ${otherAct} in one` }
      : { score: -0.7, detail: () => `${act}, not ${otherAct}` }
  // "A deal" says little in a story about one deal.
  const telling = Math.min(1, (words.weights[one] ?? 0) / TELLING)
  const isKnown = typeOfAct(act) !== undefined
  if (a.object.some((word) => b.object.includes(word)))
    return { score: telling, detail: () => `both ${act} ${sharedWords(a.object, b.object, words).join(' ')}` }
  if (a.object.length === 0 || b.object.length === 0)
    return { score: (isKnown ? 1 : 0.4) * telling, detail: () => `both ${act}` }
  return { score: isKnown ? 0.2 * telling : -0.3, detail: () => `both ${act}, of other things` }
}

const TELLING = 2
