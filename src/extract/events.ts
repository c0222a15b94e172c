import type { EventType, Status } from '../model/record.js'
import { type Actor, isKnown, isPolitical } from './actors/actor.js'
import { doer, surfaceSubject, undergoer } from './arguments.js'
import { looseType, meetsDemands } from './demand.js'
import { type Draft, HOSTILE, type Scene, VERBAL } from './draft.js'
import { type Candidate, passes } from './guard.js'
import { argumentsAt, type Match, matchesAt, supportVerb } from './match.js'
import { isConditional, isNegated, statusOfNoun, statusOfVerb } from './status.js'
import { dependents, formOf, wordAt } from './tree.js'

const BASE: Readonly<Record<Match['row']['shape'], number>> = { verb: 0.85, adjective: 0.7, noun: 0.7 }

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
    if (!meetsDemands(scene, match)) continue
    const candidate = fill(scene, match)
    if (passes(candidate) && isOurs(candidate)) return asDraft(candidate)
  }
  return null
}

function fill(scene: Scene, match: Match): Candidate {
  const speakers = scene.resolver.voiceAt(scene.sentence, match.head)
  const actors = firstFound(scene, match, match.row.actor, speakers)
  const own = new Set(actors.map(({ party }) => `${party.id} ${party.sector}`))
  const recipients = firstFound(
    scene,
    match,
    match.row.recipient,
    speakers,
    (actor) => !own.has(`${actor.party.id} ${actor.party.sector}`) && actor.head !== actors[0]?.head,
  )
  return { scene, match, actors, recipients, speakers }
}

/** The parties of the first slot that names any known one; failing that, of the first that names an unknown one. */
function firstFound(
  scene: Scene,
  match: Match,
  slots: readonly string[],
  speakers: readonly Actor[],
  accept: (actor: Actor) => boolean = () => true,
): readonly Actor[] {
  let fallback: readonly Actor[] = []
  for (const slot of slots) {
    const found =
      slot === 'speaker'
        ? speakers
        : wordsIn(scene, match, slot).flatMap((index) => scene.resolver.actorsOrOwners(scene.sentence, index))
    const fitting = found.filter(
      (actor) => accept(actor) && (slot !== 'mod' || ['name', 'title', 'memory'].includes(actor.how)),
    )
    const known = fitting.filter(isKnown)
    if (known.length > 0) return known
    if (fallback.length === 0) fallback = fitting
  }
  return fallback
}

function wordsIn({ tree }: Scene, match: Match, slot: string): readonly number[] {
  if (slot === 'subj') {
    const found =
      match.row.shape === 'noun'
        ? subjectOfSupport(match, tree)
        : match.row.shape === 'verb'
          ? doer(tree, match.head)
          : surfaceSubject(tree, match.head)
    return found === null ? [] : [found]
  }
  if (slot === 'clause.subj') {
    return ['xcomp', 'ccomp', 'clause']
      .flatMap((clause) => argumentsAt(tree, match, clause))
      .flatMap((clause) => {
        const subject = dependents(tree, clause, 'nsubj', 'nsubj:pass')[0]
        return subject === undefined ? [] : [subject]
      })
  }
  return argumentsAt(tree, match, slot)
}

function subjectOfSupport(match: Match, tree: Scene['tree']): number | null {
  const own = dependents(tree, match.head, 'nsubj')[0]
  if (own !== undefined) return own
  const verb = supportVerb(tree, match.head)
  return verb === null ? null : doer(tree, verb)
}

/** The gate: some side must be a state, a body, an armed group, or act for one. */
function isOurs({ actors, recipients, match, scene }: Candidate): boolean {
  if (![...actors, ...recipients].some(isPolitical)) return false
  if (
    match.row.shape === 'noun' &&
    isBareTime(scene, match.head) &&
    !actors.some((actor) => actor.sentence === scene.sentence)
  )
    return false
  return VERBAL.has(match.row.type) && match.row.type !== 'CONSULT' ? actors.length > 0 : true
}

/** "after the talks": a noun that only dates another event. */
function isBareTime({ tree }: Scene, noun: number): boolean {
  return dependents(tree, noun, 'case').some((mark) =>
    ['after', 'before', 'during', 'since', 'ahead', 'following', 'until', 'amid'].includes(formOf(tree, mark)),
  )
}

function asDraft(candidate: Candidate): Draft {
  const { scene, match, actors, recipients } = candidate
  const content =
    match.row.content
      .map((slot) => (slot === 'self' ? match.head : contentWord(scene, match, slot)))
      .find((index) => index !== null && index !== undefined) ?? null
  const type = composed(scene, match, content)
  return {
    rule: match.row.id,
    type,
    mode: match.row.mode,
    head: match.head,
    trigger: match.trigger,
    actors,
    recipients,
    content,
    status: statusOf(scene, match, type),
    confidence: confidenceOf(match, actors, recipients),
  }
}

function contentWord({ tree }: Scene, match: Match, slot: string): number | null {
  if (slot === 'subj') return match.row.shape === 'noun' ? null : surfaceSubject(tree, match.head)
  if (slot === 'obj') return match.object ?? undergoer(tree, match.head)
  return argumentsAt(tree, match, slot)[0] ?? null
}

/** "vowed to fight" threatens, "vowed to withdraw" concedes, "vowed to help" agrees. */
function composed({ tree }: Scene, match: Match, content: number | null): EventType {
  if (!match.row.composes || content === null) return match.row.type
  const inner = looseType(tree, content)
  if (inner !== null && HOSTILE.has(inner) && !isNegated(tree, content)) return 'THREATEN'
  return inner === 'RETREAT' || inner === 'CONCEDE' ? 'CONCEDE' : match.row.type
}

function statusOf(scene: Scene, match: Match, type: EventType): Status {
  const { tree } = scene
  if (match.row.shape === 'noun') {
    const verb = supportVerb(tree, match.head)
    const own = statusOfNoun(tree, match.head, scene)
    return own !== 'actual' || verb === null
      ? own
      : statusOfVerb(tree, verb, scene, isNegated(tree, verb) && !match.row.negated)
  }
  const denied = isNegated(tree, match.head) || (match.object !== null && isNegated(tree, match.object))
  const status = statusOfVerb(tree, match.head, scene, denied && !match.row.negated)
  const judges = match.row.shape === 'adjective' && match.row.actor[0] === 'speaker'
  if (judges && status !== 'negated' && !isConditional(tree, match.head)) return 'actual'
  if (
    match.row.negated &&
    type === 'REJECT' &&
    (status === 'future' || status === 'hypothetical') &&
    match.row.shape === 'verb'
  )
    return 'actual'
  return status
}

function confidenceOf(match: Match, actors: readonly Actor[], recipients: readonly Actor[]): number {
  const indirect = [...actors, ...recipients].filter(
    ({ how }) => how === 'pronoun' || how === 'owner' || how === 'memory',
  ).length
  const missing = (actors.length === 0 ? 0.15 : 0) + (recipients.length === 0 ? 0.05 : 0)
  const specific = match.object !== null || match.row.preposition !== null || match.row.particle !== null ? 0.05 : 0
  return Math.max(0.3, Math.min(0.95, BASE[match.row.shape] + specific - missing - 0.04 * indirect))
}
