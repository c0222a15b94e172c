import type { Claim } from '../model/claim.js'
import type { Condition } from '../model/condition.js'
import type { ArticleLedger } from '../model/ledger.js'
import type { Position, Proposal } from '../model/position.js'
import type { EventRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import { articleNames } from './article-names.js'
import { HALVES } from './condition-words.js'
import { ENTRY_WORDS, entryLabel } from './entry-words.js'
import { flatten, ink, listed, type Page, paragraph } from './layout.js'
import type { InArticle } from './ledger-index.js'
import { actorName, partyLabel } from './party-name.js'
import { printBlocked } from './printed-blockage.js'
import { printBrief } from './printed-brief.js'
import { printDifferences, reportersWords, sectionTitle } from './printed-claims.js'
import { printedDay, printedPeriod } from './printed-day.js'
import {
  atItsWords,
  atTheirWords,
  evidence,
  type Facts,
  facts,
  type Scene,
  type Showing,
  words,
} from './printed-evidence.js'
import { historyWords, noteWords } from './printed-positions.js'
import { type Entry, refOf } from './references.js'
import { sourcePlace } from './source-place.js'
import { STANCE_WORDS } from './stance-words.js'
import { briefOf } from './story-brief.js'

const NARROWEST = 60

/** An entry of the ledger, opened at its words. Ends with a line end. */
export function printEntry(entry: Entry, showing: Showing, wanted: Page): string {
  const page = { ...wanted, width: Math.max(NARROWEST, wanted.width) }
  if (entry.kind === 'story') {
    const { index, references } = showing
    return printBrief(briefOf(entry.story, index, references), page, { all: true })
  }
  const parts = [
    heading(entry, page),
    ...partsOf(entry, { ...showing, page, names: articleNames(showing.index.ledger.articles) }),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function heading(entry: Exclude<Entry, { kind: 'story' }>, page: Page): string {
  return [
    ink(page, '━'.repeat(page.width), 'dim'),
    ...paragraph(titleOf(entry), page, { inks: ['bold'] }),
    ink(page, `${ENTRY_WORDS[entry.kind]} ${entry.id}`, 'dim'),
  ].join('\n')
}

function titleOf(entry: Exclude<Entry, { kind: 'story' }>): string {
  switch (entry.kind) {
    case 'claim':
      return entry.claim.label
    case 'proposal':
      return entry.proposal.label
    case 'record':
      return [entry.part.type, entry.part.mode, flatten(entry.part.trigger)].filter(Boolean).join(' — ')
    case 'condition':
      return `${entry.part.kind} — ${flatten(entry.part.cue)}`
    case 'statement':
      return `${entry.part.speaker ? partyLabel(entry.part.speaker) : 'Unnamed speaker'} — ${flatten(entry.part.cue.text)}`
    default:
      return entryLabel(entry)
  }
}

function partsOf(entry: Exclude<Entry, { kind: 'story' }>, scene: Scene): readonly string[] {
  switch (entry.kind) {
    case 'claim':
      return claimParts(entry.claim, scene)
    case 'record':
      return recordParts(entry, scene)
    case 'condition':
      return conditionParts(entry, scene)
    case 'statement':
      return statementParts(entry, scene)
    case 'article':
      return articleParts(entry.article, scene)
    case 'proposal':
      return proposalParts(entry.proposal, scene)
    case 'position':
      return positionParts(entry.position, scene)
    case 'origin': {
      const { articles, members, kind } = entry.origin
      const by = listed(articles.map((id) => scene.names.get(id) ?? id))
      return [
        facts(
          [
            ['kind', kind],
            ['drawn on by', by],
          ],
          scene.page,
        ),
        evidence('Told from it', members, scene),
      ]
    }
    case 'deadlock':
      return entry.deadlock.proposals.flatMap((id) => {
        const proposal = scene.index.proposals.get(id)
        return proposal ? [proposalLines(proposal, scene)] : []
      })
    case 'judgement': {
      const { kind, label, by, at, state, words, members } = entry.judgement
      const lines: Facts = [
        ['judged', label === null ? kind : `${kind} as “${label}”`],
        ['by', `${by ?? 'unknown'}, ${at}`],
        ['state', state],
        ...words.map((one): [string, string] => ['words', `“${flatten(one)}”`]),
      ]
      return [facts(lines, scene.page), evidence('Stands at', members, scene)]
    }
  }
}

function claimParts(claim: Claim, scene: Scene): readonly string[] {
  const { index, names, references, page } = scene
  const story = index.stories.get(claim.story)
  const articles = story?.articles.flatMap((id) => index.articles.get(id) ?? []) ?? []
  const lines: Facts = [
    ['what', kindOf(claim)],
    ['who', partiesOf(claim)],
    ['agreement', `${claim.agreement}: ${reportersWords({ names, articles }, claim)}`],
    ['story', story ? `${story.title} (${references.short(story.id)})` : null],
    ['on the table', tableOf(claim.id, scene)],
  ]
  const differences = printDifferences({ names, references }, claim, page, { all: true })
  return [
    facts(lines, page),
    differences.length === 0
      ? ''
      : [sectionTitle('Differences', claim.differences.length, page), ...differences].join('\n'),
    evidence('Told', claim.members, scene),
  ]
}

function tableOf(claim: string, { index, references }: Scene): string {
  return index.ledger.proposals
    .filter(({ claims }) => claims.includes(claim))
    .map(({ label, id }) => `${label} (${references.short(id)})`)
    .join(', ')
}

function kindOf({ type, status }: Pick<EventRecord, 'type' | 'status'>): string {
  return status === 'actual' ? type : `${type}, ${status}`
}

function partiesOf({ actors, recipients }: Pick<EventRecord, 'actors' | 'recipients'>): string {
  const by = actors.map(partyLabel).join(', ') || 'nobody named'
  return recipients.length === 0 ? by : `${by} → ${recipients.map(partyLabel).join(', ')}`
}

function recordParts(found: InArticle<EventRecord>, scene: Scene): readonly string[] {
  const { part, article } = found
  const { index, references, page } = scene
  const claim = index.claimOf.get(refOf(found))
  const lines: Facts = [
    ['what', kindOf(part)],
    ['who', partiesOf(part)],
    ['content', part.content],
    ['told by', part.speaker ? partyLabel(part.speaker) : null],
    ['when', part.date ? printedPeriod(part.date) : null],
    ['where', part.place],
    ['confidence', part.confidence.toFixed(2)],
    ['rule', part.rule],
    ['claim', claim ? `${claim.label} (${references.short(claim.id)})` : null],
    ['why', article.ref === '-' ? null : `demarche explain ${article.ref} --record ${references.short(part.id)}`],
  ]
  return [facts(lines, page), atItsWords([found], scene)]
}

function conditionParts({ article, part }: InArticle<Condition>, scene: Scene): readonly string[] {
  const { antecedent, consequent, kind, holder } = part
  const [first, second] = HALVES[kind]
  const lines: Facts = [
    [first, `“${flatten(antecedent.text)}”`],
    [second, `“${flatten(consequent.text)}”`],
    ['held by', holder ? partyLabel(holder) : 'the report'],
    ['bears on', bearingOf(`${article.id}#${part.id}`, scene)],
  ]
  const marks = [
    { ...antecedent, sign: '━' },
    { ...consequent, sign: '╌' },
  ]
  const range = {
    start: Math.min(antecedent.start, consequent.start),
    end: Math.max(antecedent.end, consequent.end),
  }
  return [
    facts(lines, scene.page),
    words(article, range, marks, scene, scene.references.short(part.id)),
    ink(scene.page, `  ━ ${first}  ╌ ${second}`, 'dim'),
  ]
}

function statementParts({ article, part }: InArticle<Statement>, scene: Scene): readonly string[] {
  const { source, cue, content, directness, force, addressees, date, within } = part
  const lines: Facts = [
    ['said by', source === null ? null : `“${flatten(source.text)}”`],
    ['to', addressees.map(partyLabel).join(', ')],
    ['how', force === 'speech' ? directness : `${directness}, ${force}`],
    ['when', date ? printedPeriod(date) : null],
    ['within', within === null ? null : scene.references.short(within)],
  ]
  const marks = [{ ...cue, sign: '━' }, ...content.map((span) => ({ ...span, sign: '╌' }))]
  const range = {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
  }
  return [facts(lines, scene.page), words(article, range, marks, scene, scene.references.short(part.id))]
}

/** Positions and proposals that a condition ties. */
function bearingOf(ref: string, { index, references }: Scene): string {
  const positions = index.ledger.positions.filter(({ conditions }) => conditions.includes(ref))
  return positions
    .map(
      ({ id, holder, stance, proposal }) =>
        `${actorName(holder)} ${STANCE_WORDS[stance][0]} ${index.proposals.get(proposal)?.label ?? ''} (${references.short(id)})`,
    )
    .join(', ')
}

function articleParts(article: ArticleLedger, scene: Scene): readonly string[] {
  const { index, references, page, linesBefore } = scene
  const story = index.ledger.stories.find(({ articles }) => articles.includes(article.id))
  const lines: Facts = [
    ['outlet', article.outlet],
    ['published', printedDay(article.published)],
    ['text', sourcePlace(article, 0, linesBefore)],
    ['address', article.url],
    ['origins', [...new Set(article.origins.map(({ name, kind }) => `${name} (${kind})`))].join(', ')],
    ['story', story ? `${story.title} (${references.short(story.id)})` : null],
  ]
  const records = article.records.flatMap((part) => {
    const claim = index.claimOf.get(refOf({ article, part }))
    const label = `${flatten(part.evidence)}${claim ? ` — claim ${references.short(claim.id)}` : ''}`
    return paragraph(label, page, { indent: 2, hanging: 4, right: references.short(part.id) })
  })
  const conditions = article.conditions.flatMap((part) => {
    const [first, second] = HALVES[part.kind]
    const halves = `${first} “${flatten(part.antecedent.text)}” ${second} “${flatten(part.consequent.text)}”`
    return paragraph(halves, page, { indent: 2, hanging: 4, right: references.short(part.id) })
  })
  return [
    facts(lines, page),
    [sectionTitle('Records', records.length === 0 ? 0 : article.records.length, page), ...records].join('\n'),
    conditions.length === 0
      ? ''
      : [sectionTitle('Conditions', article.conditions.length, page), ...conditions].join('\n'),
  ]
}

function proposalParts(proposal: Proposal, scene: Scene): readonly string[] {
  const { index, page, references } = scene
  const positions = index.ledger.positions.filter((position) => position.proposal === proposal.id)
  const story = index.stories.get(proposal.story)
  const dependency = index.ledger.dependencies.find((one) => one.proposal === proposal.id) ?? null
  const lines: Facts = [
    ['who does it', proposal.actors.map(partyLabel).join(', ')],
    ['to, for', proposal.recipients.map(partyLabel).join(', ')],
    ['story', story ? `${story.title} (${references.short(story.id)})` : null],
  ]
  const blocked = printBlocked({ index, references }, { proposal, positions, dependency }, page).slice(1)
  return [
    facts(lines, page),
    ...positions.map((position) => [positionLine(position, scene), evidenceOf(position, scene)].join('\n')),
    blocked.length === 0 ? '' : [sectionTitle('What blocks it', null, page), ...blocked].join('\n'),
  ]
}

function proposalLines(proposal: Proposal, { page, references }: Scene): string {
  return paragraph(proposal.label, page, { indent: 2, right: references.short(proposal.id) }).join('\n')
}

function positionLine(position: Position, { index, references, page }: Scene): string {
  const note = noteWords({ index }, position)
  const text = `${partyLabel(position.holder)} ${STANCE_WORDS[position.stance][0]}${note === '' ? '' : `: ${note}`}`
  return paragraph(text, page, { hanging: 4, right: references.short(position.id), inks: ['bold'] }).join('\n')
}

function evidenceOf({ members }: Position, scene: Scene): string {
  return atTheirWords(
    members.flatMap((ref) => scene.index.records.get(ref) ?? []),
    scene,
  ).join('\n')
}

function positionParts(position: Position, scene: Scene): readonly string[] {
  const { index, page, references } = scene
  const proposal = index.proposals.get(position.proposal)
  const lines: Facts = [
    ['holder', partyLabel(position.holder)],
    ['on', proposal ? `${proposal.label} (${references.short(proposal.id)})` : position.proposal],
    ['stance', `${position.stance}${position.basis === 'deed' ? ', by deed' : ''}`],
    ['since', printedDay(position.since)],
    ['last seen', printedDay(position.lastSeen)],
    ['changes', position.history.length > 1 ? historyWords(position) : null],
    ['according to', position.according ? partyLabel(position.according) : position.supposed ? 'only supposed' : null],
  ]
  const terms = position.conditions.flatMap((ref) => index.conditions.get(ref) ?? [])
  return [
    facts(lines, page),
    ...terms.map((one) => conditionParts(one, scene).join('\n')),
    evidence('Records', position.members, scene),
  ]
}
