import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../export/comparison.js'
import { columns } from '../export/layout.js'
import { indexLedger } from '../export/ledger-index.js'
import { markdownComparison } from '../export/markdown-comparison.js'
import { printComparison } from '../export/printed-comparison.js'
import { ledgerSchema } from '../model/ledger.js'
import { type BriefOptions, brief } from './brief.js'
import { type ShowOptions, show } from './show.js'
import { testEffects } from './test-effects.js'

/**
 * A folder for each affair, with its ledger document and, beside it, what each command makes of it. An expected file that differs fails;
 * it is written anew only by hand: `npx vitest run src/cli/golden.test.ts --update`.
 */
const folder = fileURLToPath(new URL('./golden/', import.meta.url))
const affairs = readdirSync(folder)

const BRIEF: BriefOptions = {
  inputs: [], actors: [], judgements: '/no/judgements', keep: false, form: 'terminal', story: null, all: false, db: null,
} // biome-ignore format: one row reads best
const SHOW: ShowOptions = {
  inputs: [],
  actors: [],
  judgements: '/no/judgements',
  keep: false,
  reference: '',
  json: false,
  db: null,
}

const file = (affair: string): string => join(folder, affair, 'ledger.json')
const open = (affair: string) => ledgerSchema.parse(JSON.parse(readFileSync(file(affair), 'utf8')))

async function briefed(affair: string, options: Partial<BriefOptions> = {}, width = 80, isTerminal = false) {
  const effects = testEffects({ columns: width, isTerminal })
  expect(await brief({ ...BRIEF, inputs: [file(affair)], ...options }, effects)).toBe(0)
  return effects.written()
}

async function shown(affair: string, reference: string, width = 80): Promise<string> {
  const effects = testEffects({ columns: width })
  const code = await show({ ...SHOW, inputs: [file(affair)], reference }, effects)
  return code === 0 ? effects.written() : effects.told()
}

function compared(affair: string, width: number, colour = false): string {
  const ledger = open(affair)
  const [a, b] = ledger.articles
  return a && b ? printComparison(comparisonOf(a, b, indexLedger(ledger)), { width, colour }) : ''
}

function comparedMarkdown(affair: string): string {
  const ledger = open(affair)
  const [a, b] = ledger.articles
  return a && b ? markdownComparison(comparisonOf(a, b, indexLedger(ledger))) : ''
}

/** One of each kind, the first of the ledger. */
function references(affair: string): readonly (readonly [kind: string, id: string])[] {
  const { stories, articles, origins, claims, proposals, positions, deadlocks, judgements } = open(affair)
  const [article] = articles
  const conflict = claims.find(({ agreement }) => agreement === 'conflicting')
  return [
    ['claim', (conflict ?? claims[0])?.id ?? ''],
    ['record', article?.records[0]?.id ?? ''],
    ['condition', article?.conditions[0]?.id ?? ''],
    ['report', article?.id ?? ''],
    ['origin', origins[0]?.id ?? ''],
    ['proposal', proposals[0]?.id ?? ''],
    ['position', positions.find(({ history }) => history.length > 1)?.id ?? ''],
    ['deadlock', deadlocks[0]?.id ?? ''],
    ['judgement', judgements[0]?.id ?? ''],
    ['story', stories[0]?.id ?? ''],
  ]
}

describe.each(affairs)('golden/%s', (affair) => {
  const expected = (name: string): string =>
    join(folder, affair, `${name}.expected.${name.includes('markdown') ? 'md' : 'txt'}`)

  it.each([80, 60])('brief at %i columns', async (width) => {
    await expect(await briefed(affair, {}, width)).toMatchFileSnapshot(expected(`brief-${width}`))
  })

  it('brief as Markdown', async () => {
    await expect(await briefed(affair, { form: 'markdown' })).toMatchFileSnapshot(expected('brief-markdown'))
  })

  it.each([80, 60])('compare at %i columns', async (width) => {
    await expect(compared(affair, width)).toMatchFileSnapshot(expected(`compare-${width}`))
  })

  it('compare as Markdown', async () => {
    await expect(comparedMarkdown(affair)).toMatchFileSnapshot(expected('compare-markdown'))
  })

  it('show, for each kind of reference', async () => {
    const entries = await Promise.all(
      references(affair).map(async ([kind, id]) => `${kind}\n${await shown(affair, id)}`),
    )
    await expect(entries.join('\n')).toMatchFileSnapshot(expected('show'))
  })

  it.each([60, 64, 72, 80, 97, 100, 200])('keeps to %i columns', async (width) => {
    const pages = [
      await briefed(affair, { all: true }, width),
      compared(affair, width),
      ...(await Promise.all(references(affair).map(([, id]) => shown(affair, id, width)))),
    ]
    for (const line of pages.join('\n').split('\n')) expect(columns(line)).toBeLessThanOrEqual(Math.max(60, width))
  })

  it('has what is agreed and where the parties stand on the first screen', async () => {
    const screen = (await briefed(affair)).split('\n').slice(0, 24).join('\n')
    expect(screen).toMatch(/^ {2}Agreed /m)
    for (const holder of open(affair).positions.map(({ holder }) => holder.id))
      expect(screen).toMatch(
        new RegExp(
          `^ {2}${holder === 'ISL' ? 'Iceland' : holder === 'NOR' ? 'Norway' : holder === 'DNK' ? 'Denmark' : holder}`,
          'm',
        ),
      )
  })

  it('is the same on a terminal but for the colours', async () => {
    const terminal = await briefed(affair, {}, 80, true)
    expect(terminal).toContain('\x1b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(terminal.replace(/\x1b\[[\d;]*m/g, '')).toBe(await briefed(affair))
  })

  it('prints as JSON the ledger that was read', async () => {
    expect(JSON.parse(await briefed(affair, { form: 'json' }))).toEqual(open(affair))
  })

  it('opens every reference that it prints', async () => {
    const printed = await briefed(affair, { all: true })
    const names = new Set([...printed.matchAll(/\S {2,}([0-9a-z]{4,11})$/gm)].map(([, name = '']) => name))
    expect(names.size).toBeGreaterThan(20)
    for (const name of names)
      expect(await shown(affair, name)).toMatch(
        new RegExp(
          `^(?:claim|record|condition|report|origin|proposal|position|deadlock|judgement) ${name}|${name}$`,
          'm',
        ),
      )
  })

  it('links in Markdown to headings that are there', async () => {
    const document = await briefed(affair, { form: 'markdown' })
    const links = [...document.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target)
    expect(links.length).toBeGreaterThan(15)
    for (const target of links) expect(document).toMatch(new RegExp(`^### ${target}$`, 'm'))
  })
})
