import type { Sector } from '../../model/party.js'
import type { Sentence, Word } from '../../model/sentence.js'
import type { Range } from '../../model/span.js'
import { ROLES } from '../actors/roles.js'
import { mended } from './mend.js'
import { withKnownLemma } from './vocabulary.js'

/** A sentence with its dependency tree opened for reading downwards. Words are named by their index in the sentence. */
export interface Tree {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** Lower-case form and lemma of each word. */
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  /** Dependents of each word, in text order. */
  readonly children: readonly (readonly number[])[]
  /** First and last word of the subtree of each word. */
  readonly reach: readonly (readonly [number, number])[]
  readonly root: number
  /** The nouns that say what somebody is, with their sectors. */
  readonly roles: ReadonlyMap<string, Sector>
}

/** Opens a sentence. Any assignment of heads is taken: where heads run in a circle or out of the sentence, a word becomes a root. */
export function openTree(sentence: Sentence, roles: ReadonlyMap<string, Sector> = ROLES): Tree {
  const words = mended(asForest(sentence.words)).map(withKnownLemma)
  const children: number[][] = words.map(() => [])
  words.forEach((word, index) => {
    children[word.head]?.push(index)
  })
  const reach: [number, number][] = words.map((_, index) => [index, index])
  const visit = (index: number): readonly [number, number] => {
    const own = reach[index] ?? [index, index]
    for (const child of children[index] ?? []) {
      const [first, last] = visit(child)
      own[0] = Math.min(own[0], first)
      own[1] = Math.max(own[1], last)
    }
    return own
  }
  const roots = words.flatMap((word, index) => (word.head < 0 ? [index] : []))
  for (const root of roots) visit(root)
  return {
    sentence,
    words,
    forms: words.map(({ form }) => form.toLowerCase()),
    lemmas: words.map(({ form, lemma }) => (lemma === '' || lemma === '_' ? form : lemma).toLowerCase()),
    children,
    reach,
    root: roots[0] ?? 0,
    roles,
  }
}

function asForest(words: readonly Word[]): readonly Word[] {
  const heads = words.map(({ head }, index) => (head >= 0 && head < words.length && head !== index ? head : -1))
  const settled = new Set<number>()
  for (const index of heads.keys()) {
    const path = new Set<number>()
    let at = index
    while (at >= 0 && !settled.has(at) && !path.has(at)) {
      path.add(at)
      at = heads[at] ?? -1
    }
    if (path.has(at)) heads[at] = -1
    for (const done of path) settled.add(done)
  }
  return words.map((word, index) => {
    const head = heads[index] ?? -1
    return head === word.head && head >= 0 === (word.relation !== 'root')
      ? word
      : { ...word, head, relation: head < 0 ? 'root' : word.relation === 'root' ? 'dep' : word.relation }
  })
}

/** The word at an index that is known to exist. */
export function wordAt(tree: Tree, index: number): Word {
  const word = tree.words[index]
  if (!word) throw new RangeError(`no word ${index} in a sentence of ${tree.words.length}`)
  return word
}

export function childrenOf(tree: Tree, index: number): readonly number[] {
  return tree.children[index] ?? NONE
}

const NONE: readonly number[] = []

/** Dependents of a word under any of these relations, in full: `nmod` does not find `nmod:poss`. */
export function dependents(tree: Tree, index: number, ...relations: readonly string[]): readonly number[] {
  let found: number[] | null = null
  // A loop, because nothing is called more often and most words have none.
  for (const child of childrenOf(tree, index)) {
    if (!relations.includes(wordAt(tree, child).relation)) continue
    if (found) found.push(child)
    else found = [child]
  }
  return found ?? NONE
}

/** The relation without its subtype. */
export function universal(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** Every word under `index`, itself included, in text order, without the subtrees for which `prune` holds. */
export function subtree(tree: Tree, index: number, prune: (child: number) => boolean = () => false): readonly number[] {
  const found: number[] = []
  const visit = (at: number): void => {
    found.push(at)
    if (found.length > tree.words.length) return
    for (const child of childrenOf(tree, at)) if (!prune(child)) visit(child)
  }
  visit(index)
  return found.sort((a, b) => a - b)
}

/** The path of heads from a word up to the root, itself excluded. */
export function ancestors(tree: Tree, index: number): readonly number[] {
  const path: number[] = []
  for (let at = wordAt(tree, index).head; at >= 0 && !path.includes(at); at = wordAt(tree, at).head) path.push(at)
  return path
}

export function dominates(tree: Tree, above: number, below: number): boolean {
  let at = below
  for (let steps = 0; at !== above && at >= 0 && steps < tree.words.length; steps++) at = wordAt(tree, at).head
  return at === above
}

/** The range in the text from the first to the last of these words. */
export function rangeOf(tree: Tree, indices: readonly number[]): Range {
  const first = wordAt(tree, Math.min(...indices))
  const last = wordAt(tree, Math.max(...indices))
  return { start: first.start, end: last.end }
}

/** Lower-case lemma; the form itself where the reader gave no lemma. */
export function lemmaOf(tree: Tree, index: number): string {
  return tree.lemmas[index] ?? wordAt(tree, index).lemma
}

export function formOf(tree: Tree, index: number): string {
  return tree.forms[index] ?? wordAt(tree, index).form
}

/** The other members of a coordination that starts at `index` ("A, B and C": B and C, for A). */
export function conjuncts(tree: Tree, index: number): readonly number[] {
  return dependents(tree, index, 'conj')
}
