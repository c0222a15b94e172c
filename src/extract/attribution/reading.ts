import type { Range } from '../../model/span.js'
import { dependents, formOf, type Tree } from '../syntax/tree.js'
import type { Complement } from './cue-verbs.js'

/** What a verb is found to say: the words, and those that belong to the cue beside the verb. */
export interface Reading {
  readonly contents: readonly Range[]
  readonly more: readonly number[]
  readonly by: Complement | 'preposition' | 'host'
}

export function startsWithAs(tree: Tree, child: number): boolean {
  return dependents(tree, child, 'case', 'mark').some((mark) => formOf(tree, mark) === 'as')
}
