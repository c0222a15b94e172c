import type { Range } from '../../model/span.js'
import { isInfinitive, prepositional, prepositionOf, surfaceSubject } from '../syntax/arguments.js'
import { dependents, formOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { cueLemma } from './cue-row.js'
import { CUE_VERBS, type CueVerb } from './cue-verbs.js'
import { piecesOf } from './edges.js'
import { quotesBeside } from './quotes-beside.js'
import { type Reading, startsWithAs } from './reading.js'
import type { Scope } from './scope.js'
import { isPaper } from './who-can-speak.js'

/** What an active verb says: a clause or quotation, else an infinitive, else a name for its object, else the object itself. */
export function activeReading(scope: Scope, verb: number, row: CueVerb): Reading | null {
  const { tree } = scope
  return (
    clausal(scope, verb, row) ??
    infinitival(tree, verb, row) ??
    predicative(tree, verb, row) ??
    nominal(tree, verb, row)
  )
}

/** "said that …", "…, said X", "Talks, he said, will go on", and a quotation beside the verb. */
function clausal(scope: Scope, verb: number, row: CueVerb): Reading | null {
  if (!row.takes.has('clause') && !row.takes.has('quote')) return null
  const { tree } = scope
  const quoted = row.takes.has('quote') ? quotesBeside(scope, verb) : []
  const clause = complementOf(tree, verb, row)
  const host = clause === undefined && quoted.length === 0 ? hostOf(tree, verb) : []
  const own = piecesOf(tree, clause === undefined ? host : subtree(tree, clause))
  const contents = quoted.length === 0 ? own : [...own.filter((piece) => touches(piece, quoted)), ...quoted]
  if (contents.length === 0) return null
  const wished = clause !== undefined && isInfinitive(tree, clause) && quoted.length === 0
  return { contents, more: [], by: host.length > 0 ? 'host' : wished ? 'infinitive' : 'clause' }
}

/** Beside a quotation a piece of the tree that lies outside of it is one that the reader hung wrong. */
function touches(piece: Range, quoted: readonly Range[]): boolean {
  return quoted.some(({ start, end }) => piece.start < end && start < piece.end)
}

function complementOf(tree: Tree, verb: number, row: CueVerb): number | undefined {
  return (
    dependents(tree, verb, 'ccomp').find((child) => !isInfinitive(tree, child) || row.takes.has('infinitive')) ??
    dependents(tree, verb, 'advcl').find((child) =>
      dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
    ) ??
    dependents(tree, verb, 'parataxis').find((child) => child > verb && introduced(tree, verb, child))
  )
}

/** A clause that stands behind a colon or an opening mark is what was said. */
function introduced(tree: Tree, verb: number, clause: number): boolean {
  const [first] = tree.reach[clause] ?? [clause]
  return [first, first - 1, first - 2].some((at) => at > verb && /^[:“"«]|^``$/.test(tree.words[at]?.form ?? ''))
}

/** "Talks, he said, will go on": the verb hangs in the very clause that it reports. */
function hostOf(tree: Tree, verb: number): readonly number[] {
  const { relation, head } = wordAt(tree, verb)
  if (relation !== 'parataxis' || head < 0 || dependents(tree, verb, 'obj', 'ccomp', 'xcomp').length > 0) return []
  if (surfaceSubject(tree, verb) === null) return []
  const own = new Set(subtree(tree, verb))
  return subtree(tree, head).filter((index) => !own.has(index))
}

/** "vowed to stay", "urged Bern to wait". */
function infinitival(tree: Tree, verb: number, row: CueVerb): Reading | null {
  const clause = dependents(tree, verb, 'xcomp', 'ccomp', 'advcl').find((child) => isInfinitive(tree, child))
  if (clause === undefined) return null
  const person = personOf(tree, verb)
  if (person !== null && row.takes.has('person-to'))
    return {
      contents: piecesOf(tree, [...subtree(tree, person.word), ...subtree(tree, clause)]),
      more: person.more,
      by: 'person-to',
    }
  if (wordAt(tree, clause).relation === 'advcl' || !row.takes.has('infinitive')) return null
  return { contents: piecesOf(tree, subtree(tree, clause)), more: [], by: 'infinitive' }
}

/** The object, or the noun of a preposition that belongs to the verb ("called on Bern"). */
function personOf(tree: Tree, verb: number): { readonly word: number; readonly more: readonly number[] } | null {
  const object = dependents(tree, verb, 'obj', 'iobj')[0]
  if (object !== undefined) return { word: object, more: [] }
  const lemma = cueLemma(tree, verb)
  for (const child of dependents(tree, verb, 'obl')) {
    const preposition = prepositionOf(tree, child)
    if (preposition !== null && CUE_VERBS.has(`${lemma} ${preposition}`))
      return { word: child, more: dependents(tree, child, 'case') }
  }
  return null
}

/** "called it a farce", "described the accord as a farce". */
function predicative(tree: Tree, verb: number, row: CueVerb): Reading | null {
  const object = personOf(tree, verb)
  if (object === null || !row.takes.has('object-as')) return null
  const predicate =
    dependents(tree, verb, 'xcomp').find((child) => !isInfinitive(tree, child)) ??
    dependents(tree, verb, 'obl', 'advcl').find((child) => startsWithAs(tree, child)) ??
    dependents(tree, object.word, 'nmod').find((child) => startsWithAs(tree, child))
  if (predicate === undefined) return null
  const cased = new Set(object.more)
  const words = [...subtree(tree, object.word), ...subtree(tree, predicate)].filter((index) => !cased.has(index))
  return { contents: piecesOf(tree, words), more: object.more, by: 'object-as' }
}

/** "criticised the accord", "talked about the accord". */
function nominal(tree: Tree, verb: number, row: CueVerb): Reading | null {
  const object = dependents(tree, verb, 'obj')[0]
  if (object !== undefined) {
    if (!row.takes.has('object') && !(row.takes.has('shown') && isShown(tree, verb))) return null
    const reasons = dependents(tree, verb, 'obl', 'advcl').filter((child) => child > object && isReason(tree, child))
    return {
      contents: piecesOf(
        tree,
        [object, ...reasons].flatMap((part) => subtree(tree, part)),
      ),
      more: [],
      by: 'object',
    }
  }
  for (const preposition of row.prepositions) {
    const noun = prepositional(tree, verb, preposition)[0]
    if (noun === undefined) continue
    const cased = new Set(dependents(tree, noun, 'case'))
    return {
      contents: piecesOf(
        tree,
        subtree(tree, noun).filter((index) => !cased.has(index)),
      ),
      more: [...cased],
      by: 'preposition',
    }
  }
  return null
}

function isShown(tree: Tree, verb: number): boolean {
  const subject = surfaceSubject(tree, verb)
  return subject !== null && isPaper(tree, subject)
}

/** "accused Bern of lying", "praised it for staying", "nominated her as chair": belongs to what is said of the object. */
function isReason(tree: Tree, child: number): boolean {
  return dependents(tree, child, 'case', 'mark').some((mark) => ['of', 'for', 'as'].includes(formOf(tree, mark)))
}
