import type { Party } from '../../model/party.js'
import type { EventRecord, Proposition } from '../../model/record.js'
import { uniqueParties } from '../actors/actor.js'
import type { Placed } from '../events/dealings.js'
import type { Draft, Scene } from '../events/draft.js'
import { undergoer } from '../syntax/arguments.js'
import { dependents, formOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { contentHead } from './content-head.js'
import { guaranteeOf, standingOf } from './guarantee.js'
import { innerAct } from './inner-act.js'
import { propositionOf } from './proposition.js'
import { answered, type Earlier, pointedAt, pointsBack } from './stand-ins.js'
import { wordContent } from './wording.js'

export type Content = Pick<EventRecord, 'content' | 'proposition' | 'guarantee'>

/**
 * What each record is about, in text order: its content in words, the act in it with its parties, the guarantee in it. Where the words
 * only point back ("such a measure", "it", "Kyiv refuses") the content is that of the record before which they point at.
 */
export function contentsOf<One extends Placed>(
  placed: readonly One[],
): readonly (One & { readonly content: Content })[] {
  const earlier: Earlier[] = []
  return placed.map((one) => {
    const draft = asStated(one.draft)
    const head = contentHead(one.scene, draft)
    const content = contentAt(one.scene, draft, head, earlier)
    earlier.push(...tellings(one.scene, draft, head, content, earlier))
    return { ...one, content }
  })
}

/** Without an addressee that the clause does not name: who is asked must be said to be the doer. */
function asStated(draft: Draft): Draft {
  return draft.trace.inferred?.side === 'recipients' ? { ...draft, recipients: [] } : draft
}

function contentAt(scene: Scene, draft: Draft, head: number | null, earlier: readonly Earlier[]): Content {
  const told = head === null ? answered(scene, draft, earlier) : standIn(scene, draft, head, earlier)
  if (told !== null) {
    const { content, guarantee } = told
    const proposition = answeredBy(draft, told)
    return { content, proposition, guarantee: guarantee && { ...guarantee, standing: standingOf(scene.tree, draft) } }
  }
  const own = head === null ? { content: null, proposition: null } : ownContent(scene, draft, head, earlier)
  return { ...own, guarantee: guaranteeOf(scene, draft, head, own.proposition) }
}

/** Who refuses or accepts what was asked of nobody by name would be the one to do it. */
function answeredBy(draft: Draft, { type, proposition }: Earlier): Proposition | null {
  const open = proposition !== null && proposition.actors.length === 0 && type === 'REQUEST' && draft.type !== 'REQUEST'
  if (!open) return proposition
  const gains = new Set(proposition.recipients.map(({ id }) => id))
  return { ...proposition, actors: uniqueParties(draft.actors).filter(({ id }) => !gains.has(id)) }
}

/** The earlier record that the whole content points at. */
function standIn(scene: Scene, draft: Draft, head: number, earlier: readonly Earlier[]): Earlier | null {
  return head !== draft.head && pointsBack(scene.tree, head, draft) ? pointedAt(scene, head, earlier) : null
}

function ownContent(
  scene: Scene,
  draft: Draft,
  head: number,
  earlier: readonly Earlier[],
): Pick<Content, 'content' | 'proposition'> {
  const own = propositionOf(scene, draft, head)
  const pointed = pointedObject(scene, draft, head, earlier)
  if (pointed !== null && own !== null) {
    const proposition = pointed.proposition && { ...pointed.proposition, negated: own.negated, actors: own.actors }
    return { content: pointed.content, proposition }
  }
  const doers = own?.actors ?? []
  return { content: wordContent({ scene, draft, head, expected: expectedOf(draft), doers, earlier }), proposition: own }
}

/** Whose doing need not be said: of a demand the addressee's, of a promise, refusal or threat the own. */
function expectedOf({ type, actors, recipients }: Draft): readonly Party[] {
  return uniqueParties(type === 'REQUEST' ? recipients : actors)
}

/** "introduce such a measure": the act is that of the record it points at. */
function pointedObject(scene: Scene, draft: Draft, head: number, earlier: readonly Earlier[]): Earlier | null {
  const { index } = innerAct(scene.tree, head)
  return index !== head && pointsBack(scene.tree, index, draft) ? pointedAt(scene, index, earlier) : null
}

/** What later words can point at: the record's content, and what it names by example. */
function tellings(
  scene: Scene,
  draft: Draft,
  head: number | null,
  { content, proposition, guarantee }: Content,
  earlier: readonly Earlier[],
): readonly Earlier[] {
  if (head === null || content === null) return []
  const common = { sentence: scene.sentence, type: draft.type, actors: uniqueParties(draft.actors) }
  const own = {
    ...common,
    head: draft.head,
    content,
    proposition,
    guarantee,
    topic: topicOf(scene, draft, head, earlier),
  }
  const examples = examplesIn(scene.tree, draft.head, head).flatMap((example) => {
    const told = ownContent(scene, draft, example, earlier)
    const topic = topicOf(scene, draft, example, earlier)
    return told.content === null
      ? []
      : [{ ...common, ...told, content: told.content, head: example, guarantee: null, topic }]
  })
  return [own, ...examples]
}

/** "do more, including closing the strait". */
function examplesIn(tree: Tree, predicate: number, head: number): readonly number[] {
  return [...new Set([...subtree(tree, predicate), ...subtree(tree, head)])].filter(
    (index) =>
      index !== head &&
      wordAt(tree, index).upos === 'VERB' &&
      dependents(tree, index, 'mark').some((mark) => formOf(tree, mark) === 'including'),
  )
}

const LONGEST_TOPIC = 7

/** The thing of a content as a noun phrase. */
function topicOf(scene: Scene, draft: Draft, head: number, earlier: readonly Earlier[]): string | null {
  const { tree } = scene
  const subject = dependents(tree, head, 'cop').length > 0 ? dependents(tree, head, 'nsubj')[0] : undefined
  const verbal = wordAt(tree, head).upos === 'VERB'
  const thing = verbal ? undergoer(tree, innerAct(tree, head).carrier ?? head) : (subject ?? head)
  if (pointsBack(tree, thing ?? head, draft)) return pointedAt(scene, thing ?? head, earlier)?.topic ?? null
  if (thing === null || wordAt(tree, thing).upos === 'PRON') return null
  const asThing: Draft = { ...draft, type: 'REQUEST' }
  return wordContent({ scene, draft: asThing, head: thing, expected: [], doers: [], earlier }, LONGEST_TOPIC)
}
