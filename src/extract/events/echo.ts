import type { EventType } from '../../model/record.js'
import type { Actor } from '../actors/actor.js'
import { prepositionOf } from '../syntax/arguments.js'
import { dependents, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { words } from '../word-set.js'
import { type Draft, NO_SLOTS, type Scene } from './draft.js'
import { isBareTime } from './events.js'
import { matchesAt } from './match.js'
import { statusOfNoun } from './status.js'

/** Who does what to whom, as the report has told it so far. */
export interface Told {
  readonly byNoun: Map<string, Sides>
  readonly byType: Map<EventType, Sides>
}

interface Sides {
  readonly actors: readonly Actor[]
  readonly recipients: readonly Actor[]
}

export function nothingTold(): Told {
  return { byNoun: new Map(), byType: new Map() }
}

const NOBODY: Sides = { actors: [], recipients: [] }

/** Types whose events go on between the same sides through a report. */
const LASTING = new Set<EventType>([
  'CONSULT',
  'ASSAULT',
  'RETREAT',
  'COERCE',
  'REQUEST',
  'PROTEST',
  'SANCTION',
  'THREATEN',
])
/** What holds or is granted, not what happens: named again, it is a reference. */
const STANDING = words(`
  exemption waiver reprieve war conflict sanction tariff duty levy measure embargo boycott ban quota restriction penalty cap
  countermeasure threat genocide hostility violence imposition propaganda conviction rupture
`)
const CENTRAL = /^(?:nsubj|nsubj:pass|obj|root|conj|parataxis|ccomp)$/
/** Deeds that others judge or answer: "condemned the takeover", "dismissed an ultimatum". */
const JUDGED = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN'])

/**
 * Events named again without their parties ("negotiations resumed", "fighting went on"): the sides are those that the report has
 * named for the same noun, else for the last event of that type, else nobody yet. Only where the noun is what its clause is about.
 */
export function echoEvents(scene: Scene, taken: ReadonlySet<number>, told: Told): readonly Draft[] {
  return [...scene.tree.words.keys()].flatMap((index) =>
    taken.has(index) ? [] : (echoAt(scene, index, told, taken.has(wordAt(scene.tree, index).head)) ?? []),
  )
}

function echoAt(scene: Scene, index: number, { byNoun, byType }: Told, isArgument: boolean): Draft | null {
  const { tree } = scene
  const { upos, relation } = wordAt(tree, index)
  if (
    upos !== 'NOUN' ||
    !(CENTRAL.test(relation) || isGround(tree, index)) ||
    STANDING.has(lemmaOf(tree, index)) ||
    isBareTime(scene, index)
  )
    return null
  const match = matchesAt(tree, index).find(({ row }) => row.shape === 'noun' && LASTING.has(row.type) && !row.negated)
  if (!match || hasOwner(tree, index) || (isArgument && !JUDGED.has(match.row.type))) return null
  const sides = byNoun.get(lemmaOf(tree, index)) ?? byType.get(match.row.type) ?? NOBODY
  const { status, sign } = statusOfNoun(tree, index, scene)
  return {
    rule: `echo/${match.row.id}`,
    type: match.row.type,
    mode: match.row.mode,
    head: index,
    trigger: match.trigger,
    actors: sides.actors,
    recipients: sides.recipients,
    content: null,
    status,
    open: true,
    trace: { match, slots: NO_SLOTS, status: sign, inferred: { side: 'actors', ground: 'named for it before' } },
  }
}

/** "despite repeated warnings", "angered by the closure": what an act is done against or for. */
function isGround(tree: Tree, noun: number): boolean {
  return wordAt(tree, noun).relation === 'obl' && ['despite', 'over', 'by'].includes(prepositionOf(tree, noun) ?? '')
}

/** "the banks' talks" are others' talks. */
function hasOwner(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'nmod:poss').some((child) => wordAt(tree, child).upos !== 'PRON')
}

/** Keeps the sides of a finished draft for later mentions. */
export function keepTold({ byNoun, byType }: Told, { tree }: Scene, draft: Draft): void {
  const { actors, recipients } = draft
  if (actors.length + recipients.length < 2 || draft.status === 'negated') return
  byType.set(draft.type, { actors, recipients })
  for (const word of draft.trigger)
    if (wordAt(tree, word).upos === 'NOUN') byNoun.set(lemmaOf(tree, word), { actors, recipients })
}
