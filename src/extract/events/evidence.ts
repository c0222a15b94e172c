import type { Range } from '../../model/span.js'
import { clauseHead, hasSubject, isVerbal } from '../syntax/clause.js'
import { dependents, dominates, formOf, rangeOf, subtree, type Tree, universal, wordAt } from '../syntax/tree.js'
import type { Draft } from './draft.js'

/** The smallest clause that holds the trigger and, of the parties and the content, what stands in the same sentence. */
export function evidenceOf(tree: Tree, sentence: number, draft: Draft): Range {
  const needed = [
    ...draft.trigger,
    ...[...draft.actors, ...draft.recipients].flatMap((actor) =>
      actor.sentence === sentence && actor.how !== 'pronoun' ? [actor.head] : [],
    ),
  ]
  const top = clauseHead(tree, draft.head)
  const keep = (child: number): boolean => needed.some((word) => dominates(tree, child, word))
  const words = subtree(tree, top, (child) => !keep(child) && isAside(tree, child))
  const range = words.filter(
    (index) =>
      !(
        wordAt(tree, index).upos === 'PUNCT' &&
        (index === words[0] || index === words.at(-1)) &&
        !/["”“']/.test(formOf(tree, index))
      ),
  )
  const away = needed.filter((word) => !words.includes(word)).filter((word) => !isFarSpeaker(tree, top, word))
  return rangeOf(tree, [...range, ...away.flatMap((word) => nameOf(tree, word))])
}

/** A party's noun with what stands before it, so that no name begins in its middle. */
function nameOf(tree: Tree, word: number): readonly number[] {
  return [
    ...dependents(tree, word, 'det', 'amod', 'compound', 'nmod:desc', 'nmod:poss', 'nummod').filter(
      (child) => child < word,
    ),
    word,
  ].flatMap((index) => (index === word ? [word] : [tree.reach[index]?.[0] ?? index]))
}

/** Parts of a clause that another clause adds: they carry their own events. */
function isAside(tree: Tree, index: number): boolean {
  const { relation } = wordAt(tree, index)
  if (relation === 'parataxis' || relation === 'discourse') return true
  if (relation === 'advcl')
    return dependents(tree, index, 'mark').some((mark) => !['to', 'by', 'for', 'of'].includes(formOf(tree, mark)))
  return relation === 'conj' && isVerbal(tree, index) && hasSubject(tree, index)
}

/** A party found above the clause is part of the evidence only when no verb of saying stands between. */
function isFarSpeaker(tree: Tree, top: number, word: number): boolean {
  return universal(wordAt(tree, top).relation) === 'ccomp' && !dominates(tree, top, word)
}
