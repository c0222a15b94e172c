import type { Claim } from '../model/claim.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { Comparison, SharedClaim } from './comparison.js'
import { flatten } from './layout.js'
import { escaped, table } from './markdown.js'
import type { MarkedWord } from './marked-words.js'
import { differenceWords, inOrder } from './printed-claims.js'
import { printedDay } from './printed-day.js'
import { differingWords } from './word-difference.js'

/** Two reports side by side as a Markdown document: tables, with the words that differ in bold. */
export function markdownComparison(comparison: Comparison): string {
  const { a, b, both, onlyA, onlyB, origins, names } = comparison
  const [first, second] = [nameOf(a, comparison), nameOf(b, comparison)]
  const shared = origins.map(({ name }) => `Both draw on: ${escaped(name)}`)
  const sections = [
    `# ${first} and ${second}`,
    table([first, second], [[about(a), about(b)]]),
    ...shared,
    `## Both (${both.length})`,
    ...both.map((one) => sharedClaim(one, comparison, names)),
    only(first, onlyA, comparison),
    only(second, onlyB, comparison),
  ]
  return `${sections.join('\n\n')}\n`
}

function nameOf({ id, ref }: ArticleLedger, { names }: Comparison): string {
  return escaped(names.get(id) ?? ref)
}

function about({ title, published, ref }: ArticleLedger): string {
  return `${escaped(title ?? ref)}, ${printedDay(published) ?? 'undated'}`
}

function sharedClaim(
  { claim, a, b, differences }: SharedClaim,
  comparison: Comparison,
  names: Comparison['names'],
): string {
  const [left, right] = differingWords(a.evidence, b.evidence)
  const heads = [nameOf(comparison.a, comparison), nameOf(comparison.b, comparison)]
  const lines = inOrder(differences).map(
    (one) => `- ${one.conflict ? '**conflict** in ' : ''}${escaped(differenceWords({ names }, one))}`,
  )
  return [
    `### ${escaped(claim.label)} \`${comparison.references.short(claim.id)}\``,
    table(heads, [[inBold(left), inBold(right)]]),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ].join('\n\n')
}

function inBold(words: readonly MarkedWord[]): string {
  return words
    .map(({ word, isMarked }, at) => {
      const opens = isMarked && !words[at - 1]?.isMarked ? '**' : ''
      const closes = isMarked && !words[at + 1]?.isMarked ? '**' : ''
      return `${opens}${escaped(word)}${closes}`
    })
    .join(' ')
}

function only(name: string, claims: readonly Claim[], { references }: Comparison): string {
  const items = claims.map(({ id, label }) => `- ${escaped(flatten(label))} \`${references.short(id)}\``)
  return `## Only ${name} (${claims.length})\n\n${items.length === 0 ? 'Nothing.' : items.join('\n')}`
}
