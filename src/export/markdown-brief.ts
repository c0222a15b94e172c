import type { Claim } from '../model/claim.js'
import type { Requirement } from '../model/dependency.js'
import type { Position } from '../model/position.js'
import { waitsFor } from './blockage-words.js'
import { HALVES } from './condition-words.js'
import { flatten, listed } from './layout.js'
import { escaped, refLink, table } from './markdown.js'
import { actorName, partyLabel } from './party-name.js'
import { positionOf } from './position-grid.js'
import { differenceWords, reportersWords } from './printed-claims.js'
import { printedDay } from './printed-day.js'
import { noteWords } from './printed-positions.js'
import { STANCE_SIGNS, STANCE_WORDS, signsOf, stanceCell } from './stance-words.js'
import type { StoryBrief } from './story-brief.js'
import { countsOf, originWords, summaryOf } from './story-summary.js'

/** Briefs as one Markdown document: tables, and under every claim and proposal its evidence, with links within. Nothing is left out. */
export function markdownBrief(briefs: readonly StoryBrief[]): string {
  return `${briefs.map(story).join('\n\n')}\n`
}

function story(brief: StoryBrief): string {
  return [
    `# ${escaped(brief.story.title) || 'Untitled story'}`,
    countsOf(brief),
    summary(brief),
    reports(brief),
    claims('Agreed', brief.agreed, brief),
    claims('Single', brief.single, brief),
    claims('Conflicting', brief.conflicting, brief),
    positions(brief),
    blockage(brief),
    terms(brief),
    orphaned(brief),
    evidence(brief),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
}

function summary(brief: StoryBrief): string {
  return summaryOf(brief)
    .map(
      ({ name, text, kind, id }) =>
        `- **${escaped(name)}**: ${escaped(text)}${kind === 'actor' ? '' : ` ${link(id, brief)}`}`,
    )
    .join('\n')
}

function link(ref: string, { references }: StoryBrief): string {
  return refLink(references.short(ref))
}

function code(ref: string, { references }: StoryBrief): string {
  return `\`${references.short(ref)}\``
}

function reports(brief: StoryBrief): string {
  const { articles, names, origins } = brief
  const rows = articles.map((article) => {
    const title = escaped(article.title ?? article.ref)
    const address = article.url && /^https?:\/\/[^\s()<>|]+$/.test(article.url) ? `[${title}](${article.url})` : title
    return [
      escaped(names.get(article.id) ?? article.ref),
      printedDay(article.published) ?? 'undated',
      address,
      code(article.id, brief),
    ]
  })
  const shared = origins.map(({ id, kind, name, articles: ids }) => {
    const from = listed([...new Set(ids.map((one) => names.get(one) ?? one))])
    return `- ${escaped(originWords({ kind, name }))} — ${escaped(from)} ${code(id, brief)}`
  })
  const list = shared.length === 0 ? '' : `\n\n${shared.join('\n')}`
  return `## Reports\n\n${table(['Report', 'Published', 'Title', 'Reference'], rows)}${list}`
}

function claims(name: string, some: readonly Claim[], brief: StoryBrief): string {
  if (some.length === 0) return ''
  const items = some.flatMap((claim) => [
    `- **${escaped(claim.label)}** — ${escaped(reportersWords(brief, claim))} ${link(claim.id, brief)}`,
    ...claim.differences.map(
      (difference) =>
        `  - ${difference.conflict ? '**conflict** in ' : ''}${escaped(differenceWords(brief, difference))}`,
    ),
  ])
  return `## ${name} (${some.length})\n\n${items.join('\n')}`
}

function positions(brief: StoryBrief): string {
  const { rows, holders } = brief
  if (rows.length === 0) return ''
  const heads = ['', ...holders.map(({ party }) => escaped(actorName(party)))]
  const cells = rows.map((row) => [
    `${escaped(row.proposal.label)} ${link(row.proposal.id, brief)}`,
    ...holders.map(({ id }) => {
      const position = positionOf(row, id)
      return position ? escaped(stanceCell(position, false)) : ''
    }),
  ])
  const signs = new Set(rows.flatMap((row) => row.positions.flatMap(signsOf)))
  const legend = [...signs].map((sign) => escaped(STANCE_SIGNS[sign].join(' '))).join(' · ')
  const notes = rows.flatMap(({ proposal, positions: own }) =>
    own.flatMap((position) => {
      const words = noteWords(brief, position)
      return words === '' ? [] : [`- ${escaped(stanceWords(position))} ${escaped(proposal.label)}: ${escaped(words)}`]
    }),
  )
  return [`## Positions\n\n${table(heads, cells)}`, legend, notes.join('\n')].filter((part) => part !== '').join('\n\n')
}

function stanceWords({ holder, stance }: Position): string {
  return `${actorName(holder)} ${STANCE_WORDS[stance][0]}`
}

function blockage(brief: StoryBrief): string {
  const { rows, deadlocks, index } = brief
  const items = rows.flatMap(({ proposal, dependency }) => {
    if (!dependency) return []
    const { requirements, refusals, alternatives } = dependency
    const against = refusals.flatMap((id) => index.positions.get(id) ?? []).map(stanceWords)
    const lines = [
      ...requirements.map((one) => `  - first: ${escaped(one.label)}${saysWho(one)} — **${one.state}**`),
      ...(against.length === 0 ? [] : [`  - against: ${escaped(listed([...new Set(against)]))}`]),
      ...alternatives.map((one) => `  - or else: ${escaped(one.label)}${saysWho(one)}`),
    ]
    return lines.length === 0 ? [] : [`- **${escaped(proposal.label)}** ${link(proposal.id, brief)}`, ...lines]
  })
  const rings = deadlocks.map(
    ({ id, proposals }) => `- **Neither moves first**: ${escaped(waitsFor(brief, proposals))} ${link(id, brief)}`,
  )
  return items.length + rings.length === 0 ? '' : `## What blocks what\n\n${[...rings, ...items].join('\n')}`
}

function saysWho({ holder }: Pick<Requirement, 'holder'>): string {
  return holder ? `, says ${escaped(actorName(holder))}` : ''
}

function terms(brief: StoryBrief): string {
  if (brief.terms.length === 0) return ''
  const items = brief.terms.map(({ article, part }) => {
    const [first, second] = HALVES[part.kind]
    const who = part.holder ? `${escaped(actorName(part.holder))}: ` : ''
    const halves = `${first} “${escaped(part.antecedent.text)}” ${second} “${escaped(part.consequent.text)}”`
    return `- ${who}${halves} — ${escaped(brief.names.get(article.id) ?? article.ref)} ${code(`${article.id}#${part.id}`, brief)}`
  })
  return `## Other conditions\n\n${items.join('\n')}`
}

function orphaned(brief: StoryBrief): string {
  if (brief.orphaned.length === 0) return ''
  const items = brief.orphaned.map(
    ({ id, kind, words, by }) =>
      `- ${kind}${by === null ? '' : `, by ${escaped(by)}`}: ${words.map((one) => `“${escaped(one)}”`).join(' and ')} ${code(id, brief)}`,
  )
  return `## Judgements without their words\n\n${items.join('\n')}`
}

/** A heading for each reference that is linked to. */
function evidence(brief: StoryBrief): string {
  const { agreed, single, conflicting, rows } = brief
  const sections = [
    ...[...agreed, ...single, ...conflicting].map(
      ({ id, label, members }) => `### ${brief.references.short(id)}\n\n${escaped(label)}\n\n${quotes(members, brief)}`,
    ),
    ...rows.map(({ proposal, positions: own }) => {
      const held = own.map(
        (position) =>
          `**${escaped(partyLabel(position.holder))}** ${STANCE_WORDS[position.stance][0]}\n\n${quotes(position.members, brief)}`,
      )
      return `### ${brief.references.short(proposal.id)}\n\n${escaped(proposal.label)}\n\n${held.join('\n\n')}`
    }),
    ...brief.deadlocks.map(({ id, proposals }) => {
      const items = proposals.map(
        (one) => `- ${escaped(brief.index.proposals.get(one)?.label ?? one)} ${link(one, brief)}`,
      )
      return `### ${brief.references.short(id)}\n\nNeither moves first:\n\n${items.join('\n')}`
    }),
  ]
  return sections.length === 0 ? '' : `## Evidence\n\n${sections.join('\n\n')}`
}

function quotes(members: readonly string[], { index, names }: StoryBrief): string {
  const lines = members
    .flatMap((ref) => index.records.get(ref) ?? [])
    .map(({ article, part }) => {
      const about = [names.get(article.id) ?? article.ref, printedDay(article.published)].filter(Boolean).join(', ')
      return `> “${escaped(flatten(part.evidence))}” — ${escaped(about)}`
    })
  return [...new Set(lines)].join('\n>\n')
}
