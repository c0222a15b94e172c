import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Range } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Filtered } from '../browser/shown.js'
import { type ActorInText, actorsInText } from './actors-in-text.js'
import type { ArticleView, RecordInStory } from './article-view.js'
import { cueOf } from './condition-cue.js'

/** A stretch of the text, and what it is to an entry: the name of a class. */
interface Place extends Range {
  readonly role: 'evidence' | 'trigger' | 'content' | 'cue' | 'source' | 'antecedent' | 'consequent' | 'tie' | 'name'
}

/** Something that was read from a text, as the page lists it beside the text. */
interface EntryParts extends Filtered {
  /** From 1, in the order of the text; actors behind all others. */
  readonly number: number
  readonly id: string
  readonly places: readonly Place[]
}

export type Entry =
  | (EntryParts & { readonly kind: 'records'; readonly part: RecordInStory })
  | (EntryParts & { readonly kind: 'statements' | 'stances'; readonly part: Statement })
  | (EntryParts & { readonly kind: 'conditions'; readonly part: Condition })
  | (EntryParts & { readonly kind: 'actors'; readonly part: ActorInText })

type Unnumbered<One> = One extends Entry ? Omit<One, 'number'> : never

/** All that was read from an article, in the order of the text, the actors last. */
export function entriesOf(article: ArticleView): readonly Entry[] {
  const parts = [
    ...article.records.map(recordEntry),
    ...article.statements.map(statementEntry),
    ...article.conditions.map((condition) => conditionEntry(condition, article)),
  ].sort((a, b) => startOf(a) - startOf(b))
  return [...parts, ...actorsInText(article).map(actorEntry)].map((entry, at) => ({ ...entry, number: at + 1 }))
}

/** Where an entry begins in the text. */
export function startOf({ places }: Pick<Entry, 'places'>): number {
  return Math.min(...places.map(({ start }) => start))
}

function recordEntry(part: RecordInStory): Unnumbered<Entry> {
  const { id, start, end, evidence, trigger, type, actors, recipients, speaker } = part
  const at = evidence.indexOf(trigger)
  const triggered = { start: start + at, end: start + at + trigger.length, role: 'trigger' as const }
  return {
    kind: 'records',
    id,
    part,
    type,
    actors: idsOf([...actors, ...recipients, speaker]),
    places: [{ start, end, role: 'evidence' }, ...(at < 0 ? [] : [triggered])],
  }
}

function statementEntry(part: Statement): Unnumbered<Entry> {
  const { id, speaker, source, cue, content, directness, force, addressees } = part
  const place = (role: Place['role'], { start, end }: Range): Place => ({ start, end, role })
  return {
    kind: force === 'stance' ? 'stances' : 'statements',
    id,
    part,
    type: directness,
    actors: idsOf([speaker, ...addressees]),
    places: [
      ...content.map((span) => place('content', span)),
      place('cue', cue),
      ...(source === null ? [] : [place('source', source)]),
    ],
  }
}

function conditionEntry(part: Condition, { text }: ArticleLedger): Unnumbered<Entry> {
  const { id, kind, antecedent, consequent, holder } = part
  const cue = cueOf(text, part)
  return {
    kind: 'conditions',
    id,
    part,
    type: kind,
    actors: idsOf([holder]),
    places: [
      { start: antecedent.start, end: antecedent.end, role: 'antecedent' },
      { start: consequent.start, end: consequent.end, role: 'consequent' },
      ...(cue === null ? [] : [{ ...cue, role: 'tie' as const }]),
    ],
  }
}

function actorEntry(part: ActorInText): Unnumbered<Entry> {
  const { id, places } = part
  return {
    kind: 'actors',
    id,
    part,
    type: null,
    actors: [id],
    places: places.map((range) => ({ ...range, role: 'name' })),
  }
}

function idsOf(parties: readonly (Party | null)[]): readonly string[] {
  return [...new Set(parties.flatMap((party) => party?.id ?? []))]
}
