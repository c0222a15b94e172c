import type { Claim, Difference, DifferenceSlot } from '../model/claim.js'
import type { Status } from '../model/record.js'
import { columns, flatten, type Ink, ink, listed, type Page, paragraph, plural, shorten } from './layout.js'
import { reportersOf, type StoryBrief } from './story-brief.js'

/** How much of a list a brief prints. */
export interface Extent {
  /** Everything, however long. */
  readonly all: boolean
}

const MOST_DIFFERENCES = 2
const VALUE_COLUMNS = 60

/** What may change how things stand comes before other words for it. */
const SLOT_ORDER: readonly DifferenceSlot[] = [
  'number', 'date', 'place', 'status', 'actor', 'recipient', 'condition', 'strength', 'term', 'speaker', 'detail',
] // biome-ignore format: one row reads best

/** Claims under a heading, as many as it may have. */
export function printClaims(
  brief: StoryBrief,
  { name, claims, most, what, inks }: ClaimSection,
  page: Page,
  { all }: Extent,
): string {
  if (claims.length === 0) return ''
  const folded = foldedClaims(brief, claims)
  const shown = all ? folded : folded.slice(0, most)
  const rest = folded.length - shown.length
  return [
    sectionTitle(name, claims.length, page, ...inks),
    ...shown.flatMap((alike) => printClaim(brief, alike, page, { all })),
    ...(rest > 0 ? [ink(page, `  and ${plural(rest, `more ${what}`)}: --all`, 'dim')] : []),
  ].join('\n')
}

interface ClaimSection {
  readonly name: string
  readonly claims: readonly Claim[]
  readonly most: number
  /** What one more of them is called. */
  readonly what: string
  readonly inks: readonly Ink[]
}

export function sectionTitle(name: string, count: number | null, page: Page, ...inks: readonly Ink[]): string {
  const counted = count === null ? '' : ` ${ink(page, `(${count})`, 'dim')}`
  return `${ink(page, name.toUpperCase(), 'bold', ...inks)}${counted}`
}

/** What the label of a claim does not always say. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: '',
  negated: '',
  future: ' (to come)',
  hypothetical: ' (supposed)',
  historical: ' (earlier)',
}

/** Claims of one name that the same reports tell, as of one clause that tells two deeds, in one entry. */
function foldedClaims(brief: StoryBrief, claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const entries = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.label}\n${claim.status}\n${reportersWords(brief, claim)}`
    entries.set(key, [...(entries.get(key) ?? []), claim])
  }
  return [...entries.values()]
}

/** The claim in words, who reports it and from where, and on what they differ. */
function printClaim(brief: StoryBrief, alike: readonly Claim[], page: Page, extent: Extent): readonly string[] {
  const [claim] = alike
  if (!claim) return []
  const right = alike.map(({ id }) => brief.references.short(id)).join(' ')
  const told = reportersWords(brief, claim)
  const label = `${flatten(claim.label)}${STATUS_WORDS[claim.status]}`
  const room = page.width - 2 - columns(right) - 2
  if (claim.outlets === 1 && claim.origin === null && columns(`${label} — ${told}`) <= room) {
    const gap = ' '.repeat(room - columns(`${label} — ${told}`) + 2)
    return [`  ${label}${ink(page, ` — ${told}`, 'dim')}${gap}${ink(page, right, 'dim')}`]
  }
  return [
    ...paragraph(label, page, { indent: 2, hanging: 2, right }),
    ...paragraph(told, page, { indent: 6, hanging: 2, inks: ['dim'] }),
    ...alike.flatMap((one) => printDifferences(brief, one, page, extent)),
  ]
}

/** `3 outlets, 1 origin: interview with X — A, B, C`. */
export function reportersWords({ names, articles }: Pick<StoryBrief, 'names' | 'articles'>, claim: Claim): string {
  const reporters = reportersOf(claim, articles).map(({ id }) => names.get(id) ?? id)
  const from = claim.origin === null ? '' : `: ${claim.origin}`
  const told = listed(reporters)
  if (claim.outlets === 1 && claim.origins === 1)
    return `${told}${claim.origin === null ? '' : `, from ${claim.origin}`}`
  return `${told} — ${plural(claim.outlets, 'outlet')}, ${plural(claim.origins, 'origin')}${from}`
}

export function printDifferences(
  brief: Pick<StoryBrief, 'names' | 'references'>,
  claim: Claim,
  page: Page,
  { all }: Extent,
): readonly string[] {
  const sorted = inOrder(claim.differences)
  const conflicts = sorted.filter(({ conflict }) => conflict).length
  const shown = all ? sorted : sorted.slice(0, Math.max(conflicts, MOST_DIFFERENCES))
  const rest = sorted.length - shown.length
  return [
    ...shown.flatMap((difference) => {
      const inks: readonly Ink[] = difference.conflict ? ['red'] : []
      const sign = difference.conflict ? '≠' : '~'
      return paragraph(`${sign} ${differenceWords(brief, difference)}`, page, { indent: 6, hanging: 2, inks })
    }),
    ...(rest > 0
      ? [`      ${ink(page, `~ ${plural(rest, 'more difference')}: show ${brief.references.short(claim.id)}`, 'dim')}`]
      : []),
  ]
}

/** Conflicts first, then by what they are about. */
export function inOrder(differences: readonly Difference[]): readonly Difference[] {
  const rank = ({ slot, conflict }: Difference): number => SLOT_ORDER.indexOf(slot) - (conflict ? SLOT_ORDER.length : 0)
  return [...differences].sort((a, b) => rank(a) - rank(b))
}

/** `number: 40 tonnes (A) · 35 tonnes (B, C)`. */
export function differenceWords({ names }: Pick<StoryBrief, 'names'>, { slot, values }: Difference): string {
  const tellers = new Map<string, string[]>()
  for (const [article, value] of Object.entries(values)) {
    const words = shorten(flatten(value), VALUE_COLUMNS)
    tellers.set(words, [...(tellers.get(words) ?? []), names.get(article) ?? article])
  }
  return `${slot}: ${[...tellers].map(([value, by]) => `${value} (${by.join(', ')})`).join(' · ')}`
}
