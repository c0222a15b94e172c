import type { Article } from '../../model/article.js'
import { hashId } from '../../model/id.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { type Actor, isPolitical, uniqueParties } from '../actors/actor.js'
import type { Resolver } from '../actors/resolver.js'
import { type Content, contentsOf } from '../content/content.js'
import { placeOfEvent } from '../setting/place.js'
import { isPassive } from '../syntax/arguments.js'
import { modalOf } from '../syntax/modal-verb.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { dateOfEvent } from '../time/event-time.js'
import type { Topic } from '../topic/topic.js'
import { confidenceOf, reasonsFor } from './confidence.js'
import { dealingsOf, type Placed } from './dealings.js'
import { type Draft, HOSTILE, type Scene, VERBAL } from './draft.js'
import { echoEvents, keepTold, nothingTold, type Told } from './echo.js'
import { lexicalEvents } from './events.js'
import { evidenceOf } from './evidence.js'
import { dutyEvents, refusalEvents } from './modal.js'
import { withOtherSide, withPartiesOfReport } from './other-side.js'
import { isSwallowed } from './swallowed.js'
import { isUnasserted } from './unasserted.js'

/** A record with the draft it was written from. */
export interface Finding extends Placed {
  readonly record: EventRecord
}

/** All events and positions of an article, in text order. */
export function findRecords(article: Article, resolver: Resolver, topic: Topic): readonly Finding[] {
  const told = nothingTold()
  const found = resolver.trees.flatMap((tree, sentence) => {
    const scene: Scene = { resolver, tree, sentence, text: article.text, published: article.published }
    const drafts = draftsIn(scene, told).filter(
      (draft) => !isUnasserted(scene, draft) && topic.admits(sentence, evidenceOf(tree, sentence, draft), draft),
    )
    for (const draft of drafts) keepTold(told, scene, draft)
    return drafts.map((draft): Placed => ({ scene, draft }))
  })
  const dealings = dealingsOf(
    resolver,
    found.filter(({ draft }) => !draft.open),
  )
  const full: Placed[] = []
  for (const placed of found) {
    const draft = placed.draft.open
      ? withPartiesOfReport(placed, full, found, dealings)
      : withOtherSide(placed, full, dealings)
    if (!placed.draft.open || draft.actors.length > 0) full.push({ ...placed, draft })
  }
  return contentsOf(full).map(({ scene, draft, content }) => ({
    scene,
    draft,
    record: written(article, scene, draft, content),
  }))
}

function draftsIn(scene: Scene, told: Told): readonly Draft[] {
  const duties = dutyEvents(scene)
  const owed = new Set(duties.flatMap(({ content, head }) => [content, head]))
  const lexical = lexicalEvents(scene)
    .map((draft) => announced(scene, draft))
    .filter(({ head }) => !owed.has(head))
  const taken = new Set([...lexical.flatMap(({ trigger }) => [...trigger]), ...duties.map(({ head }) => head)])
  const refusals = refusalEvents(scene, taken)
  for (const { head } of refusals) taken.add(head)
  const all = [...lexical, ...duties, ...refusals, ...echoEvents(scene, taken, told)]
  return all.filter((draft) => !isSwallowed(scene.tree, draft, all)).sort((a, b) => a.head - b.head)
}

/** What a party says that it will itself do is a threat, a promise or a concession, by what it is, and said is done. */
function announced(scene: Scene, draft: Draft): Draft {
  const { tree } = scene
  if (draft.status !== 'future' && draft.status !== 'hypothetical') return draft
  // A verbal type has the status of the saying: "wants a deal", "plans to threaten" hold now.
  if (isWish(tree, draft)) return said(draft)
  const speakers = scene.resolver.voiceAt(scene.sentence, draft.head).filter(isPolitical)
  const verdict = speakers.length > 0 ? foretoldFate(tree, draft, speakers) : null
  if (verdict !== null) return verdict
  const own = draft.actors.some(({ party }) => speakers.some((speaker) => speaker.party.id === party.id))
  if (!own || wordAt(tree, draft.head).upos !== 'VERB' || !isForetold(tree, draft)) return draft
  if (POSITIONS.has(draft.type)) return said(draft)
  const type = promiseType(draft)
  if (type === null) return draft
  return {
    ...said(draft),
    type,
    content: draft.head,
    rule: `modal/announced ${draft.rule}`,
  }
}

/** "The captains will be put on trial", "the men would be freed": who says so without naming a doer means to do it. */
function foretoldFate(tree: Tree, draft: Draft, speakers: readonly Actor[]): Draft | null {
  const modal = modalOf(tree, draft.head)
  const type = promiseType(draft)
  if (draft.actors.length > 0 || type === null || !['will', 'would', 'shall'].includes(modal ?? '')) return null
  if (!isPassive(tree, draft.head) || hasCondition(tree, draft.head)) return null
  const recipients = draft.recipients.filter(({ party }) => speakers.every((speaker) => speaker.party.id !== party.id))
  return {
    ...said(draft),
    type,
    actors: speakers,
    recipients,
    content: draft.head,
    open: false,
    rule: `modal/fate ${draft.rule}`,
  }
}

/** The position is taken now, whenever the act is to come. */
function said(draft: Draft): Draft {
  return { ...draft, status: 'actual', trace: { ...draft.trace, status: { kind: 'said', word: null } } }
}

const POSITIONS = new Set<EventType>(['AGREE', 'THREATEN', 'CONCEDE', 'REJECT', 'REQUEST'])

function isWish(tree: Tree, { type, status, head }: Draft): boolean {
  if (!VERBAL.has(type) || type === 'CONSULT') return false
  // "Would like" is a polite "wants".
  if (modalOf(tree, head) === 'would') return status === 'hypothetical' && LIKES.has(lemmaOf(tree, head))
  return status === 'future' && modalOf(tree, head) === null
}

const LIKES = new Set(['like', 'love', 'prefer', 'welcome'])

/** "will pay", "is going to pay"; "would agree only if" is a position under a condition, "they will pay if" still a threat. */
function isForetold(tree: Tree, { type, head }: Draft): boolean {
  const modal = modalOf(tree, head)
  if (modal === null) return type === 'THREATEN'
  // Who says that one may strike threatens to.
  if (HOSTILE.has(type) && ['may', 'might', 'could'].includes(modal)) return true
  return ['will', 'would', 'shall'].includes(modal) && (type === 'THREATEN' || !hasCondition(tree, head))
}

/** "would agree only if": the position itself stands under a condition. */
function hasCondition(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'advcl').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => ['if', 'unless'].includes(formOf(tree, mark))),
  )
}

function promiseType({ type, mode }: Draft): EventType | null {
  // Going to court is an accusation; saying that one will is a threat.
  if (HOSTILE.has(type) || (type === 'ACCUSE' && mode === 'investigate')) return 'THREATEN'
  if (type === 'RETREAT') return 'CONCEDE'
  return type === 'AID' || type === 'COOPERATE' || type === 'SUPPORT' ? 'AGREE' : null
}

function written(article: Article, scene: Scene, draft: Draft, content: Content): EventRecord {
  const { start, end } = evidenceOf(scene.tree, scene.sentence, draft)
  const speakers = scene.resolver.speakerAt(scene.sentence, draft.head)
  const actors = uniqueParties(draft.actors)
  const trigger = triggerText(scene.tree, article.text, draft)
  return {
    id: hashId(`${article.id} ${start} ${end} ${wordAt(scene.tree, draft.head).start} ${draft.rule}`),
    start,
    end,
    evidence: article.text.slice(start, end),
    trigger,
    type: draft.type,
    mode: draft.mode,
    actors,
    recipients: withoutActors(uniqueParties(draft.recipients), actors),
    ...content,
    status: draft.status,
    speaker: speakers[0]?.party ?? null,
    date: dateOfEvent(scene, draft),
    place: placeOfEvent(scene.tree, article.text, draft),
    confidence: confidenceOf(reasonsFor(scene.tree, draft)),
    rule: draft.rule,
  }
}

function withoutActors(parties: readonly Party[], actors: readonly Party[]): readonly Party[] {
  return parties.filter(
    (party) =>
      !actors.some(
        (actor) =>
          actor.id === party.id && actor.sector === party.sector && (actor.name === party.name || party.name === null),
      ),
  )
}

/** The exact words from the first to the last of the trigger when they stand close together, else those of the head. */
function triggerText(tree: Tree, text: string, draft: Draft): string {
  const first = Math.min(...draft.trigger)
  const last = Math.max(...draft.trigger)
  const [from, to] = last - first <= 5 ? [first, last] : [draft.head, draft.head]
  return text.slice(wordAt(tree, from).start, wordAt(tree, to).end)
}
