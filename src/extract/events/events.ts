import type { Sector } from '../../model/party.js'
import type { EventType } from '../../model/record.js'
import { type Actor, isKnown, isPolitical, isState } from '../actors/actor.js'
import { isPassive, surfaceSubject, undergoer } from '../syntax/arguments.js'
import { isNegated, negation } from '../syntax/negation.js'
import { childrenOf, dependents, dominates, formOf, lemmaOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { words } from '../word-set.js'
import { looseType, meetsDemands } from './demand.js'
import { type Draft, HOSTILE, type Scene, VERBAL } from './draft.js'
import { fillFrame } from './fill-frame.js'
import { type Candidate, hasVictims, passes } from './guard.js'
import { type Match, matchesAt } from './match.js'
import { namingVerb } from './naming-verb.js'
import { argumentsAt } from './slots.js'
import { isConditional, type Judged, statusOfNoun, statusOfVerb } from './status.js'
import { supportVerb } from './support-verb.js'

/** Every event that a row of the lexicon finds in a sentence, one a trigger: verbs first, then what is left. */
export function lexicalEvents(scene: Scene): readonly Draft[] {
  const { tree } = scene
  const used = new Set<number>()
  const drafts: Draft[] = []
  const order = [...tree.words.keys()].sort((a, b) => rank(wordAt(tree, a).upos) - rank(wordAt(tree, b).upos) || a - b)
  for (const index of order) {
    if (used.has(index)) continue
    const draft = eventAt(scene, index, used)
    if (!draft) continue
    drafts.push(draft)
    for (const word of draft.trigger) used.add(word)
  }
  return drafts
}

const rank = (upos: string): number => (upos === 'VERB' ? 0 : upos === 'ADJ' ? 1 : 2)

function eventAt(scene: Scene, index: number, used: ReadonlySet<number>): Draft | null {
  for (const match of matchesAt(scene.tree, index)) {
    if (match.trigger.some((word) => used.has(word) && word !== index && wordAt(scene.tree, word).upos !== 'ADP'))
      continue
    if (isSaidAlready(scene, match, used) || !meetsDemands(scene, match)) continue
    const candidate = fillFrame(scene, match)
    if (passes(candidate) && isOurs(candidate)) return asDraft(candidate)
    if (isUnowned(candidate)) return { ...asDraft(candidate), open: true, actors: [], recipients: [] }
  }
  return null
}

const DONE = new Set<EventType>(['SANCTION', 'COERCE', 'RETREAT', 'ASSAULT'])
/** "tariffs imposed last year", "the crews are being held": what the clause says was done, and not by or against whom. */
function isUnowned({ scene: { tree }, match, actors, recipients }: Candidate): boolean {
  const { row, head } = match
  return (
    row.shape === 'verb' &&
    (DONE.has(row.type) || row.mode === 'investigate' || answersCall(tree, match)) &&
    isPassive(tree, head) &&
    [...actors, ...recipients].every((actor) => !isKnown(actor))
  )
}

const CALLED = words('request demand call appeal offer proposal plan ultimatum invitation bid plea')
/** "The request was turned down": by whom it was made to. */
function answersCall(tree: Tree, { row, head }: Match): boolean {
  const subject = row.type === 'REJECT' ? undergoer(tree, head) : null
  return subject !== null && CALLED.has(lemmaOf(tree, subject))
}

/** "condemned the raid as a crime": the verb has passed the judgement. */
function isSaidAlready({ tree }: Scene, { row, head }: Match, used: ReadonlySet<number>): boolean {
  if (row.shape === 'adjective' && isWarnedOf(tree, head, used)) return true
  const verb = row.shape === 'adjective' ? namingVerb(tree, head) : null
  return verb !== null && used.has(verb)
}

/** "warned that the pact was a mistake": likewise. */
function isWarnedOf(tree: Tree, predicate: number, used: ReadonlySet<number>): boolean {
  const { head, relation } = wordAt(tree, predicate)
  return relation === 'ccomp' && used.has(head) && ['warn', 'caution'].includes(lemmaOf(tree, head))
}

/** The gate: some side must be a state, a body, an armed group, or act for one, or people who turn to one. */
function isOurs(candidate: Candidate): boolean {
  const { actors, recipients, match, scene } = candidate
  const { row, head } = match
  const betweenPeoples = row.type === 'ASSAULT' && isBetweenPeoples(actors, recipients)
  const counts = (actor: Actor): boolean =>
    betweenPeoples ||
    (row.guard === 'violence' && actors.length === 0 && hasVictims(candidate)) ||
    isPolitical(actor) ||
    (!ANYBODYS.has(row.type) && isInOffice(actor)) ||
    isPeople(row.type, actor)
  if (![...actors, ...recipients].some(counts) && !judgesPolicy(candidate)) return false
  if (row.shape === 'noun' && row.type === 'AGREE' && isNamedAfterParty(scene, head)) return false
  if (row.shape === 'noun' && isBareTime(scene, head) && !namesParties(scene, head, [...actors, ...recipients]))
    return false
  return VERBAL.has(row.type) && row.type !== 'CONSULT' ? actors.length > 0 : true
}

/** "a Kashmiri stabbed Indians": people of one state or land attack those of another. */
function isBetweenPeoples(actors: readonly Actor[], recipients: readonly Actor[]): boolean {
  const named = (side: readonly Actor[]): readonly Actor[] =>
    side.filter(({ how, party }) => how === 'name' && isState(party))
  return named(actors).some(({ party }) => named(recipients).some((other) => other.party.id !== party.id))
}

/** Officials everywhere warn and blame without it being an affair of states. */
const ANYBODYS = new Set<EventType>(['THREATEN', 'ACCUSE'])
const IN_OFFICE = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY', 'LEG'])
/** "senior commanders agreed": who acts for a state, though the report does not say for which. */
function isInOffice({ how, being, party }: Actor): boolean {
  return how === 'unknown' && being !== 'person' && IN_OFFICE.has(party.sector)
}

/** "the Peruvians warned" speaks of the state; crowds that protest or threaten need no office. */
function isPeople(type: EventType, { how, being, party }: Actor): boolean {
  if (being !== 'group' || !isState(party)) return false
  return type === 'PROTEST' || type === 'THREATEN' ? how !== 'unknown' : VERBAL.has(type) && how === 'name'
}

/** "The firm welcomed the tariff that Ottawa imposed": a known private body takes a stand on what a party does. */
function judgesPolicy({ actors, match, scene: { tree, resolver, sentence } }: Candidate): boolean {
  return (
    STANDS.has(match.row.type) &&
    actors.some(isKnown) &&
    subtree(tree, match.head).some(
      (index) => index > match.head && resolver.actorsAt(sentence, index).some(isPolitical),
    )
  )
}

const STANDS = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT', 'REQUEST'])

/** "the legacy of the Cuba deal": an agreement that goes by a party's name is known, and not concluded there. */
function isNamedAfterParty({ tree }: Scene, noun: number): boolean {
  const before = childrenOf(tree, noun).filter((child) => child < noun)
  return (
    before.some((child) => formOf(tree, child) === 'the') &&
    before.some((child) => wordAt(tree, child).relation === 'compound' && wordAt(tree, child).upos === 'PROPN') &&
    /^(?:nmod|obj)$/.test(wordAt(tree, noun).relation)
  )
}

/** "after talks with Oslo" tells of talks, "after the talks" only when. */
function namesParties({ tree, sentence }: Scene, noun: number, parties: readonly Actor[]): boolean {
  return parties.some(
    (actor) => actor.sentence === sentence && actor.how !== 'pronoun' && dominates(tree, noun, actor.head),
  )
}

/** "after the talks": a noun that only dates another event, unless it brings it in ("after a meeting"). */
export function isBareTime({ tree }: Scene, noun: number): boolean {
  if (dependents(tree, noun, 'det').some((det) => ['a', 'an'].includes(formOf(tree, det)))) return false
  return dependents(tree, noun, 'case').some((mark) =>
    ['after', 'before', 'during', 'since', 'ahead', 'following', 'until', 'amid'].includes(formOf(tree, mark)),
  )
}

function asDraft(candidate: Candidate): Draft {
  const { scene, match, actors, recipients, slots } = candidate
  const found = match.row.content
    .map((slot) => ({ slot, word: slot === 'self' ? match.head : contentWord(scene, match, slot) }))
    .find(({ word }) => word !== null)
  const content = found?.word ?? null
  const type = composed(scene, match, content)
  const { status, sign } = statusOf(scene, match, type)
  return {
    rule: match.row.id,
    type,
    mode: match.row.mode,
    head: match.head,
    trigger: match.trigger,
    actors,
    recipients,
    content,
    status,
    open: false,
    trace: { match, slots: { ...slots, content: found?.slot ?? null }, status: sign, inferred: null },
  }
}

function contentWord({ tree }: Scene, match: Match, slot: string): number | null {
  if (slot === 'subj')
    return match.row.shape === 'noun'
      ? null
      : (dependents(tree, match.head, 'csubj')[0] ?? surfaceSubject(tree, match.head))
  if (slot === 'obj') return match.object ?? undergoer(tree, match.head)
  return argumentsAt(tree, match, slot)[0] ?? null
}

/** "vowed to fight" threatens, "vowed to withdraw" concedes, "vowed to help" agrees. */
function composed({ tree }: Scene, match: Match, content: number | null): EventType {
  if (!match.row.composes || content === null || isDenied(tree, match)) return match.row.type
  const inner = looseType(tree, content)
  if (inner !== null && HOSTILE.has(inner) && !isNegated(tree, content)) return 'THREATEN'
  return inner === 'RETREAT' || inner === 'CONCEDE' ? 'CONCEDE' : match.row.type
}

/** "gave no assurance that they would be freed": what is not promised is not conceded. */
function isDenied(tree: Tree, { head, object }: Match): boolean {
  return isNegated(tree, head) || (object !== null && isNegated(tree, object))
}

function statusOf(scene: Scene, match: Match, type: EventType): Judged {
  const { tree } = scene
  if (match.row.shape === 'noun') {
    const verb = supportVerb(tree, match.head)
    const own = statusOfNoun(tree, match.head, scene)
    return own.status !== 'actual' || verb === null
      ? own
      : statusOfVerb(tree, verb, scene, match.row.negated ? null : negation(tree, verb))
  }
  const denied = negation(tree, match.head) ?? (match.object === null ? null : negation(tree, match.object))
  const judged = statusOfVerb(tree, match.head, scene, match.row.negated ? null : denied)
  const { status } = judged
  const judges = match.row.shape === 'adjective' && match.row.actor[0] === 'speaker'
  if (judges && status !== 'negated' && !isConditional(tree, match.head)) return SAID
  if (
    match.row.negated &&
    type === 'REJECT' &&
    (status === 'future' || status === 'hypothetical') &&
    match.row.shape === 'verb'
  )
    return SAID
  return judged
}

/** Whatever mood the act stands in, the position itself is taken. */
const SAID: Judged = { status: 'actual', sign: { kind: 'said', word: null } }
