import type { Party, Sector } from '../../model/party.js'
import type { EventType } from '../../model/record.js'
import { type Actor, isKnown, isPolitical, isState } from '../actors/actor.js'
import { prepositionOf } from '../syntax/arguments.js'
import { hasSubject } from '../syntax/clause.js'
import { dependents, formOf, lemmaOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { ADVERSE, type Dealings, type Placed } from './dealings.js'
import type { Draft, Scene } from './draft.js'
import { isOutside } from './swallowed.js'

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
  'PROTEST',
])
/** Types that are done by somebody even when the clause does not say by whom. */
const DONE_BY_ANOTHER = new Set<EventType>(['ASSAULT', 'RETREAT', 'SANCTION', 'COERCE', 'CONSULT'])
/** What a party says yes or no to. */
const CALLS = new Set<EventType>(['REQUEST', 'THREATEN', 'ACCUSE', 'AGREE', 'CONSULT'])
const ANSWERS = new Set<EventType>(['REJECT', 'AGREE', 'CONCEDE', 'ACCUSE'])

/** What speaks for a party as the other side, and how much. */
const WEIGHTS = {
  /** It has just asked, threatened or accused the one who answers: in the same sentence, in the one before. */
  replySame: 3,
  replyBefore: 2,
  /** It stands in what is asked, refused or done; elsewhere in the sentence. */
  content: 2.5,
  sentence: 1,
  /** It is the subject of the sentence, where a doer is wanted. */
  subject: 1.5,
  /** It is whom one talks, agrees or works with. */
  partner: 1,
  /** What is judged or answered ("the offer", "that threat") is its own, told a few records before. */
  pointed: 3,
  /** It did what the content's noun tells of ("welcomed the exemption"). */
  noun: 2,
  /** It was asked, refused or accused before in what is now said again. */
  repeated: 3.5,
  /** It has asked for the very thing that is now refused or granted. */
  asked: 3,
  /** The two are set against each other, or work together, elsewhere in the report. */
  dealings: 2,
  salience: 1,
  /** It is only the ground on which something happens ("in Syria"), or a modifier ("the Iran deal"). */
  ground: -1.5,
  modifier: -1,
} as const
const ENOUGH = 1

/** Fills in the side that the clause leaves open, from the sentence, the record before and the dealings of the whole report. */
export function withOtherSide(placed: Placed, told: readonly Placed[], dealings: Dealings): Draft {
  const { draft } = placed
  if (lacksRecipient(placed)) {
    const found = otherSide(placed, draft.actors, told, dealings)
    if (found === null) return draft.type === 'PROTEST' ? againstOwnState(draft) : draft
    return { ...inferred(draft, found, 'recipients'), recipients: adopted(draft.recipients, found.actors) }
  }
  if (draft.actors.length === 0 && draft.recipients.length > 0 && DONE_BY_ANOTHER.has(draft.type)) {
    const found = otherSide(placed, draft.recipients, told, dealings)
    return found === null ? draft : { ...inferred(draft, found, 'actors'), actors: found.actors }
  }
  return draft
}

/** Who protests against nobody in particular protests against those who govern them. */
function againstOwnState(draft: Draft): Draft {
  const people = draft.actors.find(({ party }) => isState(party) && party.sector !== 'GOV')
  if (!people) return draft
  const state: Actor = {
    ...people,
    party: { id: people.party.id, sector: 'GOV', name: null },
    how: 'owner',
    being: 'body',
  }
  return {
    ...draft,
    recipients: [state],
    trace: { ...draft.trace, inferred: { side: 'recipients', ground: 'own state' } },
  }
}

/** Nouns for what two foes do together, or stop. */
const OF_FOES = new Set(
  'truce,ceasefire,cease-fire,armistice,swap,exchange,disengagement,fighting,clash,battle,firefight,skirmish,gunfire'.split(
    ',',
  ),
)

/**
 * Events named without their parties ("the talks", "fighting") are those of the two whom the report is about, where there are two; others
 * ("the demand") are of those who did the like before.
 */
export function withPartiesOfReport(
  { scene, draft }: Placed,
  told: readonly Placed[],
  all: readonly Placed[],
  { pair, foes }: Dealings,
): Draft {
  const noun = lemmaOf(scene.tree, draft.head)
  const fought = (draft.type === 'ASSAULT' && draft.trace.match?.row.shape === 'noun') || OF_FOES.has(noun)
  const actors = fought ? (foes ?? (OF_FOES.has(noun) ? pair : null)) : draft.type === 'CONSULT' ? pair : null
  if (actors !== null) return { ...draft, actors, recipients: [] }
  if (draft.actors.length > 0) return draft
  const like = sameDeed(draft, told.toReversed()) ?? sameDeed(draft, all)
  return like === null ? draft : { ...draft, actors: like.actors, recipients: like.recipients }
}

/** Who did the like before, in the order of these: the same type, what somebody was blamed for, another deed of the kind. */
function sameDeed({ type, head }: Draft, placed: readonly Placed[]): Sides | null {
  const fit = placed.flatMap(({ draft }) =>
    !draft.open && draft.head !== head && draft.actors.some(isKnown) ? [draft] : [],
  )
  const twoSided = fit.filter(({ recipients }) => recipients.some(isKnown))
  if (type === 'REJECT') {
    const call = twoSided.find((draft) => CALLS.has(draft.type))
    return call ? { actors: call.recipients, recipients: call.actors } : null
  }
  const same = twoSided.find((draft) => draft.type === type)
  const oneSided = fit.find((draft) => draft.type === type) ?? null
  if (same || !HOSTILE_DEEDS.has(type)) return same ?? oneSided
  const blamed = twoSided.find(
    ({ type: told, actors, recipients }) =>
      told === 'ACCUSE' && [...actors, ...recipients].every(isPolitical) && actors.every(({ party }) => isSide(party)),
  )
  if (blamed) return { actors: blamed.recipients, recipients: blamed.actors }
  return (
    twoSided.find((draft) => FORCE.has(draft.type) === FORCE.has(type) && HOSTILE_DEEDS.has(draft.type)) ?? oneSided
  )
}

/** Bodies and bystanders blame for what is done to others. */
const isSide = (party: Party): boolean => isState(party) || party.sector === 'REB'

type Sides = Pick<Draft, 'actors' | 'recipients'>
const FORCE = new Set<EventType>(['ASSAULT', 'COERCE'])
const HOSTILE_DEEDS = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION'])

function inferred(draft: Draft, { ground }: Candidate, side: 'actors' | 'recipients'): Draft {
  return { ...draft, trace: { ...draft.trace, inferred: { side, ground } } }
}

function lacksRecipient({ scene, draft }: Placed): boolean {
  const { type, actors, recipients } = draft
  if (!recipients.every(isStateless) || !TWO_SIDED.has(type) || isReciprocal(scene.tree, draft.head)) return false
  // Joint refusals and demands have another side too; joint talks, agreements and fights have none.
  const sides = new Set(actors.map(({ party }) => party.id)).size
  return sides === 1 || (sides > 1 && ADVERSE.has(type) && type !== 'ASSAULT')
}

/** "accused each other": the actors are each other's other side. */
function isReciprocal(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'obj', 'iobj', 'obl').some(
    (child) => ['each', 'one'].includes(formOf(tree, child)) || formOf(tree, child) === 'other',
  )
}

const SERVANTS = new Set<Sector>(['MIL', 'COP', 'GOV', 'CVL'])
/** "nine soldiers": people of a state that the clause does not name. */
function isStateless({ how, party }: Actor): boolean {
  return how === 'unknown' && SERVANTS.has(party.sector)
}

/** Soldiers without a state are those of the other side. */
function adopted(stateless: readonly Actor[], found: readonly Actor[]): readonly Actor[] {
  const [state, ...more] = found
  if (stateless.length === 0 || !state || more.length > 0) return found
  return stateless.map((actor) => ({
    ...actor,
    how: 'memory',
    via: state,
    party: { ...actor.party, id: state.party.id },
  }))
}

function otherSide(
  placed: Placed,
  known: readonly Actor[],
  told: readonly Placed[],
  dealings: Dealings,
): Candidate | null {
  const { scene, draft } = placed
  const own = new Set(known.map(({ party }) => party.id))
  const candidates = [
    ...candidatesIn(scene, draft, known === draft.recipients),
    ...behindNouns(scene, draft, dealings),
    ...repliedTo(placed, told.at(-1)),
    ...repeatedTo(placed, told),
    ...pointedAt(placed, told),
    ...askedBy(placed, told),
    ...dealings.parties.map((actor): Candidate => ({ actors: [actor], score: 0, ground: 'dealings' })),
  ].filter(({ actors }) => actors.every((actor) => isKnown(actor) && !own.has(actor.party.id)))
  let best: Candidate | null = null
  for (const candidate of candidates) {
    const score = candidate.score + prior(draft, candidate.actors, own, dealings)
    if (score >= ENOUGH && score > (best?.score ?? 0))
      best = { ...candidate, score, actors: candidate.actors.map(asSide) }
  }
  return best
}

/** Whoever owns what is named ("Ukrainian ports") stands in as the state itself. */
function asSide(actor: Actor): Actor {
  return actor.how === 'owner' && actor.party.name === null
    ? { ...actor, party: { ...actor.party, sector: 'GOV' } }
    : actor
}

interface Candidate {
  readonly actors: readonly Actor[]
  readonly score: number
  /** Of the weights, the one that speaks first for it. */
  readonly ground: keyof typeof WEIGHTS
}

/** What the report as a whole says for a party, whatever the sentence. */
function prior(draft: Draft, actors: readonly Actor[], own: ReadonlySet<string>, dealings: Dealings): number {
  const share = ADVERSE.has(draft.type) ? dealings.against : dealings.together
  const most = (of: (id: string) => number): number => Math.max(0, ...actors.map(({ party }) => of(party.id)))
  const dealt = most((id) => Math.max(0, ...[...own].map((one) => share(one, id))))
  return WEIGHTS.dealings * dealt + WEIGHTS.salience * most(dealings.salience)
}

function candidatesIn(scene: Scene, draft: Draft, doer: boolean): readonly Candidate[] {
  const { tree, resolver, sentence } = scene
  const content = new Set(
    subtree(tree, draft.content ?? draft.head, (child) => isOutside(tree, child) || isOwnClause(tree, child)),
  )
  return [...tree.words.keys()].flatMap((index): readonly Candidate[] => {
    if (!['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, index).upos) || draft.trigger.includes(index)) return []
    const actors = resolver.actorsOrOwners(sentence, index)
    if (actors.length === 0) return []
    const ground = content.has(index) ? 'content' : 'sentence'
    const subject = doer && /^nsubj/.test(wordAt(tree, index).relation) ? WEIGHTS.subject : 0
    const partner = !ADVERSE.has(draft.type) && prepositionOf(tree, index) === 'with' ? WEIGHTS.partner : 0
    const score = WEIGHTS[ground] + subject + partner + standing(tree, index, actors)
    return [{ actors, score, ground }]
  })
}

/** "…, and that it is not about dragging NATO in": a clause of its own beside the one in question. */
function isOwnClause(tree: Tree, child: number): boolean {
  return wordAt(tree, child).relation === 'conj' && hasSubject(tree, child)
}

function standing(tree: Tree, index: number, actors: readonly Actor[]): number {
  if (['in', 'at', 'near', 'inside', 'across', 'outside', 'around'].includes(prepositionOf(tree, index) ?? ''))
    return WEIGHTS.ground
  const { relation } = wordAt(tree, index)
  const owned = actors.some(({ how }) => how === 'owner') && dependents(tree, index, 'nmod:poss').length === 0
  return relation === 'compound' || owned ? WEIGHTS.modifier : 0
}

function behindNouns({ tree }: Scene, draft: Draft, { byNoun }: Dealings): readonly Candidate[] {
  return subtree(tree, draft.content ?? draft.head).flatMap((index): readonly Candidate[] => {
    const known = wordAt(tree, index).upos === 'NOUN' ? byNoun.get(lemmaOf(tree, index)) : undefined
    if (!known) return []
    return [known.actors, known.recipients]
      .filter((side) => side.length > 0 && side.every(isPolitical))
      .map((actors) => ({ actors, score: WEIGHTS.noun, ground: 'noun' }))
  })
}

/** "turned down the airlift": who asked for one, earlier in the report. */
function askedBy({ scene, draft }: Placed, told: readonly Placed[]): readonly Candidate[] {
  const { tree } = scene
  const { content } = draft
  if (!ANSWERS.has(draft.type) || content === null || wordAt(tree, content).upos !== 'NOUN') return []
  const thing = lemmaOf(tree, content)
  const request = told.findLast(
    ({ draft: earlier, scene: there }) =>
      earlier.type === 'REQUEST' &&
      earlier.content !== null &&
      subtree(there.tree, earlier.content).some(
        (index) => wordAt(there.tree, index).upos === 'NOUN' && lemmaOf(there.tree, index) === thing,
      ),
  )
  return request ? [{ actors: request.draft.actors, score: WEIGHTS.asked, ground: 'asked' }] : []
}

const REPEATING = new Set(['reiterate', 'repeat', 'renew', 'restate', 'reaffirm'])

/** "repeated his call": to whom the same party said the like before. */
function repeatedTo({ scene, draft }: Placed, told: readonly Placed[]): readonly Candidate[] {
  if (!REPEATING.has(lemmaOf(scene.tree, draft.head))) return []
  const ids = draft.actors.map(({ party }) => party.id)
  const first = told.findLast(
    (earlier) =>
      earlier.draft.type === draft.type &&
      earlier.draft.recipients.length > 0 &&
      earlier.draft.actors.some(({ party }) => ids.includes(party.id)),
  )
  return first ? [{ actors: first.draft.recipients, score: WEIGHTS.repeated, ground: 'repeated' }] : []
}

/** "Russia demands that Ukraine leave; Kyiv refuses": who answers, answers the one who called. */
function repliedTo({ scene, draft }: Placed, before: Placed | undefined): readonly Candidate[] {
  if (!before || !ANSWERS.has(draft.type) || !CALLS.has(before.draft.type)) return []
  const away = scene.sentence - before.scene.sentence
  if (away > 1) return []
  const addressed = before.draft.recipients.some(({ party }) =>
    draft.actors.some((actor) => actor.party.id === party.id),
  )
  const ground = away === 0 ? 'replySame' : 'replyBefore'
  return addressed ? [{ actors: before.draft.actors, score: WEIGHTS[ground], ground }] : []
}

/** Nouns that point back at what somebody has said or done, and the types of that. */
const POINTING: ReadonlyMap<string, readonly EventType[]> = new Map(
  (
    [
      ['offer, invitation', ['AGREE', 'CONSULT']],
      ['proposal, plan, idea, suggestion, initiative', ['AGREE', 'REQUEST', 'THREATEN']],
      ['call, demand, request, appeal, ultimatum', ['REQUEST']],
      ['threat, warning', ['THREATEN', 'REQUEST']],
      ['charge, accusation, allegation, claim, account, remark', ['ACCUSE']],
    ] as const
  ).flatMap(([nouns, types]) => nouns.split(', ').map((noun): [string, readonly EventType[]] => [noun, types])),
)
const POINTING_WORDS = new Set(['the', 'this', 'that', 'these', 'those', 'such'])
const POINTS_BACK = 2

/** "China offered to mediate. Islamabad welcomed the offer": whose the offer is. */
function pointedAt({ scene, draft }: Placed, before: readonly Placed[]): readonly Candidate[] {
  const { tree, sentence } = scene
  const nouns = [
    ...dependents(tree, draft.head, 'obj', 'nsubj:pass', 'obl'),
    ...(draft.content === null ? [] : [draft.content]),
  ]
  const types = nouns.flatMap((noun) => (pointsBack(tree, noun) ? (POINTING.get(lemmaOf(tree, noun)) ?? []) : []))
  const meant = before.findLast(
    (other) =>
      sentence - other.scene.sentence <= POINTS_BACK &&
      types.includes(other.draft.type) &&
      other.draft.actors.every(({ party }) => draft.actors.every((actor) => actor.party.id !== party.id)),
  )
  return meant ? [{ actors: meant.draft.actors, score: WEIGHTS.pointed, ground: 'pointed' }] : []
}

function pointsBack(tree: Tree, noun: number): boolean {
  return (
    dependents(tree, noun, 'det').some((det) => POINTING_WORDS.has(formOf(tree, det))) &&
    dependents(tree, noun, 'nmod:poss', 'nmod').length === 0
  )
}
