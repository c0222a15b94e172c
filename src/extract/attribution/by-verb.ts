import { doer, isPassive, surfaceSubject } from '../syntax/arguments.js'
import { dependents, type Tree, wordAt } from '../syntax/tree.js'
import { activeReading } from './active-reading.js'
import type { Attribution } from './attribution.js'
import { rowOf } from './cue-row.js'
import type { CueVerb } from './cue-verbs.js'
import { cueRange, isPhase } from './edges.js'
import { passiveReading } from './passive-reading.js'
import type { Reading } from './reading.js'
import { type Scope, settled } from './scope.js'
import { isPaper, isPersonLike } from './who-can-speak.js'

/** A verb that says, holds or wishes, praises or discusses something, by the rows of `CUE_VERBS`. */
export function byVerb(scope: Scope, verb: number): Attribution | null {
  const { tree } = scope
  if (wordAt(tree, verb).upos !== 'VERB') return null
  const row = rowOf(tree, verb)
  if (!row || isPhaseOfCue(scope, verb)) return null
  const passive = isPassive(tree, verb)
  const reading = passive ? passiveReading(tree, verb, row) : activeReading(scope, verb, row)
  if (!reading) return null
  const source = sourceOf(tree, verb, passive)
  if (!stands(tree, verb, row, reading, source?.named ?? null)) return null
  const cue = cueRange(tree, verb, reading.more)
  return settled(scope, { cueHead: verb, cue, source, contents: reading.contents, force: forceOf(row, reading) })
}

/** "declined to comment on the leak" is one attribution, that of the verb below. */
function isPhaseOfCue(scope: Scope, verb: number): boolean {
  if (!isPhase(scope.tree, verb)) return false
  return dependents(scope.tree, verb, 'xcomp').some((child) => byVerb(scope, child) !== null)
}

/** What somebody wants or decides to do is not told in its words, nor is a thing that it only names. */
function forceOf({ force }: CueVerb, { by }: Reading): Attribution['force'] {
  if (by === 'object' || by === 'preposition') return 'stance'
  return force === 'thought' && (by === 'infinitive' || by === 'person-to') ? 'stance' : force
}

/** Whether such a source can say such a thing: papers tell and show, only people take a stance; without a source a clause or a passive says it. */
function stands(tree: Tree, verb: number, row: CueVerb, { by }: Reading, source: number | null): boolean {
  if (source === null)
    return (
      by === 'object-as' ||
      by === 'person-to' ||
      (by !== 'object' && by !== 'preposition' && wordAt(tree, verb).relation !== 'root')
    )
  if (isPersonLike(tree, source)) return true
  if (row.force === 'speech' && by === 'object') return isPaper(tree, source)
  return row.force === 'speech' && by !== 'preposition'
}

function sourceOf(
  tree: Tree,
  verb: number,
  passive: boolean,
): { readonly named: number; readonly written: number } | null {
  if (passive) {
    const agent = doer(tree, verb)
    return agent === null ? null : { named: agent, written: agent }
  }
  const named = surfaceSubject(tree, verb)
  if (named === null) return null
  const own = dependents(tree, verb, 'nsubj', 'nsubj:outer')[0]
  return { named, written: own ?? named }
}
