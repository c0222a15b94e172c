import { ancestors, dominates, formOf, type Tree, wordAt } from '../syntax/tree.js'
import type { Actor, Being } from './actor.js'
import type { Resolver } from './resolver.js'

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'ours', 'mine', 'myself', 'ourselves'])
const BEINGS: Readonly<Record<string, readonly Being[]>> = {
  he: ['person'],
  him: ['person'],
  his: ['person'],
  himself: ['person'],
  she: ['person'],
  her: ['person'],
  hers: ['person'],
  herself: ['person'],
  it: ['body', 'group'],
  its: ['body', 'group'],
  itself: ['body'],
  they: ['group', 'body'],
  them: ['group', 'body'],
  their: ['group', 'body'],
  theirs: ['group', 'body'],
  themselves: ['group', 'body'],
  both: ['group', 'body', 'person'],
}
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves', 'both'])
const SENTENCES_BACK = 3

/** Who a pronoun means: the speaker for the first person, else the nearest fitting party before it, subjects first. */
export function pronounActors(resolver: Resolver, sentence: number, head: number): readonly Actor[] {
  const tree = resolver.trees[sentence]
  if (!tree) return []
  const form = formOf(tree, head)
  const at = (actors: readonly Actor[]): readonly Actor[] =>
    actors.map((actor) => ({
      ...actor,
      how: actor.how === 'unknown' ? 'unknown' : 'pronoun',
      sentence,
      head,
      via: actor,
    }))
  if (FIRST_PERSON.has(form)) return at(resolver.voiceAt(sentence, head))
  const beings = BEINGS[form]
  if (!beings) return []
  return at(antecedent(resolver, tree, sentence, head, beings, PLURAL.has(form)))
}

function antecedent(
  resolver: Resolver,
  tree: Tree,
  sentence: number,
  head: number,
  beings: readonly Being[],
  plural: boolean,
): readonly Actor[] {
  const here = earlierInSentence(resolver, tree, sentence, head)
  const found = choose(resolver, here, beings, plural)
  if (found.length > 0) return found
  const ahead = subjectAhead(resolver, tree, sentence, head)
  if (ahead.some(({ being }) => beings.includes(being))) return ahead
  for (let back = sentence - 1; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
    const before = choose(resolver, grouped(resolver.mentions(back)), beings, plural)
    if (before.length > 0) return before
  }
  return []
}

/** Mentions before the pronoun, without those of its own clause that it cannot mean ("Kyiv told it"). */
function earlierInSentence(
  resolver: Resolver,
  tree: Tree,
  sentence: number,
  head: number,
): readonly (readonly Actor[])[] {
  const governor = wordAt(tree, head).head
  const possessive = wordAt(tree, head).relation === 'nmod:poss'
  const heads = tree.words.flatMap((word, index) => {
    if (index >= head || !['NOUN', 'PROPN', 'PRON'].includes(word.upos) || dominates(tree, index, head)) return []
    if (!possessive && word.head === governor) return []
    // Who speaks is found by way of this pronoun ("We agree," she said), not the other way round.
    if (FIRST_PERSON.has(formOf(tree, index))) return []
    return /^(?:nsubj|obj|iobj|obl|nmod|root|appos)/.test(word.relation) ? [index] : []
  })
  const above = ancestors(tree, head)
  const parallel = parallelRole(tree, head)
  const rank = (index: number): number => {
    const { relation, head: governor } = wordAt(tree, index)
    if (relation === parallel?.relation && governor === parallel.governor) return -1
    if (relation.startsWith('nsubj')) return above.includes(governor) ? 0 : 1
    return relation === 'obj' || relation === 'iobj' ? 2 : 3
  }
  return heads
    .sort((a, b) => rank(a) - rank(b) || b - a)
    .map((index) => resolver.actorsAt(sentence, index))
    .filter((actors) => actors.length > 0)
}

/** "praised the West and called it to act": an object is the object of the verb that its own is coordinated with. */
function parallelRole(tree: Tree, head: number): { readonly relation: string; readonly governor: number } | null {
  const { relation, head: verb } = wordAt(tree, head)
  if (verb < 0 || relation !== 'obj' || wordAt(tree, verb).relation !== 'conj') return null
  return { relation, governor: wordAt(tree, verb).head }
}

/** "In his address, Zelenskyy said": a fronted pronoun looks forward to the subject of the clause it modifies. */
function subjectAhead(resolver: Resolver, tree: Tree, sentence: number, head: number): readonly Actor[] {
  for (const clause of ancestors(tree, head)) {
    const subject = tree.children[clause]?.find(
      (child) => wordAt(tree, child).relation.startsWith('nsubj') && child > head && child !== head,
    )
    if (subject !== undefined && wordAt(tree, subject).upos !== 'PRON') return resolver.actorsAt(sentence, subject)
  }
  return []
}

/** Mentions of one coordination stand together, for "they". */
function grouped(mentions: readonly Actor[]): readonly (readonly Actor[])[] {
  return mentions.map((mention) => [mention])
}

function choose(
  resolver: Resolver,
  candidates: readonly (readonly Actor[])[],
  beings: readonly Being[],
  plural: boolean,
): readonly Actor[] {
  if (plural) {
    const several = candidates.find((actors) => actors.length > 1 || actors.some((actor) => isPlural(resolver, actor)))
    if (several) return several
  }
  // "they" is a group before it is a state; "it" is whatever fits and stands nearest.
  for (const wanted of plural ? beings.map((being) => [being]) : [beings]) {
    const found = candidates.find(
      ([actor, ...more]) =>
        actor !== undefined &&
        more.length === 0 &&
        wanted.includes(actor.being) &&
        (actor.how !== 'unknown' || actor.being === 'person'),
    )
    if (found) return found
  }
  return []
}

function isPlural(resolver: Resolver, actor: Actor): boolean {
  const word = resolver.trees[actor.sentence]?.words[actor.head]
  return word?.features.Number === 'Plur' && actor.being === 'group' && actor.how !== 'unknown'
}
