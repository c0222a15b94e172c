import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Ledger, ledgerSchema } from '../model/ledger.js'
import { columns } from './layout.js'
import { indexLedger } from './ledger-index.js'
import { markdownBrief } from './markdown-brief.js'
import { printBrief } from './printed-brief.js'
import { briefOf, type StoryBrief } from './story-brief.js'

const ledger = ledgerSchema.parse(
  JSON.parse(readFileSync(new URL('../cli/golden/herring/ledger.json', import.meta.url), 'utf8')),
)

function briefFrom(change: Partial<Ledger>): StoryBrief {
  const index = indexLedger({ ...ledger, ...change })
  const [story] = index.ledger.stories
  if (!story) throw new Error('no story')
  return briefOf(story, index)
}

const printed = (change: Partial<Ledger>, { width = 80, all = false } = {}): string =>
  printBrief(briefFrom(change), { width, colour: false }, { all })

describe('printBrief', () => {
  it.each([60, 80, 100])('counts wide characters and accents at %i columns', (width) => {
    const claims = ledger.claims.map((claim) => ({
      ...claim,
      label: `${claim.label} 会谈将继续进行 👍 re\u0301sume\u0301`,
    }))
    const articles = ledger.articles.map((article) => ({
      ...article,
      outlet: `環球時報 ${article.outlet}`,
      title: '部长在日内瓦会见了特使',
    }))
    const proposals = ledger.proposals.map((proposal) => ({
      ...proposal,
      label: `停火谈判停火谈判停火谈判停火谈判 ${proposal.label}`,
    }))
    const text = printed({ claims, articles, proposals }, { width, all: true })
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
    const edges = text.split('\n').filter((line) => /\S {2,}[0-9a-z]{4}$/.test(line))
    expect(edges.length).toBeGreaterThan(10)
    for (const line of edges) expect(columns(line)).toBe(width)
  })

  it('says how many claims it leaves out, and leaves out none where all are asked for', () => {
    const [single] = ledger.claims.filter(({ agreement }) => agreement === 'single')
    if (!single) throw new Error('no single claim')
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...single,
      id: `many${at}aaaaa`,
      label: `The ${at}th boat sailed`,
    }))
    expect(printed({ claims: many })).toMatch(/^ {2}and 28 more single claims: --all$/m)
    const all = printed({ claims: many }, { all: true })
    expect(all).not.toContain('--all')
    for (let at = 0; at < 40; at++) expect(all).toContain(`The ${at}th boat sailed`)
  })

  it('puts claims of one clause that tell the same into one entry with all references', () => {
    const [claim] = ledger.claims.filter(({ agreement }) => agreement === 'corroborated')
    if (!claim) throw new Error('no agreed claim')
    const text = printed({ claims: [claim, { ...claim, id: 'twinnnnnnnn' }] })
    expect(text).toMatch(new RegExp(`${claim.id.slice(0, 4)} twin$`, 'm'))
    expect(text.match(new RegExp(`^ {2}${claim.label.slice(0, 30)}`, 'gm'))).toHaveLength(1)
  })

  it('tells one source of several outlets as one', () => {
    expect(printed({}).replace(/\s+/g, ' ')).toContain(
      'The Reykjavik Post and Channel Six News — 2 outlets, 1 origin: interview with Harbour Radio',
    )
  })

  it('sorts by what matters, not by the order of the document', () => {
    const claims = [...ledger.claims].reverse()
    const order = (text: string): readonly string[] =>
      ledger.claims
        .filter(({ agreement }) => agreement === 'corroborated')
        .map(({ label }) => label)
        .filter((label) => text.includes(label))
    expect(order(printed({ claims }))).toEqual(order(printed({})))
    expect(printed({ claims }).split('\n').slice(0, 8)).toEqual(printed({}).split('\n').slice(0, 8))
  })

  it('has a page for a story of nothing', () => {
    const nothing = {
      claims: [],
      proposals: [],
      positions: [],
      dependencies: [],
      deadlocks: [],
      origins: [],
      judgements: [],
    }
    expect(printed(nothing)).toMatch(/3 reports · 0 claims: 0 agreed, 0 single, 0 conflicting\n\nREPORTS \(3\)/)
    expect(printed({ ...nothing, articles: [] })).not.toContain('REPORTS')
    expect(markdownBrief([briefFrom(nothing)])).toMatch(/^# Norway and Iceland/)
  })
})

it('Markdown lets nothing of a report become markup', () => {
  const claims = ledger.claims.map((claim) => ({
    ...claim,
    label: '<img src=x onerror=alert(1)> | [x](javascript:alert(1)) `',
  }))
  const articles = ledger.articles.map((article) => ({
    ...article,
    title: '](javascript:alert(1))',
    url: 'javascript:alert(1)',
  }))
  const document = markdownBrief([briefFrom({ claims, articles })])
  expect(document).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript|(?<![\\`])`(?![0-9a-z]{4,}`|\]|[) ]|$)/m)
})
