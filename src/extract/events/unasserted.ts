import { clauseHead } from '../syntax/clause.js'
import { ancestors, dependents, formOf, lemmaOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { words } from '../word-set.js'
import type { Draft, Scene } from './draft.js'
import { VERBAL } from './draft.js'

/** True for what a report mentions and does not assert: it asks whether, or lists it among what somebody demands. */
export function isUnasserted(scene: Scene, draft: Draft): boolean {
  return (
    isAsked(scene.tree, draft.head) ||
    isAboutSource(scene.tree, draft.head) ||
    isInquiry(scene.tree, draft.head) ||
    isAlleged(scene.tree, draft.head) ||
    (!VERBAL.has(draft.type) && isListedDemand(scene))
  )
}

const SOURCING = words('ask request insist decline refuse demand authorise authorize permit allow call speak brief')
const NAMELESS =
  /\b(?:anonymity|anonymous(?:ly)?|(?:not|n[’']t) (?:to )?be (?:named|identified|quoted)|not (?:authori[sz]ed|permitted|allowed) to|to be (?:named|identified|quoted))\b/

/** "who asked not to be named", "was not authorised to discuss the call": how the reporter came by it. */
function isAboutSource(tree: Tree, head: number): boolean {
  return [head, ...ancestors(tree, head)].some(
    (at) =>
      SOURCING.has(lemmaOf(tree, at)) &&
      NAMELESS.test(
        subtree(tree, at, (child) => wordAt(tree, child).relation === 'acl:relcl')
          .map((word) => formOf(tree, word))
          .join(' '),
      ) &&
      (at === head || isSourcesClause(tree, at)),
  )
}

/** "…, who was not authorised": the clause says something of the source alone. */
function isSourcesClause(tree: Tree, at: number): boolean {
  return /^acl/.test(wordAt(tree, at).relation) || wordAt(tree, at).relation === 'conj'
}

/** "alleged war crimes": what somebody is said to have done, and not by the report. */
function isAlleged(tree: Tree, head: number): boolean {
  return (
    wordAt(tree, head).upos === 'NOUN' && dependents(tree, head, 'amod').some((word) => ALLEGED.has(formOf(tree, word)))
  )
}
const ALLEGED = words('alleged purported supposed')

/** "asked whether the port was safe": wants to know, and nothing done. */
function isInquiry(tree: Tree, head: number): boolean {
  if (lemmaOf(tree, head) !== 'ask') return false
  return dependents(tree, head, 'ccomp').some((clause) =>
    dependents(tree, clause, 'mark', 'advmod', 'nsubj', 'obj').some((word) =>
      /^(?:whether|if|who|what|which|when|where|why|how)$/.test(formOf(tree, word)),
    ),
  )
}

const QUESTION_WORDS = /^(?:who|whom|whose|what|which|when|where|why|how)$/

/** "Does Hungary accept the ruling?", "Will there be war?": the auxiliary before its subject, and no question word that takes the rest for granted. */
function isAsked(tree: Tree, head: number): boolean {
  if (!tree.words.slice(-3).some(({ form }) => /^\?+$/.test(form))) return false
  const clause = clauseHead(tree, head)
  const main = [clause, ...ancestors(tree, clause)].find((word) => wordAt(tree, word).relation === 'root') ?? clause
  // Only the question itself and what is coordinated with it.
  if (clause !== main && wordAt(tree, clause).relation !== 'conj') return false
  const subject = dependents(tree, main, 'nsubj', 'nsubj:pass', 'expl')[0]
  const auxiliary = dependents(tree, main, 'aux', 'aux:pass', 'cop')[0]
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false
  return !tree.words.some((_, at) => at < auxiliary && QUESTION_WORDS.test(formOf(tree, at)))
}

const ITEM = /(?:^|\n)[ \t]*(?:[-–—*•·▪◦]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]*$/
const DEMANDS = new Set(['demand', 'condition', 'term', 'request', 'requirement', 'proposal', 'plan', 'claim'])
const DEMANDING = new Set(['demand', 'want', 'ask', 'request', 'require', 'propose', 'call', 'urge', 'insist', 'seek'])

/** An item of a list whose introduction ends in a colon and speaks of demands, in one paragraph: its acts are asked for, not done. */
function isListedDemand(scene: Scene): boolean {
  const { text, resolver, sentence } = scene
  for (let at = sentence; at >= 0; at--) {
    const tree = resolver.trees[at]
    if (!tree) return false
    if (isItem(text, tree)) continue
    const between = text.slice(tree.sentence.end, scene.tree.sentence.start)
    return (
      at < sentence &&
      !/\n[ \t]*\n/.test(between) &&
      tree.words.at(-1)?.form === ':' &&
      tree.words.some((_, index) => isDemand(tree, index))
    )
  }
  return false
}

/** The sign of an item stands before the sentence or opens it. */
function isItem(text: string, tree: Tree): boolean {
  const { start, end } = tree.sentence
  const opening = text.slice(start, end).match(/^(?:[-–—*•·▪◦]|\(?\d{1,2}[.)]|\(?[a-z]\))(?=\s|$)/)?.[0].length ?? 0
  return ITEM.test(text.slice(Math.max(0, start - 12), start + opening))
}

function isDemand(tree: Tree, index: number): boolean {
  return (wordAt(tree, index).upos === 'VERB' ? DEMANDING : DEMANDS).has(lemmaOf(tree, index))
}
