import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  ACTOR_COLUMNS,
  CHANGE_COLUMNS,
  PASSAGE_COLUMNS,
  POSITION_COLUMNS,
  RECORD_COLUMNS,
  STORY_COLUMNS,
} from '../../export/csv-columns.js'
import { columns } from '../../export/layout.js'
import { NOTHING_TOGETHER } from '../../export/ledger-json.js'
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../model/change.js'
import { Fault } from '../../model/fault.js'
import { ledgerSchema } from '../../model/ledger.js'
import { FILTERS, type Question } from '../../store/questions.js'
import { run } from '../program.js'
import { testEffects } from '../test-effects.js'
import { ledgerInMemory } from '../test-ledger.js'

const golden = fileURLToPath(new URL('../golden/herring/', import.meta.url))
const ledger = ledgerSchema.parse(JSON.parse(readFileSync(`${golden}ledger.json`, 'utf8')))
const story = ledger.stories[0]?.id ?? ''
const LISTS = ['stories', 'records', 'positions', 'actors', 'changes'] as const

/** As each kind of change is written: label, before, after. */
const TOLD: Readonly<Record<ChangeKind, readonly [label: string, before: string | null, after: string | null]>> = {
  'story-new': ['Norway and Iceland fall out over herring and seized trawlers', null, 'Norway and Iceland fall out'],
  'story-merged': ['Trawlers off Svalbard', 'Trawlers off Svalbard', 'Norway and Iceland fall out'],
  'claim-new': ['Norway refuses to negotiate before Iceland withdraws its patrol ships', null, '1 origin'],
  'claim-corroborated': ['The EU offers to mediate', '1 origin', '2 origins'],
  'conflict-new': ['Norway’s coast guard seizes Icelandic trawlers', null, 'number: three trawlers ≠ five trawlers'],
  'conflict-settled': ['Norway’s coast guard seizes Icelandic trawlers', 'date: Sunday ≠ Monday', '2 origins'],
  'claim-gone': ['Norway seizes trawlers', '1 origin', 'Norway’s coast guard seizes Icelandic trawlers'],
  'position-new': ['EU: mediation by the EU', null, 'offers'],
  'position-moved': ['Norway: talks between Norway and Iceland', 'refuses', 'conditional'],
  'position-gone': ['Denmark: mediation by the EU', 'supports', null],
}
const changes = CHANGE_KINDS.map((kind, at): Change => {
  const [label, before, after] = TOLD[kind]
  return { id: `change${at}`, at: `2031-05-0${at < 5 ? 2 : 1}T08:0${at}:00.000Z`, kind, story, subject: ledger.claims[at]?.id ?? '', label, before, after }
}) // biome-ignore format: one line reads best

const herring = ledgerInMemory(ledger, changes)

/** A ledger with these articles and nothing said of them. */
function holding(articles: typeof ledger.articles): typeof ledger {
  const stories = ledger.stories.map((one) => ({ ...one, articles: articles.map(({ id }) => id) }))
  return { format: ledger.format, ...NOTHING_TOGETHER, articles, stories: articles.length === 0 ? [] : stories }
}

interface Options {
  readonly columns?: number
  readonly isTerminal?: boolean
  readonly closesAfter?: number
  readonly document?: typeof ledger
}

async function demarche(argv: readonly string[], { document = ledger, ...options }: Options = {}) {
  const effects = testEffects(options)
  let closed = 0
  const store = document === ledger ? await herring : await ledgerInMemory(document)
  const opened: (readonly [string, boolean | undefined])[] = []
  const code = await run(argv, '1.0.0', {
    ...effects,
    openLedger: async (file, { readOnly } = {}) => {
      opened.push([file, readOnly])
      if (file === 'none.db') throw Fault.of('database-missing', { file })
      return { ...store, close: async () => void closed++ }
    },
  })
  expect(closed).toBe(file(opened) === 'none.db' ? 0 : opened.length)
  return { code, written: effects.written(), told: effects.told(), opened }
}
const file = (opened: readonly (readonly [string, unknown])[]): string | undefined => opened[0]?.[0]

describe('questions on a terminal', () => {
  const asked = [...LISTS.map((list) => [list]), ['search', 'trawlers']]

  it.each([80, 60])('are answered by tables of %i columns', async (width) => {
    const pages = await Promise.all(
      asked.map(async (argv) => `$ demarche ${argv.join(' ')}\n${(await demarche(argv, { columns: width })).written}`),
    )
    await expect(pages.join('\n')).toMatchFileSnapshot(`${golden}questions-${width}.expected.txt`)
  })

  it.each([60, 71, 72, 80, 97, 100, 200])('keep to %i columns', async (width) => {
    for (const argv of asked)
      for (const line of (await demarche(argv, { columns: width })).written.split('\n'))
        expect(columns(line)).toBeLessThanOrEqual(Math.min(100, width))
  })

  it.each(LISTS)('%s: the same in a pipe, but for the colours', async (list) => {
    const terminal = await demarche([list], { isTerminal: true })
    expect(terminal.written).toContain('\x1b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(terminal.written.replace(/\x1b\[[\d;]*m/g, '')).toBe((await demarche([list])).written)
  })

  it('mark the words that are found, by asterisks where there are no colours', async () => {
    expect((await demarche(['search', 'trawlers ram'])).written).toBe('No sentence has all these words.\n')
    expect((await demarche(['search', '"demanded that"'])).written).toContain('He *demanded that* Norway')
    const { written } = await demarche(['search', 'demand*'], { isTerminal: true })
    expect(written).toContain('He \x1b[33mdemanded\x1b[0m that Norway')
  })

  it('say how many are shown, and how to see more', async () => {
    expect((await demarche(['records', '--limit', '3'])).written).toMatch(/\n3 records, and there are more: --limit 12, or --limit all\n$/) // biome-ignore format: one line reads best
    expect((await demarche(['records', '--limit', '24'])).written).toMatch(/\n24 records\n$/)
    expect((await demarche(['stories', '--limit', 'all'])).written).toMatch(/\n1 story\n$/)
  })

  it('show fifty rows on a terminal, and all elsewhere', async () => {
    const articles = ledger.articles.slice(0, 1).map((article) => ({
      ...article,
      records: Array.from({ length: 1100 }, (_, at) =>
        article.records.slice(0, 1).map((one) => ({ ...one, id: `r${at}` })),
      ).flat(),
    }))
    const document = holding(articles)
    expect((await demarche(['records'], { document, isTerminal: true })).written).toContain('50 records, and there are more: --limit 200') // biome-ignore format: one line reads best
    const piped = (await demarche(['records'], { document })).written
    expect(piped).toMatch(/\n1,100 records\n$/)
    expect(piped.match(/^DAY/gm)).toHaveLength(1)
    const json = (await demarche(['records', '--json'], { document, isTerminal: true })).written
    expect(new Set(json.match(/"record":\{"id":"r\d+"/g)).size).toBe(1100)
    expect((await demarche(['records', '--limit', '700', '--csv'], { document })).written.trimEnd().split('\r\n')).toHaveLength(701) // biome-ignore format: one line reads best
  })

  it('lay control characters of a report down', async () => {
    const stories = ledger.stories.map((one) => ({ ...one, title: 'Talks\x1b[2J\x07 fail\r\nagain' }))
    const { written } = await demarche(['stories'], { document: { ...ledger, stories } })
    expect(written).toMatch(/^Talks \[2J fail again /)
  })
})

describe('questions of programs', () => {
  it.each(LISTS)('%s: a row a line as JSON', async (list) => {
    const { code, written } = await demarche([list, '--json'])
    const rows = written.trimEnd().split('\n').map((line) => JSON.parse(line)) // biome-ignore format: one line reads best
    const page = await (await herring).questions[list]({})
    expect(code).toBe(0)
    expect(rows).toEqual(list === 'changes' ? page.rows.map((row) => ({ ...row, title: ledger.stories[0]?.title })) : page.rows) // biome-ignore format: one line reads best
  })

  it.each([...LISTS, 'search trawlers'])('%s: CSV that other readers take', async (argv) => {
    const { code, written } = await demarche([...argv.split(' '), '--csv'])
    expect(code).toBe(0)
    const rows = parse(written, { columns: true, record_delimiter: '\r\n' })
    const json = (await demarche([...argv.split(' '), '--json'])).written.trimEnd().split('\n')
    expect(rows).toHaveLength(json.length)
    for (const row of rows) for (const name of Object.keys(row as object)) expect(name).toMatch(/^[a-z_]+$/)
  })

  it('keeps what spreadsheets take for formulas as text', async () => {
    const title = '=HYPERLINK("http://x.example";"say ""hi""")\nand more'
    const stories = ledger.stories.map((one) => ({ ...one, title }))
    const { written } = await demarche(['stories', '--csv'], { document: { ...ledger, stories } })
    expect(parse(written, { columns: true })).toMatchObject([{ title: `'${title}`, reports: '3', from: '2024-03-04' }])
  })

  it('says nothing but the names of columns where nothing is found', async () => {
    expect((await demarche(['records', '--text', 'zzz', '--json'])).written).toBe('')
    expect((await demarche(['records', '--text', 'zzz', '--csv'])).written).toMatch(/^id,article,[a-z_,]+\r\n$/)
  })

  it.each([['--json'], ['--csv'], []])('ends quietly when nobody reads on %s', async (...form) => {
    expect(await demarche(['records', ...form], { closesAfter: 0 })).toMatchObject({ code: 0, told: '' })
  })
})

describe('what nothing answers', () => {
  it.each([
    [['records', '--text', 'zzz'], 'No record has --text zzz.\n'],
    [['records', '--text', 'zzz', '--type', 'AID,SANCTION'], 'No record has --text zzz.\n'],
    [['records', '--text', 'zzz', '--type', 'ASSAULT'], 'No record has --text zzz or --type ASSAULT.\n'],
    [['records', '--text', 'demanded', '--type', 'REJECT'], 'No record has all of: --text demanded and --type REJECT. Leave one out to find some.\n'],
    [['search', 'zzz', 'grain'], 'No sentence has all these words.\n'],
  ])('%j', async (argv, says) => {
    expect(await demarche(argv)).toMatchObject({ code: 0, written: says, told: '' })
  }) // biome-ignore format: a table

  it('is told from a ledger that holds nothing', async () => {
    const { written } = await demarche(['records', '--type', 'AID'], { document: holding([]) })
    expect(written).toBe('The ledger has no records yet: demarche add SOURCE…\n')
  })
})

describe('wrong words', () => {
  it.each([
    [['records', '--type', 'assult'], 2, 'type "assult": is no type; did you mean ASSAULT?'],
    [['records', '--since', 'soon'], 2, 'since "soon": is no time; give a day'],
    [['records', '--stance', 'offers'], 2, `stance: records cannot be narrowed by this; they can be by ${FILTERS.records.join(', ')}`],
    [['search', 'grain', '--confidence', '0.5'], 2, 'confidence: search cannot be narrowed by this'],
    [['stories', '--limit', '0'], 2, 'Give a whole number from 1, or "all".'],
    [['stories', '--limit', '2.5'], 2, 'Give a whole number from 1, or "all".'],
    [['stories', '--json', '--csv'], 2, "option '--json' cannot be used with option '--csv'"],
    [['search'], 2, "missing required argument 'words'"],
    [['stories', '--story', 'zzzz'], 1, 'zzzz: nothing in the ledger has this reference'],
    [['stories', '--story', ledger.claims[0]?.id ?? ''], 1, `${ledger.claims[0]?.id}: is a claim; name a story`],
    [['stories', '--db', 'none.db'], 1, 'none.db: there is no ledger here; run "demarche add SOURCE…" first'],
  ])('%j', async (argv, code, says) => {
    const { told, written, ...ended } = await demarche(argv)
    expect([ended.code, written]).toEqual([code, ''])
    expect(told).toContain(says)
  }) // biome-ignore format: a table
})

it.each([
  ['stories', STORY_COLUMNS],
  ['records', RECORD_COLUMNS],
  ['positions', POSITION_COLUMNS],
  ['actors', ACTOR_COLUMNS],
  ['search', PASSAGE_COLUMNS],
  ['changes', CHANGE_COLUMNS],
])('docs/commands.md has the columns and filters of %s', (question, columns) => {
  const text = readFileSync(new URL('../../../docs/commands.md', import.meta.url), 'utf8')
  const [, section = ''] = text.split(`## demarche ${question}\n`)
  const flat = section.split('\n## ')[0]?.replace(/\s+/g, ' ')
  expect(flat).toContain(`Columns of \`--csv\`: ${columns.map(([name]) => `\`${name}\``).join(', ')}.`)
  expect(flat).toContain(`Filters: ${FILTERS[question as Question].map((name) => `\`--${name}\``).join(', ')}.`)
})

it('opens the ledger that is meant, to read alone', async () => {
  expect((await demarche(['actors'])).opened).toEqual([['demarche.db', true]])
  expect((await demarche(['actors', '--db', 'talks.db'])).opened).toEqual([['talks.db', true]])
})

it('takes filters several times, and finds what one of them fits', async () => {
  const { written } = await demarche(['records', '--type', 'THREATEN', '--type', 'support,sanction'])
  expect(written).toMatch(/\n4 records\n$/)
})
