import type { Claim } from '../model/claim.js'
import type { Stance } from '../model/position.js'
import { waitsFor } from './blockage-words.js'
import { flatten, type Ink, listed, plural } from './layout.js'
import { midSentence } from './mid-sentence.js'
import { actorName } from './party-name.js'
import { positionOf } from './position-grid.js'
import { printedDay } from './printed-day.js'
import type { Holder, StoryBrief } from './story-brief.js'

/** So many of a kind stand in the summary, which with the title is to fit the first screen. */
const MOST_AGREED = 5
const MOST_SINGLE = 3
const MOST_CONFLICTS = 2
const MOST_HOLDERS = 5
const MOST_WAITS = 2
const LABELS_PER_STANCE = 3

/** What a line of a summary opens. */
export const SUMMARY_KINDS = ['claim', 'proposal', 'deadlock', 'actor'] as const

/** A line of the summary: what it is about, the words, what it opens (an actor is no entry of the ledger); over so many lines of a terminal. */
export interface SummaryLine {
  readonly name: string
  readonly ink: Ink | null
  readonly text: string
  readonly kind: (typeof SUMMARY_KINDS)[number]
  readonly id: string
  readonly lines: 1 | 2
}

/** The state of things in one look: what is agreed or, where nothing is, told; what conflicts; where parties stand; what waits for what. */
export function summaryOf(brief: StoryBrief): readonly SummaryLine[] {
  const { agreed, single, conflicting, holders } = brief
  return [
    ...claimLines('Agreed', 'green', agreed, MOST_AGREED),
    ...claimLines('Told', null, agreed.length === 0 ? single : [], MOST_SINGLE),
    ...claimLines('Conflict', 'red', conflicting, MOST_CONFLICTS),
    ...holders.slice(0, MOST_HOLDERS).map((holder) => holderLine(brief, holder)),
    ...waitLines(brief),
  ]
}

/** Of claims of one name the first. */
function claimLines(name: string, ink: Ink | null, claims: readonly Claim[], most: number): readonly SummaryLine[] {
  const named = [...new Map([...claims].reverse().map((claim) => [claim.label, claim])).values()].reverse()
  return named.slice(0, most).map(({ label, id }) => ({ name, ink, text: label, kind: 'claim', id, lines: 1 }))
}

/** Rings, then what still has to happen first. */
function waitLines(brief: StoryBrief): readonly SummaryLine[] {
  const rings = brief.deadlocks.map(({ id, proposals }) => ({
    name: 'Deadlock',
    text: waitsFor(brief, proposals),
    kind: 'deadlock' as const,
    id,
  }))
  const inSentence = midSentence(brief.articles)
  const inRing = new Set(brief.deadlocks.flatMap(({ proposals }) => proposals))
  const free = brief.rows.filter(({ proposal }) => !inRing.has(proposal.id))
  const waits = free.flatMap(({ proposal, dependency }) =>
    (dependency?.requirements ?? []).flatMap(({ state, label, holder }) => {
      if (state === 'met') return []
      const says = holder ? `, says ${actorName(holder)}` : ''
      const text = `${flatten(proposal.label)} — only after ${inSentence(flatten(label))}${says}${state === 'broken' ? ' (broken)' : ''}`
      return [{ name: 'Waits', text, kind: 'proposal' as const, id: proposal.id }]
    }),
  )
  return [...rings, ...waits].slice(0, MOST_WAITS).map((line) => ({ ...line, ink: 'yellow', lines: 2 }))
}

/** Stances in the order in which a summary tells them, with the words before the proposals. */
const TOLD: readonly (readonly [stance: Stance, words: string])[] = [
  ['demands', 'demands'],
  ['offers', 'offers'],
  ['conditional', 'on terms:'],
  ['refuses', 'refuses'],
  ['opposes', 'opposes'],
  ['accepts', 'accepts'],
  ['supports', 'backs'],
]

function holderLine({ rows, articles }: StoryBrief, { id, party }: Holder): SummaryLine {
  const inSentence = midSentence(articles)
  const own = rows.flatMap((row) => {
    const position = positionOf(row, id)
    return position ? [{ stance: position.stance, label: inSentence(flatten(row.proposal.label)) }] : []
  })
  const parts = TOLD.flatMap(([stance, words]) => {
    const labels = [...new Set(own.filter((one) => one.stance === stance).map(({ label }) => label))]
    return labels.length === 0 ? [] : [`${words} ${someOf(labels)}`]
  })
  return { name: capital(actorName(party)), ink: 'cyan', text: parts.join('; '), kind: 'actor', id, lines: 2 }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function someOf(labels: readonly string[]): string {
  const rest = labels.length - LABELS_PER_STANCE
  return rest > 1 ? `${labels.slice(0, LABELS_PER_STANCE).join(', ')} and ${rest} more` : listed(labels)
}

/** Span of days, reports, claims by agreement. */
export function countsOf({ story, articles, agreed, single, conflicting }: StoryBrief): string {
  const outlets = new Set(articles.map(({ outlet, id }) => outlet ?? id)).size
  const claims = agreed.length + single.length + conflicting.length
  return [
    spanOf(story),
    outlets === articles.length
      ? plural(articles.length, 'report')
      : `${plural(articles.length, 'report')} of ${plural(outlets, 'outlet')}`,
    `${plural(claims, 'claim')}: ${agreed.length} agreed, ${single.length} single, ${conflicting.length} conflicting`,
  ].join(' · ')
}

/** `29 October – 2 November 2022`. */
export function spanOf({ from, to }: Pick<StoryBrief['story'], 'from' | 'to'>): string {
  const [first, last] = [printedDay(from), printedDay(to)]
  if (!first || !last) return first ?? last ?? 'undated'
  if (first === last) return first
  const [, month, year] = first.split(' ')
  if (last.endsWith(` ${month} ${year}`)) return `${first.split(' ')[0]}–${last}`
  return `${last.endsWith(` ${year}`) ? first.replace(` ${year}`, '') : first} – ${last}`
}

const ORIGIN_WORDS: Readonly<Record<StoryBrief['origins'][number]['kind'], string>> = {
  wire: 'From one agency',
  interview: 'From one interview',
  broadcast: 'From one broadcast',
  document: 'From one document',
  own: 'From one outlet',
  copy: 'Printed alike',
  utterance: 'Quoted alike',
}

/** `From one interview: interview with Harbour Radio`; of words that are alike, that they are. */
export function originWords({ kind, name }: Pick<StoryBrief['origins'][number], 'kind' | 'name'>): string {
  return kind === 'copy' ? ORIGIN_WORDS[kind] : `${ORIGIN_WORDS[kind]}: ${flatten(name)}`
}
