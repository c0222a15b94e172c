import type { EventType } from '../../model/record.js'
import { prepositionOf } from '../syntax/arguments.js'
import { dependents, dominates, formOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { CONTENT_SWALLOWS, type Draft } from './draft.js'

/** An act that is only asked for, promised, refused or threatened is the content of that record. */
export function isSwallowed(tree: Tree, draft: Draft, all: readonly Draft[]): boolean {
  return all.some((other) => {
    if (
      isItsMeasure(tree, draft, other) ||
      isJudged(tree, draft, other) ||
      isReference(tree, draft, other) ||
      isSameProtest(tree, draft, other)
    )
      return true
    if (
      other === draft ||
      other.content === null ||
      !swallowsContent(tree, other) ||
      (other.content === other.head && draft.head !== other.head && !dominates(tree, other.head, draft.head))
    )
      return false
    if (isOwnCall(tree, draft, other) || isAnnouncedBeside(tree, draft, other)) return false
    if (isPurposeOf(tree, draft, other)) return true
    if (other.trigger.includes(draft.head)) return true
    return inside(tree, other.content, draft.head) && !(other.head === draft.head)
  })
}

/** "would jam the broadcasts and would respond by force": two announcements, though one clause is coordinated with the other. */
function isAnnouncedBeside(tree: Tree, draft: Draft, other: Draft): boolean {
  return (
    other.content === other.head &&
    wordAt(tree, draft.head).relation === 'conj' &&
    wordAt(tree, draft.head).head === other.head &&
    dependents(tree, draft.head, 'aux').length > 0
  )
}

const CALLS = new Set<EventType>(['REQUEST', 'THREATEN', 'ACCUSE'])
/** "agreed to Hanoi's demands", "rejected Lima's threat": what another party has called for stands, whatever the answer. */
function isOwnCall(tree: Tree, { type, head, actors, trace }: Draft, other: Draft): boolean {
  return (
    trace.match?.row.shape === 'noun' &&
    CALLS.has(type) &&
    dependents(tree, head, 'nmod:poss').some((owner) => wordAt(tree, owner).upos !== 'PRON') &&
    actors.every(({ party }) => other.actors.every((actor) => actor.party.id !== party.id))
  )
}

/** What is asked, promised or refused is not done yet; what one is accused of is alleged, what one is condemned for is done. */
function swallowsContent(tree: Tree, { type, content }: Draft): boolean {
  if (CONTENT_SWALLOWS.has(type)) return true
  return (
    type === 'ACCUSE' &&
    content !== null &&
    dependents(tree, content, 'mark').some((mark) => formOf(tree, mark) === 'of')
  )
}

/** "tore up the deal", "the pact is a disaster": what another act or judgement is about is not concluded there. */
function isReference(tree: Tree, draft: Draft, other: Draft): boolean {
  if (draft === other || draft.type !== 'AGREE' || draft.trace.match?.row.shape !== 'noun' || other.type === 'AGREE')
    return false
  const { head, relation } = wordAt(tree, draft.head)
  return other.content === draft.head || (head === other.head && ['obj', 'nsubj', 'nsubj:pass'].includes(relation))
}

/** "rallied to protest", "went on strike in protest": one protest. */
function isSameProtest(tree: Tree, draft: Draft, other: Draft): boolean {
  return (
    draft !== other && draft.type === 'PROTEST' && other.type === 'PROTEST' && dominates(tree, other.head, draft.head)
  )
}

/** "called the talks productive": talks that another record speaks of are no news by themselves. */
function isJudged(tree: Tree, draft: Draft, other: Draft): boolean {
  if (!draft.open || other === draft || other.open || wordAt(tree, draft.head).head !== other.head) return false
  return !(DEEDS.has(draft.type) && JUDGEMENTS.has(other.type))
}

/** "condemned the takeover", "dismissed an ultimatum": the deed that is judged or answered was done. */
const DEEDS = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN'])
const JUDGEMENTS = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT'])

/** "offered troops to help him": what is promised or asked for is for something that is not done yet either. */
function isPurposeOf(tree: Tree, draft: Draft, other: Draft): boolean {
  return dependents(tree, other.head, 'advcl').some(
    (clause) =>
      dependents(tree, clause, 'mark').some((mark) => formOf(tree, mark) === 'to') &&
      dominates(tree, clause, draft.head),
  )
}

/** "postponed the imposition of tariffs", "left the grain accord": a measure or accord that another act deals with is no act of its own. */
function isItsMeasure(tree: Tree, draft: Draft, other: Draft): boolean {
  if (
    draft === other ||
    !['SANCTION', 'AGREE'].includes(draft.type) ||
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

/** A clause or phrase beside the content: when, why, although, what else is said of it. */
export function isOutside(tree: Tree, child: number): boolean {
  const { relation } = wordAt(tree, child)
  if (relation === 'acl:relcl' || relation === 'parataxis') return true
  if (relation === 'obl' || relation === 'nmod') return ASIDE.has(prepositionOf(tree, child) ?? '')
  if (relation !== 'advcl') return false
  return dependents(tree, child, 'mark').some(
    (mark) => !['to', 'by', 'of', 'for', 'in', 'from', 'including', 'like', 'as'].includes(formOf(tree, mark)),
  )
}
