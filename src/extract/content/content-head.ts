import { type Draft, type Scene, WITH_CONTENT } from '../events/draft.js'
import { undergoer } from '../syntax/arguments.js'
import { hasTo } from '../syntax/clause.js'
import { isNegated } from '../syntax/negation.js'
import { dependents, dominates, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'

/** The word that heads the content of a draft: the row's own finding, else what the predicate governs; null where nothing does. */
export function contentHead(scene: Scene, draft: Draft): number | null {
  if (!WITH_CONTENT.has(draft.type)) return null
  if (draft.content !== null) {
    if (isJudged(scene.tree, draft) || isOwnRefusal(scene.tree, draft)) return draft.head
    if (isAddressed(scene, draft, draft.content)) return besides(scene.tree, draft, draft.content)
    return (
      givenNoun(scene, draft, draft.content) ??
      meantByIt(scene.tree, draft.head, draft.content) ??
      pactNoun(scene.tree, draft, draft.content) ??
      draft.content
    )
  }
  return governed(scene, draft)
}

/** Verbs whose "not" refuses what they govern; with others the refused act is the verb itself ("will not negotiate with X"). */
const ACCEPTING = new Set(
  'accept tolerate support back allow permit want agree consider approve endorse welcome like see favour favor believe think countenance entertain intend plan'.split(
    ' ',
  ),
)

function isOwnRefusal(tree: Tree, { type, head, trigger, content }: Draft): boolean {
  if (type !== 'REJECT' || wordAt(tree, head).upos !== 'VERB' || ACCEPTING.has(lemmaOf(tree, head))) return false
  if (content !== null && content !== head && trigger.includes(content)) return isNegated(tree, head)
  return (
    negatedTrigger(tree, trigger, head) &&
    trigger.every((index) => index === head || wordAt(tree, index).upos !== 'NOUN')
  )
}

/** "the raid was illegal": of a judgement the content is the whole sentence, not the thing that is judged. */
function isJudged(tree: Tree, { type, head, content }: Draft): boolean {
  if (type !== 'ACCUSE' && type !== 'SUPPORT') return false
  return (
    content !== null &&
    dependents(tree, head, 'cop').length > 0 &&
    dependents(tree, head, 'nsubj', 'nsubj:outer', 'csubj').includes(content)
  )
}

/** "warned the junta": who is spoken to is not what is said. */
function isAddressed({ tree, resolver, sentence }: Scene, { type, recipients }: Draft, content: number): boolean {
  const { relation } = wordAt(tree, content)
  if (type !== 'THREATEN' && !(type === 'REQUEST' && (relation === 'obj' || relation === 'iobj'))) return false
  if (!['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, content).upos) || dependents(tree, content, 'cop').length > 0)
    return false
  const named = resolver.actorsAt(sentence, content)
  return named.some(({ party }) => recipients.some((recipient) => recipient.party.id === party.id))
}

/** The noun that the party belongs to ("action against X"), or what else the predicate has beside it ("warned X on its missiles"). */
function besides(tree: Tree, { head, trigger }: Draft, addressed: number): number | null {
  const above = wordAt(tree, addressed).head
  if (above !== head && above >= 0 && wordAt(tree, above).upos === 'NOUN' && !trigger.includes(above)) return above
  return (
    [head, addressed]
      .flatMap((place) => dependents(tree, place, 'xcomp', 'ccomp', 'advcl', 'obl', 'nmod'))
      .find((child) => child > addressed && !trigger.includes(child) && ABOUT.has(opening(tree, child))) ?? null
  )
}

const ABOUT = new Set(['on', 'over', 'about', 'of', 'against', 'for', 'to', 'that', 'if'])

const opening = (tree: Tree, index: number): string => {
  const first = dependents(tree, index, 'case', 'mark')[0]
  return first === undefined ? '' : formOf(tree, first)
}

/** "offered loans to Senegal": the row found who is given to; what is given stands in the trigger. */
function givenNoun(
  { tree, resolver, sentence }: Scene,
  { head, trigger, recipients }: Draft,
  content: number,
): number | null {
  const { relation, upos } = wordAt(tree, content)
  if (!['obl', 'iobj', 'nmod'].includes(relation) || upos === 'VERB') return null
  const named = resolver.actorsAt(sentence, content)
  if (!named.some(({ party }) => recipients.some((recipient) => recipient.party.id === party.id))) return null
  return trigger.find((index) => index !== head && wordAt(tree, index).upos === 'NOUN') ?? null
}

/** "reached an agreement on steel": what is agreed is the agreement with its matter. */
function pactNoun(tree: Tree, { type, head, trigger }: Draft, content: number): number | null {
  if (type !== 'AGREE' || wordAt(tree, content).upos === 'VERB') return null
  const noun = trigger.find((index) => index !== head && wordAt(tree, index).upos === 'NOUN')
  return noun !== undefined && dominates(tree, noun, content) ? noun : null
}

/** "it is not the time to leave": the pronoun only holds the place of the infinitive. */
function meantByIt(tree: Tree, head: number, content: number): number | null {
  if (formOf(tree, content) !== 'it') return null
  return dependents(tree, head, 'csubj', 'xcomp', 'ccomp', 'acl', 'advcl').find((child) => isTo(tree, child)) ?? null
}

function governed({ tree, resolver, sentence }: Scene, { type, head, trigger }: Draft): number | null {
  const { upos } = wordAt(tree, head)
  if (upos === 'NOUN' || upos === 'PROPN') {
    const infinitive = dependents(tree, head, 'acl', 'xcomp').find((child) => child > head && isTo(tree, child))
    if (infinitive !== undefined && type !== 'ACCUSE') return infinitive
    return type === 'AGREE' ? head : null
  }
  if (upos !== 'VERB') return null
  if (type === 'REJECT' && negatedTrigger(tree, trigger, head)) return head
  const clause = dependents(tree, head, 'xcomp', 'ccomp')[0]
  if (clause !== undefined) return clause
  const thing = undergoer(tree, head)
  const named = thing === null ? [] : resolver.actorsAt(sentence, thing)
  return thing !== null && named.length === 0 && !trigger.includes(thing) ? thing : null
}

const isTo = (tree: Tree, index: number): boolean => hasTo(tree, index)

function negatedTrigger(tree: Tree, trigger: readonly number[], head: number): boolean {
  return trigger.some((index) => index !== head && ['not', "n't", 'n’t', 'never'].includes(formOf(tree, index)))
}
