import type { Alternative, Dependency, Requirement } from '../model/dependency.js'
import type { Position } from '../model/position.js'
import { waitsFor } from './blockage-words.js'
import { HALVES } from './condition-words.js'
import { flatten, type Ink, ink, listed, type Page, pad, paragraph, plural } from './layout.js'
import { actorName } from './party-name.js'
import { type Extent, sectionTitle } from './printed-claims.js'
import type { ProposalRow, StoryBrief } from './story-brief.js'

type Parts = Pick<StoryBrief, 'index' | 'references'>

const MOST_TERMS = 6
const LABEL = 8

/** What each proposal waits for, who stands in its way, what else was named; and proposals that wait for one another. */
export function printBlockage(brief: StoryBrief, page: Page): string {
  const blocked = brief.rows.filter(isBlocked)
  if (blocked.length === 0 && brief.deadlocks.length === 0) return ''
  return [
    sectionTitle('What blocks what', blocked.length, page),
    ...brief.deadlocks.flatMap(({ id, proposals }) =>
      paragraph(`Neither moves first: ${waitsFor(brief, proposals)}`, page, {
        indent: 2,
        hanging: 4,
        right: brief.references.short(id),
        inks: ['red'],
      }),
    ),
    ...blocked.flatMap((row) => printBlocked(brief, row, page)),
  ].join('\n')
}

function isBlocked({ dependency }: ProposalRow): boolean {
  if (!dependency) return false
  const { requirements, refusals, alternatives } = dependency
  return requirements.length + refusals.length + alternatives.length > 0
}

/** A proposal, and under it what it waits for. */
export function printBlocked(brief: Parts, { proposal, dependency }: ProposalRow, page: Page): readonly string[] {
  const { references } = brief
  if (!dependency) return []
  return [
    ...paragraph(proposal.label, page, { indent: 2, hanging: 2, right: references.short(proposal.id) }),
    ...dependency.requirements.flatMap((requirement) => printRequirement(brief, requirement, page)),
    ...printRefusals(brief, dependency, page),
    ...dependency.alternatives.flatMap((alternative) => printAlternative(brief, alternative, page)),
  ]
}

const STATE_INKS: Readonly<Record<Requirement['state'], Ink>> = { open: 'yellow', met: 'green', broken: 'red' }

function printRequirement(brief: Parts, requirement: Requirement, page: Page): readonly string[] {
  const { label, state, by, holder, conditions } = requirement
  const acts = by.flatMap(
    (ref) => brief.index.claimOf.get(ref)?.label ?? brief.index.records.get(ref)?.part.evidence ?? [],
  )
  const deed = acts.length === 0 ? '' : ` by: ${listed([...new Set(acts.map(flatten))])}`
  const says = holder ? `, says ${actorName(holder)}` : ''
  return labelled('first', `${flatten(label)}${says} — ${state}${deed}`, {
    page,
    right: brief.references.short(conditions[0] ?? ''),
    inks: [STATE_INKS[state]],
  })
}

function printRefusals(brief: Parts, { refusals }: Dependency, page: Page): readonly string[] {
  const positions = refusals.flatMap((id) => brief.index.positions.get(id) ?? [])
  const [first] = positions
  if (!first) return []
  const by = (stance: Position['stance'], words: string): readonly string[] => {
    const holders = positions.filter((one) => one.stance === stance).map(({ holder }) => actorName(holder))
    return holders.length === 0 ? [] : [`${words} ${listed([...new Set(holders)])}`]
  }
  const others = positions.filter(({ stance }) => stance !== 'refuses' && stance !== 'opposes')
  const words = [
    ...by('refuses', 'refused by'),
    ...by('opposes', 'opposed by'),
    ...others.map(({ holder, stance }) => `${actorName(holder)} ${stance}`),
  ]
  return labelled('against', words.join('; '), { page, right: brief.references.short(first.id), inks: ['red'] })
}

function printAlternative(brief: Parts, { label, holder, conditions }: Alternative, page: Page): readonly string[] {
  const says = holder ? `, says ${actorName(holder)}` : ''
  return labelled('or else', `${flatten(label)}${says}`, {
    page,
    right: brief.references.short(conditions[0] ?? ''),
    inks: ['blue'],
  })
}

interface Labelling {
  readonly page: Page
  readonly right: string
  readonly inks: readonly Ink[]
}

/** A paragraph with a label in front of its first line. */
function labelled(label: string, text: string, { page, right, inks }: Labelling): readonly string[] {
  const [first = '', ...rest] = paragraph(text, page, { indent: 6 + LABEL, right })
  return [`      ${ink(page, pad(label, LABEL), ...inks)}${first.slice(6 + LABEL)}`, ...rest]
}

/** Terms that reports state and no proposal of the table waits for. */
export function printTerms(brief: StoryBrief, page: Page, { all }: Extent): string {
  const { terms, references, names } = brief
  if (terms.length === 0) return ''
  const shown = all ? terms : terms.slice(0, MOST_TERMS)
  const rest = terms.length - shown.length
  return [
    sectionTitle('Other conditions', terms.length, page),
    ...shown.flatMap(({ article, part }) => {
      const [first, second] = HALVES[part.kind]
      const who = part.holder ? `${actorName(part.holder)}: ` : ''
      const halves = `${first} “${flatten(part.antecedent.text)}” ${second} “${flatten(part.consequent.text)}”`
      const text = `${who}${halves} — ${names.get(article.id) ?? article.id}`
      return paragraph(text, page, { indent: 2, hanging: 4, right: references.short(part.id) })
    }),
    ...(rest > 0 ? [ink(page, `  and ${plural(rest, 'more condition')}: --all`, 'dim')] : []),
  ].join('\n')
}
