import { prepositionOf } from '../syntax/arguments.js'
import { hasTo, isVerbal } from '../syntax/clause.js'
import { modalOf } from '../syntax/modal-verb.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'

const PLANNED = /^(?:upcoming|coming|next|planned|scheduled|expected|forthcoming|future|proposed|looming)$/
const AHEAD_OF = new Set(['ahead of', 'before', 'until', 'till', 'pending', 'prior to', 'by'])
/** Verbs that put in the present what a timetable says of the future: "talks resume on Sunday". */
const TIMETABLED =
  /^(?:begin|start|resume|open|close|end|expire|continue|meet|visit|travel|arrive|leave|return|host|hold|attend|convene|head|fly|take|vote|come)$/
/** What stands under these in the infinitive has been done, or has not: "failed to meet on Monday". */
const SETTLED =
  /^(?:fail|manage|begin|start|continue|stop|use|refuse|decline|help|get|come|seem|appear|say|claim|believe|report|allege)$/

/** Whether the words above a time tell of what has been or of what is to come. */
export function leanOf(tree: Tree, governor: number): 'past' | 'future' {
  let at = governor
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const lean = isVerbal(tree, at) ? ofVerb(tree, at) : ofNoun(tree, at)
    if (lean) return lean
    at = wordAt(tree, at).head
  }
  return 'past'
}

function ofNoun(tree: Tree, noun: number): 'past' | 'future' | null {
  if (AHEAD_OF.has(prepositionOf(tree, noun) ?? '')) return 'future'
  if (dependents(tree, noun, 'amod', 'acl').some((child) => PLANNED.test(formOf(tree, child)))) return 'future'
  const copula = dependents(tree, noun, 'cop')[0]
  if (copula === undefined) return null
  return modalOf(tree, noun) ? 'future' : wordAt(tree, copula).features.Tense === 'Past' ? 'past' : null
}

function ofVerb(tree: Tree, verb: number): 'past' | 'future' | null {
  const { features, head, form } = wordAt(tree, verb)
  const auxiliaries = dependents(tree, verb, 'aux', 'aux:pass')
  if (auxiliaries.some((child) => lemmaOf(tree, child) === 'have')) return 'past'
  if (modalOf(tree, verb)) return 'future'
  if (hasTo(tree, verb)) return head >= 0 && SETTLED.test(lemmaOf(tree, head)) ? 'past' : 'future'
  const finite = auxiliaries.find((child) => wordAt(tree, child).features.VerbForm === 'Fin')
  const tense = finite === undefined ? features.Tense : wordAt(tree, finite).features.Tense
  if (finite === undefined && features.VerbForm !== 'Fin') return features.Tense === 'Past' ? 'past' : null
  if (tense !== 'Pres') return 'past'
  return form.endsWith('ing') || TIMETABLED.test(lemmaOf(tree, verb)) ? 'future' : 'past'
}

/** "has been shelling", "have held": begun before now and still so. */
export function isLasting(tree: Tree, governor: number): boolean {
  return (
    governor >= 0 &&
    dependents(tree, governor, 'aux').some((child) => /^(?:has|have|['’]ve)$/.test(formOf(tree, child)))
  )
}
