import type { EventType } from '../model/record.js'
import { type Actor, isKnown, isPolitical } from './actors/actor.js'
import type { Draft, Scene } from './draft.js'
import { lemmaOf, subtree, wordAt } from './tree.js'

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
  'SUPPORT',
])
/** Of these, the ones between adversaries, who stay the same through a report. */
const ADVERSE = new Set<EventType>([
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
])
/** How much less sure an inferred party makes a record: found nearby, and found elsewhere in the report. */
const NEARBY = 0.1
const ELSEWHERE = 0.2

/** What earlier records of the same report tell of who does what to whom. */
export interface Dealings {
  /** By noun, who did it to whom: whose "tariffs" these are. */
  readonly byNoun: Map<string, { readonly actors: readonly Actor[]; readonly recipients: readonly Actor[] }>
  /** By party, the other side it has last been set against. */
  readonly byParty: Map<string, readonly Actor[]>
}

export function newDealings(): Dealings {
  return { byNoun: new Map(), byParty: new Map() }
}

/** Remembers a finished draft: the nouns of its trigger, and its two sides. */
export function remember({ byNoun, byParty }: Dealings, { tree }: Scene, draft: Draft): void {
  const { actors, recipients } = draft
  const nouns = [...draft.trigger, ...(draft.content === null ? [] : [draft.content])].filter(
    (index) => wordAt(tree, index).upos === 'NOUN',
  )
  for (const noun of nouns) {
    const known = byNoun.get(lemmaOf(tree, noun))
    if (actors.length > 0 && (!known || known.recipients.length === 0))
      byNoun.set(lemmaOf(tree, noun), { actors, recipients })
  }
  if (!ADVERSE.has(draft.type) || !actors.some(isPolitical) || !recipients.some(isPolitical)) return
  for (const { party } of actors) byParty.set(party.id, recipients)
  for (const { party } of recipients) if (!byParty.has(party.id)) byParty.set(party.id, actors)
}

/**
 * Where the row finds no recipient, the other side is looked for in what is asked, refused or done ("rejected the US plan"), behind a
 * noun whose doer the report has named before ("welcomed the exemption"), in the rest of the sentence, and among adversaries at last.
 */
export function withOtherSide(scene: Scene, draft: Draft, dealings: Dealings): Draft {
  if (draft.recipients.length > 0 || (draft.actors.length !== 1 && !isCoordinated(draft)) || !TWO_SIDED.has(draft.type))
    return draft
  const content = subtree(scene.tree, draft.content ?? draft.head)
  const near = othersAmong(scene, draft, content)
  if (near.length > 0) return { ...draft, recipients: near, confidence: draft.confidence - NEARBY }
  const behind = behindNouns(scene, draft, content, dealings)
  if (behind.length > 0) return { ...draft, recipients: behind, confidence: draft.confidence - ELSEWHERE }
  const beside = othersAmong(scene, draft, [...scene.tree.words.keys()])
  if (beside.length > 0) return { ...draft, recipients: beside, confidence: draft.confidence - NEARBY }
  const adversary = ADVERSE.has(draft.type)
    ? draft.actors.flatMap(({ party }) => dealings.byParty.get(party.id) ?? [])
    : []
  const fitting = adversary.filter((actor) => isOther(draft, actor))
  return fitting.length === 0 ? draft : { ...draft, recipients: fitting, confidence: draft.confidence - ELSEWHERE }
}

/** Joint refusals and demands have another side too; joint talks and agreements have none. */
function isCoordinated(draft: Draft): boolean {
  return draft.actors.length > 1 && ADVERSE.has(draft.type) && draft.type !== 'ASSAULT'
}

function isOther(draft: Draft, actor: Actor): boolean {
  return isKnown(actor) && !draft.actors.some(({ party }) => party.id === actor.party.id)
}

/** The first known party among these words that is on another side than the actor. */
function othersAmong({ tree, resolver, sentence }: Scene, draft: Draft, words: readonly number[]): readonly Actor[] {
  for (const index of words) {
    if (!['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, index).upos) || draft.trigger.includes(index)) continue
    const found = resolver.actorsOrOwners(sentence, index).filter((actor) => isOther(draft, actor))
    if (found.length > 0) return found
  }
  return []
}

function behindNouns({ tree }: Scene, draft: Draft, words: readonly number[], { byNoun }: Dealings): readonly Actor[] {
  for (const index of words) {
    if (wordAt(tree, index).upos !== 'NOUN') continue
    const known = byNoun.get(lemmaOf(tree, index))
    const found = [...(known?.actors ?? []), ...(known?.recipients ?? [])].filter(
      (actor) => isOther(draft, actor) && isPolitical(actor),
    )
    if (found.length > 0) return found
  }
  return []
}
