import { z } from 'zod'
import type { StoryBrief } from '../../export/story-brief.js'
import { AGREEMENTS, type Agreement, type Claim, type Difference } from '../../model/claim.js'
import type { ArticleLedger } from '../../model/ledger.js'
import { STATUSES } from '../../model/record.js'
import { memberRef, splitRef } from '../../model/reference.js'

/** How a report tells a claim: in its own words, or in the words of somebody it names. */
const TELLINGS = ['reported', 'quoted'] as const

const cellSchema = z
  .object({
    column: z.int().meta({ description: 'Which of `columns`, from 0.' }),
    told: z.enum(TELLINGS),
    differs: z
      .enum(['conflict', 'otherwise'])
      .nullable()
      .meta({ description: 'Whether it tells something otherwise than others: so that both cannot be right, or not.' }),
    ref: z.string().meta({ description: '`ARTICLE#RECORD` of its clearest words.' }),
  })
  .readonly()
export type CoverageCell = z.infer<typeof cellSchema>

const rowSchema = z
  .object({
    claim: z.string(),
    label: z.string(),
    status: z.enum(STATUSES),
    agreement: z.enum(AGREEMENTS),
    cells: z.array(cellSchema).readonly().meta({ description: 'By column; a report without one has not told it.' }),
  })
  .readonly()
export type CoverageRow = z.infer<typeof rowSchema>

/** Which report tells which claim, and how. */
export const coverageSchema = z
  .object({
    columns: z.array(z.object({ article: z.string(), name: z.string() }).readonly()).readonly(),
    rows: z.array(rowSchema).readonly(),
    claims: z.int().meta({ description: 'How many claims the story has; `rows` may be fewer.' }),
  })
  .readonly()
export type Coverage = z.infer<typeof coverageSchema>

/** All claims of a story, sorted so that the structure shows. */
export function coverageOf(brief: StoryBrief): Coverage {
  const { names } = brief
  const claims = claimsOf(brief)
  const columns = columnsOf(brief, claims)
  const place = new Map(columns.map(({ id }, at) => [id, at]))
  const quoted = new Set(columns.flatMap(quotedIn))
  const rows = claims.map((claim) => rowOf(claim, brief, place, quoted))
  return {
    columns: columns.map(({ id }) => ({ article: id, name: names.get(id) ?? id })),
    rows: inStructure(rows),
    claims: claims.length,
  }
}

/** The rows of the claims that matter most, at most so many, in the same order. */
export function foremost(coverage: Coverage, brief: StoryBrief, most: number): Coverage {
  const wanted = new Set(claimsOf(brief).slice(0, most).map(({ id }) => id)) // biome-ignore format: one line reads best
  return { ...coverage, rows: coverage.rows.filter(({ claim }) => wanted.has(claim)) }
}

/** All claims of a story, those that matter most first. */
export const claimsOf = ({ agreed, conflicting, single }: StoryBrief): readonly Claim[] => [
  ...agreed,
  ...conflicting,
  ...single,
]

/** Reports that share most with others first: the matrix then falls from a full corner to single reports. */
function columnsOf({ articles }: StoryBrief, claims: readonly Claim[]): readonly ArticleLedger[] {
  const shared = new Map<string, number>()
  for (const claim of claims) {
    const reporters = reportersOf(claim)
    if (reporters.size > 1) for (const id of reporters) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  return articles.toSorted((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0))
}

const reportersOf = ({ members }: Claim): ReadonlySet<string> => new Set(members.map((ref) => splitRef(ref).article))

const RANKS: Readonly<Record<Agreement, number>> = { corroborated: 0, conflicting: 1, single: 2 }

/** Agreed, then conflicting, then single ones; what more reports tell first, what the same ones tell together. */
function inStructure(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  const keyed = rows.map((row) => ({
    row,
    pattern: row.cells.map(({ column }) => String(column).padStart(4, '0')).join(' '),
  }))
  return keyed
    .sort(
      (a, b) =>
        RANKS[a.row.agreement] - RANKS[b.row.agreement] ||
        b.row.cells.length - a.row.cells.length ||
        a.pattern.localeCompare(b.pattern),
    )
    .map(({ row }) => row)
}

function rowOf(
  claim: Claim,
  { index }: StoryBrief,
  place: ReadonlyMap<string, number>,
  quoted: ReadonlySet<string>,
): CoverageRow {
  const { id, label, status, agreement, members, lead, differences } = claim
  const sure = (ref: string): number => (ref === lead ? 2 : (index.records.get(ref)?.part.confidence ?? 0))
  const clearest = new Map<string, string>()
  for (const ref of members) {
    const { article } = splitRef(ref)
    const known = clearest.get(article)
    if (known === undefined || sure(ref) > sure(known)) clearest.set(article, ref)
  }
  const cells = [...clearest].flatMap(([article, ref]): readonly CoverageCell[] => {
    const column = place.get(article)
    if (column === undefined) return []
    const own = differences.filter(({ values }) => article in values)
    return [{ column, told: quoted.has(ref) ? 'quoted' : 'reported', differs: differsIn(own), ref }]
  })
  return { claim: id, label, status, agreement, cells: cells.sort((a, b) => a.column - b.column) }
}

/** Other words for one thing, and what others leave out, are left to the page of the claim: most claims have some. */
const WORDS_ALONE: ReadonlySet<Difference['slot']> = new Set(['term', 'strength', 'speaker', 'detail'])

function differsIn(differences: readonly Difference[]): CoverageCell['differs'] {
  if (differences.some(({ conflict }) => conflict)) return 'conflict'
  return differences.some(({ slot }) => !WORDS_ALONE.has(slot)) ? 'otherwise' : null
}

/** Records whose words lie in what the report has somebody say. */
function quotedIn(article: ArticleLedger): readonly string[] {
  const said = article.statements.filter(({ force }) => force === 'speech').flatMap(({ content }) => content)
  return article.records
    .filter((record) => said.some(({ start, end }) => start <= record.start && record.end <= end))
    .map((record) => memberRef(article, record))
}
