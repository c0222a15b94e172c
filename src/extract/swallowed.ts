import type { EventType } from '../model/record.js'
import { prepositionOf } from './arguments.js'
import { CONTENT_SWALLOWS, type Draft } from './draft.js'
import { dependents, dominates, formOf, subtree, type Tree, wordAt } from './tree.js'

/** An act that is only asked for, promised, refused or threatened is the content of that record. */
export function isSwallowed(tree: Tree, draft: Draft, all: readonly Draft[]): boolean {
  return all.some((other) => {
    if (isItsMeasure(tree, draft, other) || isJudged(tree, draft, other)) return true
    if (
      other === draft ||
      other.content === null ||
      !CONTENT_SWALLOWS.has(other.type) ||
      (other.content === other.head && draft.head !== other.head && !dominates(tree, other.head, draft.head))
    )
      return false
    if (other.trigger.includes(draft.head)) return true
    return inside(tree, other.content, draft.head) && !(other.head === draft.head)
  })
}

/** "called the talks productive": talks that another record speaks of are no news by themselves. */
function isJudged(tree: Tree, draft: Draft, other: Draft): boolean {
  return draft.open && other !== draft && !other.open && wordAt(tree, draft.head).head === other.head
}

/** "postponed the imposition of tariffs": a measure that another act lifts, sets or threatens is no act of its own. */
function isItsMeasure(tree: Tree, draft: Draft, other: Draft): boolean {
  if (
    draft === other ||
    draft.type !== 'SANCTION' ||
    wordAt(tree, draft.head).upos === 'VERB' ||
    !MEASURE_TAKERS.has(other.type) ||
    wordAt(tree, other.head).upos !== 'VERB'
  )
    return false
  return (
    other.head !== draft.head &&
    dependents(tree, other.head, 'obj', 'nsubj:pass', 'obl').some((object) =>
      subtree(tree, object, (child) => wordAt(tree, child).relation === 'acl:relcl').includes(draft.head),
    )
  )
}

const MEASURE_TAKERS = new Set<EventType>(['RETREAT', 'SANCTION', 'THREATEN', 'ACCUSE', 'SUPPORT', 'CONCEDE'])

/** Inside the content proper, not in a clause that says when, why or although. */
function inside(tree: Tree, content: number, word: number): boolean {
  if (!dominates(tree, content, word)) return false
  return subtree(tree, content, (child) => isOutside(tree, child)).includes(word)
}

const ASIDE = new Set([
  'amid',
  'after',
  'before',
  'despite',
  'during',
  'because of',
  'since',
  'following',
  'in the wake of',
  'in response to',
  'due to',
])

function isOutside(tree: Tree, child: number): boolean {
  const { relation } = wordAt(tree, child)
  if (relation === 'acl:relcl' || relation === 'parataxis') return true
  if (relation === 'obl' || relation === 'nmod') return ASIDE.has(prepositionOf(tree, child) ?? '')
  if (relation !== 'advcl') return false
  return dependents(tree, child, 'mark').some(
    (mark) => !['to', 'by', 'of', 'for', 'in', 'from'].includes(formOf(tree, mark)),
  )
}
