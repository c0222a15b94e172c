import type { EventType } from '../model/record.js'
import { type Actor, isKnown } from './actors/actor.js'
import type { Draft, Scene } from './draft.js'
import { subtree, wordAt } from './tree.js'

/** Types that are done to somebody even when the clause does not say to whom. */
const TWO_SIDED = new Set<EventType>([
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'AID',
  'CONSULT',
  'RETREAT',
  'AGREE',
  'COOPERATE',
])
/** An inferred party makes a record less sure. */
const DISCOUNT = 0.1

/**
 * Where the row finds no recipient, the other side is looked for in what is asked, refused or done ("rejected the US plan"), then in
 * the rest of the sentence.
 */
export function withOtherSide(scene: Scene, draft: Draft): Draft {
  if (draft.recipients.length > 0 || draft.actors.length !== 1 || !TWO_SIDED.has(draft.type)) return draft
  const near = othersAmong(scene, draft, subtree(scene.tree, draft.content ?? draft.head))
  const found = near.length > 0 ? near : othersAmong(scene, draft, [...scene.tree.words.keys()])
  return found.length === 0 ? draft : { ...draft, recipients: found, confidence: draft.confidence - DISCOUNT }
}

/** The first known party among these words that is on another side than the actor. */
function othersAmong({ tree, resolver, sentence }: Scene, draft: Draft, words: readonly number[]): readonly Actor[] {
  for (const index of words) {
    if (!['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, index).upos) || draft.trigger.includes(index)) continue
    const found = resolver
      .actorsOrOwners(sentence, index)
      .filter((actor) => isKnown(actor) && !draft.actors.some(({ party }) => party.id === actor.party.id))
    if (found.length > 0) return found
  }
  return []
}
