import { markedClauses, prepositional, undergoer } from '../syntax/arguments.js'
import { hasTo } from '../syntax/clause.js'
import { dependents, formOf, type Tree, wordAt } from '../syntax/tree.js'
import type { Match } from './match.js'
import { supportVerb } from './support-verb.js'

/** Complements that say what is asked, promised or refused. */
function infinitives(tree: Tree, index: number): readonly number[] {
  const own = dependents(tree, index, 'xcomp').filter(
    (child) => wordAt(tree, child).upos === 'VERB' || dependents(tree, child, 'cop', 'mark').length > 0,
  )
  if (own.length > 0) return own
  return dependents(tree, index, 'acl', 'advcl', 'ccomp', 'csubj').filter(
    (child) => child > index && hasTo(tree, child),
  )
}

/** Argument words of a match under one slot of its row, in order of preference; `speaker` and `self` are not words of the sentence. */
export function argumentsAt(tree: Tree, match: Match, slot: string): readonly number[] {
  return match.row.shape === 'noun' ? nounArguments(tree, match.head, slot) : predicateArguments(tree, match, slot)
}

function predicateArguments(tree: Tree, { head, object, row }: Match, slot: string): readonly number[] {
  switch (slot) {
    case 'obj': {
      if (object !== null || row.shape === 'adjective') return []
      const found = undergoer(tree, head)
      return found === null ? [] : [found]
    }
    case 'iobj':
      return dependents(tree, head, 'iobj')
    case 'poss':
    case 'mod':
      return object === null ? [] : nounArguments(tree, object, slot)
    case 'xcomp':
      return [
        ...(row.shape === 'adjective' || object === null ? infinitives(tree, head) : []),
        ...(object === null ? [] : infinitives(tree, object)),
        ...(object === null ? [] : infinitives(tree, head)),
      ]
    case 'ccomp':
      return [
        ...dependents(tree, head, 'ccomp', 'csubj'),
        ...(object === null
          ? []
          : dependents(tree, object, 'acl', 'ccomp').filter((child) =>
              dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
            )),
      ]
    case 'clause':
      return ['for', 'of', 'from', 'against', 'about', 'in', 'over', 'to', 'on', 'by', 'with']
        .flatMap((marker) => [
          ...markedClauses(tree, head, marker),
          ...(object === null ? [] : markedClauses(tree, object, marker)),
        ])
        .concat(gerundsOf(tree, head))
    default:
      return prepositionArguments(tree, head, object, slot)
  }
}

function prepositionArguments(tree: Tree, head: number, object: number | null, slot: string): readonly number[] {
  const own = prepositional(tree, head, slot)
  const inner = object ?? undergoer(tree, head)
  const deeper = inner === null || inner === head ? [] : prepositional(tree, inner, slot)
  return [...own, ...deeper.filter((index) => !own.includes(index))]
}

function nounArguments(tree: Tree, noun: number, slot: string): readonly number[] {
  const support = supportVerb(tree, noun)
  switch (slot) {
    case 'poss':
      return dependents(tree, noun, 'nmod:poss')
    case 'mod':
      // "US-led talks" are led by the US, not held by it.
      return dependents(tree, noun, 'amod', 'compound', 'nmod:desc', 'nmod').filter(
        (child) => child < noun && wordAt(tree, child).upos !== 'VERB',
      )
    case 'xcomp':
      return infinitives(tree, noun)
    case 'ccomp':
      return dependents(tree, noun, 'acl', 'ccomp').filter((child) =>
        dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
      )
    case 'clause':
      return ['of', 'to', 'for', 'from', 'in', 'against', 'about'].flatMap((marker) =>
        markedClauses(tree, noun, marker),
      )
    case 'obj':
    case 'iobj':
      return []
    default:
      return [...prepositional(tree, noun, slot), ...(support === null ? [] : prepositional(tree, support, slot))]
  }
}

/** The subjects inside the clauses that a predicate takes. */
export function clauseSubjects(tree: Tree, match: Match): readonly number[] {
  return ['xcomp', 'ccomp', 'clause']
    .flatMap((clause) => argumentsAt(tree, match, clause))
    .flatMap((clause) => dependents(tree, clause, 'nsubj', 'nsubj:pass').slice(0, 1))
}

/** "ruled out sending troops": a form in -ing right behind the verb and its particle, whatever the parser calls it. */
function gerundsOf(tree: Tree, verb: number): readonly number[] {
  return dependents(tree, verb, 'xcomp', 'advcl').filter((child) => {
    const isGerund = wordAt(tree, child).features.VerbForm === 'Ger' && dependents(tree, child, 'mark').length === 0
    return isGerund && (wordAt(tree, child).relation === 'xcomp' || (child > verb && child <= verb + 2))
  })
}
