import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../model/reading.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { testReport } from '../../reconcile/test-report.js'
import {
  FACETS,
  type FacetName,
  type Filter,
  type Page,
  type Paging,
  type Questions,
  type RecordOrder,
  type RecordRow,
} from '../questions.js'
import { AT, entriesOf } from '../test-readings.js'
import { type OpenEmpty, storeForEach } from './opened-store.js'

/** Two stories: a strait, told by three outlets, and aid, told by one without a date. Each evidence is a sentence. */
const READINGS: readonly Reading[] = [
  testReport('alpha', '2031-02-10', [
    { evidence: 'Norway demands that Chad open the strait', trigger: 'demands', type: 'REQUEST', by: 'NOR', to: 'TCD', content: 'open the strait', act: 'open: TCD > NOR: strait' },
    { evidence: 'Chad refuses to open the strait', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait', date: '2031-02-09' },
    { evidence: 'Chad released 12 sailors on Monday', trigger: 'released', type: 'CONCEDE', by: 'TCD', to: 'NOR', date: '2031-02-09' },
  ]),
  testReport('beta', '2031-02-11', [
    { evidence: 'Chad refuses to open the no-fly strait to Norway', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait', date: '2031-02-08' },
    { evidence: 'Chad released 20 sailors on Monday', trigger: 'released', type: 'CONCEDE', by: 'TCD', to: 'NOR', date: '2031-02-09' },
  ]),
  testReport('delta', '2031-02-12T09:30:00Z', [
    { evidence: 'Norway said Chad and NATO would open the strait', trigger: 'open', type: 'REQUEST', by: 'NOR', to: 'TCD+NATO', content: 'open the strait', act: 'open: TCD+NATO > NOR: strait', status: 'future', speaker: 'NOR' },
  ]),
  testReport('gamma', null, [{ evidence: 'Perú sends food to Laos', trigger: 'sends', type: 'AID', by: 'PER', to: 'LAO', speaker: 'PER', place: 'Lima' }]),
].map(withSentences) // biome-ignore format: one line a record

/** Every record's words are a sentence; Norway's minister has a name, and the last outlet is one of two words. */
function withSentences({ ledger }: Reading): Reading {
  const named = (text: string) =>
    text.replaceAll('"id":"NOR","sector":"GOV","name":null', '"id":"NOR","sector":"GOV","name":"Åse Lie"')
  const records = ledger.id === 'delta' ? JSON.parse(named(JSON.stringify(ledger.records))) : ledger.records
  const outlet = ledger.id === 'gamma' ? 'The Lima Post' : ledger.outlet
  const vectors = ledger.records.map(({ start, end }) => ({ start, end, vector: new Float32Array(384) }))
  return { ledger: { ...ledger, outlet, records }, vectors }
}

const reconciled = reconcile(READINGS)
const storyOf = (article: string) => reconciled.stories.find(({ articles }) => articles.includes(article))?.id ?? ''
const [strait, aid] = [storyOf('alpha'), storyOf('gamma')]

/** What records, in their order. */
const RECORDS: readonly (readonly [what: string, filter: Filter, ids: string])[] = [
  ['the latest day first, of a day in order of adding, undated last', {}, 'delta0 alpha0 alpha1 alpha2 beta1 beta0 gamma0'],
  ['an actor', { actor: ['TCD'] }, 'alpha1 alpha2 beta1 beta0'],
  ['an actor in small letters', { actor: ['tcd'] }, 'alpha1 alpha2 beta1 beta0'],
  ['a state by its name', { actor: ['Norway'] }, 'delta0 alpha0'],
  ['a state by another of its names', { actor: ['kingdom of norway'] }, 'delta0 alpha0'],
  ['a state by half a name', { actor: ['Norw'] }, ''],
  ['an actor of two', { actor: ['PER', 'NOR'] }, 'delta0 alpha0 gamma0'],
  ['an actor by name', { actor: ['ase lie'] }, 'delta0'],
  ['an actor by the beginning of a name', { actor: ['lie*'] }, 'delta0'],
  ['an actor by half a name', { actor: ['li'] }, ''],
  ['a recipient', { recipient: ['NATO'] }, 'delta0'],
  ['a recipient that only acts', { recipient: ['PER'] }, ''],
  ['a speaker', { speaker: ['NOR'] }, 'delta0'],
  ['types', { type: ['REJECT', 'AID'] }, 'alpha1 beta0 gamma0'],
  ['a type that none has', { type: ['ASSAULT'] }, ''],
  ['a status', { status: ['future'] }, 'delta0'],
  ['an outlet', { outlet: ['beta'] }, 'beta1 beta0'],
  ['an outlet by a word of its name', { outlet: ['lima'] }, 'gamma0'],
  ['an outlet by half a word', { outlet: ['lim'] }, ''],
  ['a story', { story: [aid] }, 'gamma0'],
  ['the beginnings of stories', { story: [aid.slice(0, 6)] }, 'gamma0'],
  ['a story that is not there', { story: ['nothing'] }, ''],
  ['since a day, which only dated records are', { since: '2031-02-10' }, 'delta0 alpha0'],
  ['until a day', { until: '2031-02-08' }, 'beta0'],
  ['a day', { since: '2031-02-09', until: '2031-02-09' }, 'alpha1 alpha2 beta1'],
  ['an instant of a day', { since: '2031-02-12T09:30:00.000Z' }, 'delta0'],
  ['words, whatever their case and marks', { text: 'PERU Sends' }, 'gamma0'],
  ['a word of the content', { text: 'strait open' }, 'delta0 alpha0 alpha1 beta0'],
  ['a phrase', { text: '"open the strait to"' }, ''],
  ['a phrase that is there', { text: '"no-fly strait"' }, 'beta0'],
  ['words with a mark within', { text: 'no-fly' }, 'beta0'],
  ['the beginning of a word', { text: 'sail*' }, 'alpha2 beta1'],
  ['half a word', { text: 'sail' }, ''],
  ['a word that none has', { text: 'strait submarine' }, ''],
  ['more words than an engine may like', { text: Array.from({ length: 2000 }, () => 'strait').join(' ') }, 'delta0 alpha0 alpha1 beta0'],
  ['more names than an engine may like', { actor: Array.from({ length: 700 }, (_, at) => `Zelensky ${at}`).concat('lie') }, 'delta0'],
  ['no values', { actor: [], type: [], story: [], outlet: [], agreement: [] }, 'delta0 alpha0 alpha1 alpha2 beta1 beta0 gamma0'],
  ['signs alone', { text: '"" *' }, ''],
  ['as sure as that', { confidence: 0.9 }, 'delta0 alpha0 alpha1 alpha2 beta1 beta0 gamma0'],
  ['surer', { confidence: 0.91 }, ''],
  ['several filters', { actor: ['TCD'], type: ['REJECT'], text: 'strait', outlet: ['alpha', 'gamma'] }, 'alpha1'],
  ['filters that exclude each other', { actor: ['PER'], outlet: ['alpha'] }, ''],
] // biome-ignore format: one line a case

/** What is typed may have a meaning for an engine, and must have none. */
const HOSTILE = [
  "'",
  '"',
  "'; DROP TABLE records; --",
  'a OR b',
  'NOT strait',
  'NEAR(open strait)',
  'evidence:open',
  '(',
  '^',
  '{a} : b',
  '\0',
  '%',
  '_',
  '😀',
]

export function describeQuestions(open: OpenEmpty): void {
  describe('questions', () => {
    const opened = storeForEach(open)
    const ask = (): Questions => opened().store.questions
    const fill = async (readings = READINGS) => {
      const { store, run } = opened()
      for (const entry of entriesOf(readings, run)) await store.articles.add(entry)
      const change = { at: AT, story: strait, subject: 'x', before: null, after: 'refuses' }
      await store.stories.put(reconciled, await store.stories.pending(), [
        { ...change, id: 'c1', kind: 'claim-new', label: 'Chad refuses to open the strait' },
        { ...change, id: 'c2', kind: 'position-moved', label: 'Norway: opening', at: '2031-05-02T08:00:00.000Z' },
        { ...change, id: 'c3', kind: 'claim-gone', label: 'Peru sends food', story: aid, at: '2031-05-03T08:00:00.000Z' },
      ]) // biome-ignore format: one line a change
    }

    it('of records', async () => {
      await fill()
      for (const [what, filter, ids] of RECORDS) {
        const { rows, next } = await ask().records(filter)
        expect([what, rows.map(({ record }) => record.id).join(' '), next]).toEqual([what, ids, null])
      }
    })

    it('of records, counted by their values', async () => {
      await fill()
      for (const [what, filter] of RECORDS) {
        const { total, facets } = await ask().facets(filter)
        expect([what, total]).toEqual([what, (await ask().records(filter)).rows.length])
        for (const name of FACETS) {
          const { rows } = await ask().records({ ...filter, [name]: [] })
          expect([what, name, facets[name]]).toEqual([
            what,
            name,
            { values: counted(rows, VALUES[name]), isWhole: true },
          ])
        }
      }
    })

    it('of records count the most frequent values alone, and say so', async () => {
      await fill()
      const { store, run } = opened()
      const outlets = Array.from({ length: 13 }, (_, at) => testReport(`of${at}`, null, [{ evidence: 'Laos sends food', trigger: 'sends', type: 'AID', by: 'LAO', to: 'PER' }])) // biome-ignore format: one line
      for (const entry of entriesOf(outlets, run)) await store.articles.add(entry)
      const { outlet } = (await ask().facets({})).facets
      expect([outlet.values.length, outlet.isWhole, outlet.values[0]]).toEqual([
        12,
        false,
        { value: 'alpha', count: 3 },
      ])
    })

    const SORTED = [
      [{ sort: 'date' }, 'delta0 alpha0 alpha1 alpha2 beta1 beta0 gamma0'],
      [{ sort: 'added' }, 'gamma0 delta0 beta1 beta0 alpha2 alpha1 alpha0'],
      [{ sort: 'confidence' }, 'beta1 alpha0 alpha1 alpha2 beta0 delta0 gamma0'],
    ] as const
    it.each(SORTED)('of records in the order of %j, page by page', async ({ sort }, wanted) => {
      await fill(surer('beta1'))
      for (const limit of [1, 2, 3, 7, 8]) {
        const found: string[] = []
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page: Page<RecordRow> = await ask().records(
            {},
            { sort, limit, ...(cursor === undefined ? {} : { cursor }) },
          )
          found.push(...page.rows.map(({ record }) => record.id))
          cursor = page.next
        }
        expect([limit, found.join(' ')]).toEqual([limit, wanted])
      }
    })

    it('of records in another order keep to the filter', async () => {
      await fill(surer('beta1'))
      const ids = async (filter: Filter, sort: RecordOrder) =>
        (await ask().records(filter, { sort })).rows.map(({ record }) => record.id).join(' ')
      expect(await ids({ actor: ['TCD'], since: '2031-02-09' }, 'confidence')).toBe('beta1 alpha1 alpha2')
      expect(await ids({ actor: ['TCD'], since: '2031-02-09' }, 'added')).toBe('beta1 alpha2 alpha1')
      expect(await ids({ actor: ['nobody'] }, 'confidence')).toBe('')
    })

    it('refuse a place in a list that is sorted otherwise', async () => {
      await fill()
      const { next } = await ask().records({}, { limit: 1 })
      await expect(ask().records({}, { sort: 'added', cursor: next ?? '' })).rejects.toMatchObject({
        code: 'cursor-unknown',
      })
    })

    it('give a record as it was read, with where it belongs', async () => {
      await fill()
      const claims = new Map(reconciled.claims.flatMap((claim) => claim.members.map((member) => [member, claim])))
      for (const { record, article, story, claim, agreement } of (await ask().records({})).rows) {
        const { ledger } = READINGS.find((one) => one.ledger.id === article.id) ?? {}
        expect(ledger?.records).toContainEqual(record)
        expect([article.outlet, article.published, story]).toEqual([
          ledger?.outlet,
          ledger?.published,
          storyOf(article.id),
        ])
        const told = claims.get(`${article.id}#${record.id}`)
        expect([claim, agreement]).toEqual([told?.id ?? null, told?.agreement ?? null])
      }
    })

    it.each(['corroborated', 'single', 'conflicting'] as const)('of records that are %s', async (agreement) => {
      await fill()
      const members = reconciled.claims
        .filter((claim) => claim.agreement === agreement)
        .flatMap((claim) => claim.members)
      expect(members).not.toHaveLength(0)
      const { rows } = await ask().records({ agreement: [agreement] })
      expect(rows.map(({ record, article }) => `${article.id}#${record.id}`).sort()).toEqual(members.toSorted())
    })

    it('of stories', async () => {
      await fill()
      const ids = async (filter: Filter) => (await ask().stories(filter)).rows.map(({ id }) => id)
      expect(await ids({})).toEqual([strait, aid])
      expect(await ids({ actor: ['NATO'] })).toEqual([strait])
      expect(await ids({ actor: ['FRA'] })).toEqual([])
      expect(await ids({ outlet: ['lima post'] })).toEqual([aid])
      expect(await ids({ story: [strait.slice(0, 5)] })).toEqual([strait])
      expect(await ids({ text: 'food laos' })).toEqual([aid])
      expect(await ids({ text: 'food strait' })).toEqual([])
      expect(await ids({ since: '2031-02-12' })).toEqual([strait])
      expect(await ids({ since: '2031-02-13' })).toEqual([])
      expect(await ids({ until: '2031-02-10' })).toEqual([strait])
      expect(await ids({ until: '2031-02-09' })).toEqual([])
      const [row] = (await ask().stories({})).rows
      const claims = reconciled.claims.filter(({ story }) => story === strait)
      expect(row).toEqual({
        ...reconciled.stories.find(({ id }) => id === strait), outlets: 3, records: 6, claims: claims.length,
        conflicts: claims.filter(({ agreement }) => agreement === 'conflicting').length, origins: Math.max(...claims.map(({ origins }) => origins)),
        actors: ['TCD', 'NOR', 'NATO'], changed: '2031-05-02T08:00:00.000Z',
        days: ['2031-02-10', '2031-02-11', '2031-02-12'].map((day) => ({ day, reports: 1 })),
      }) // biome-ignore format: as the type has them
    })

    it('of stories by their latest change, page by page', async () => {
      await fill()
      const first = await ask().stories({}, { sort: 'changed', limit: 1 })
      const second = await ask().stories({}, { sort: 'changed', limit: 1, cursor: first.next ?? '' })
      expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual([aid, strait])
      expect(second.next).toBeNull()
      await expect(ask().stories({}, { cursor: first.next ?? '' })).rejects.toMatchObject({ code: 'cursor-unknown' })
    })

    it('of titles', async () => {
      await fill()
      const title = reconciled.stories.find(({ id }) => id === aid)?.title
      expect([...(await ask().titles([aid, 'nothing']))]).toEqual([[aid, title]])
      expect([...(await ask().titles([]))]).toEqual([])
    })

    it('of positions', async () => {
      await fill()
      const ids = async (filter: Filter) => (await ask().positions(filter)).rows.map(({ id }) => id).sort()
      const those = (wanted: (position: (typeof reconciled.positions)[number]) => boolean) =>
        reconciled.positions.filter(wanted).map(({ id }) => id).sort() // biome-ignore format: one line reads best
      expect(those(() => true).length).toBeGreaterThan(1)
      expect(await ids({})).toEqual(those(() => true))
      expect(await ids({ actor: ['TCD'] })).toEqual(those(({ holder }) => holder.id === 'TCD'))
      expect(await ids({ stance: ['refuses'] })).toEqual(those(({ stance }) => stance === 'refuses'))
      expect(await ids({ story: [aid] })).toEqual(those(({ story }) => story === aid))
      expect(await ids({ since: '2031-02-11' })).toEqual(those(({ lastSeen }) => (lastSeen ?? '') >= '2031-02-11'))
      expect(await ids({ text: 'strait' })).toEqual(those(({ proposal }) => /strait/i.test(labelOf(proposal))))
      expect(await ids({ text: 'submarine' })).toEqual([])
    })

    it('of actors', async () => {
      await fill()
      const rows = async (filter: Filter) =>
        (await ask().actors(filter)).rows.map(({ id, acts, receives, speaks, articles, first, last }) =>
          [id, acts, receives, speaks, articles, first, last].join(' '),
        )
      expect(await rows({})).toEqual([
        'NOR 2 4 0 3 2031-02-10 2031-02-12', 'TCD 4 2 0 3 2031-02-10 2031-02-12', 'LAO 0 1 0 1  ', 'NATO 0 1 0 1 2031-02-12 2031-02-12', 'PER 1 0 0 1  ',
      ]) // biome-ignore format: one line reads best
      expect(await rows({ outlet: ['beta'] })).toEqual([
        'NOR 0 2 0 1 2031-02-11 2031-02-11',
        'TCD 2 0 0 1 2031-02-11 2031-02-11',
      ])
      expect(await rows({ actor: ['lie'], since: '2031-02-12' })).toEqual(['NOR 1 0 0 1 2031-02-12 2031-02-12'])
      expect(await rows({ story: [aid], until: '2031-02-12' })).toEqual([])
      const [norway] = (await ask().actors({ actor: ['NOR'] })).rows
      expect([norway?.names, norway?.sectors]).toEqual([['Åse Lie'], ['GOV']])
    })

    it('of one actor', async () => {
      await fill()
      const norway = await ask().actor('NOR')
      expect([norway?.acts, norway?.receives, norway?.articles, norway?.names]).toEqual([2, 4, 3, ['Åse Lie']])
      expect(norway?.spellings).toEqual([{ name: 'Åse Lie', outlet: 'delta', uses: 1 }])
      expect(norway?.counted).toBe(6)
      expect(norway?.partners).toEqual([
        { id: 'TCD', acts: { REQUEST: 2 }, receives: { CONCEDE: 2, REJECT: 2 } },
        { id: 'NATO', acts: { REQUEST: 1 }, receives: {} },
      ])
      const ids = (rows: readonly { readonly record: { readonly id: string } }[] = []) =>
        rows.map(({ record }) => record.id)
      expect(ids(norway?.does)).toEqual(['delta0', 'alpha0'])
      expect(ids(norway?.undergoes)).toEqual(['alpha1', 'alpha2', 'beta1', 'beta0'])
      expect(norway?.told).toEqual([])
      expect(ids((await ask().actor('NATO'))?.told)).toEqual(['delta0'])
      const held = reconciled.positions.filter(({ holder }) => holder.id === 'NOR')
      expect(norway?.positions.map(({ position }) => position)).toEqual(expect.arrayContaining(held))
      expect(norway?.positions).toHaveLength(held.length)
      expect(norway?.positions.map(({ label }) => label)).toEqual(
        norway?.positions.map(({ position }) => labelOf(position.proposal)),
      )
      expect(norway?.positions.flatMap(({ evidence }) => evidence)).not.toContain(null)
    })

    it.each(['', 'nor', 'XXX', "' OR 1 = 1 --"])('of no actor: %j', async (id) => {
      await fill()
      expect(await ask().actor(id)).toBeNull()
    })

    it('of sentences', async () => {
      await fill()
      const found = async (words: string, filter: Filter = {}) =>
        (await ask().search(words, filter)).rows.map(({ text }) => text)
      expect(await found('strait "no fly"')).toEqual(['Chad refuses to open the no-fly strait to Norway'])
      expect(await found('monday')).toEqual([
        'Chad released 20 sailors on Monday',
        'Chad released 12 sailors on Monday',
      ])
      expect(await found('monday', { outlet: ['alpha'] })).toEqual(['Chad released 12 sailors on Monday'])
      expect(await found('monday', { since: '2031-02-11' })).toEqual(['Chad released 20 sailors on Monday'])
      expect(await found('monday', { until: '2031-02-10' })).toEqual(['Chad released 12 sailors on Monday'])
      expect(await found('monday', { story: [aid] })).toEqual([])
      expect(await found('')).toEqual([])
      const [passage] = (await ask().search('peru fo*', {})).rows
      const { text = '', hits = [], records } = passage ?? {}
      expect([hits.map(({ start, end }) => text.slice(start, end)), records]).toEqual([['Perú', 'food'], ['gamma0']])
    })

    it('of changes', async () => {
      await fill()
      const ids = async (filter: Filter) => (await ask().changes(filter)).rows.map(({ id }) => id).join(' ')
      expect(await ids({})).toBe('c3 c2 c1')
      expect(await ids({ kind: ['claim-new', 'claim-gone'] })).toBe('c3 c1')
      expect(await ids({ story: [strait.slice(0, 6)] })).toBe('c2 c1')
      expect(await ids({ since: '2031-05-02' })).toBe('c3 c2')
      expect(await ids({ until: '2031-05-02' })).toBe('c2 c1')
      expect(await ids({ until: '2031-05-01T08:00:00.000Z' })).toBe('c1')
      expect(await ids({ since: '2031-05-02T10:00:00+02:00', until: '2031-05-02T08:00Z' })).toBe('c2')
      expect(await ids({ text: 'strait' })).toBe('c1')
    })

    it('by the beginning of an id', async () => {
      await fill()
      const [claim] = reconciled.claims
      expect(await ask().find(claim?.id ?? '', 10)).toEqual([{ kind: 'claim', id: claim?.id, story: claim?.story }])
      expect(await ask().find('alpha1', 10)).toEqual([{ kind: 'record', id: 'alpha1', story: strait }])
      expect(await ask().find('c2', 10)).toContainEqual({ kind: 'change', id: 'c2', story: strait })
      expect(await ask().find('alpha', 3)).toHaveLength(3)
      expect(await ask().find('nothing', 10)).toEqual([])
      expect(await ask().find('', 10)).toEqual([])
    })

    it('take every text as words', async () => {
      await fill()
      for (const text of HOSTILE) {
        const values = { actor: [text], recipient: [text], speaker: [text], outlet: [text], story: [text] }
        for (const filter of Object.entries({ ...values, text }).map(([name, value]) => ({ [name]: value })))
          expect([text, (await ask().records(filter)).rows.map(({ record }) => record.id)]).toEqual([text, []])
        expect([text, (await ask().search(text, {})).rows]).toEqual([text, []])
        expect(await ask().find(text, 5)).toEqual([])
      }
      expect((await ask().records({})).rows).toHaveLength(7)
    })

    it('answer page by page, with nothing twice and nothing left out', async () => {
      await fill()
      const questions: Readonly<Record<string, (paging: Paging) => Promise<Page<unknown>>>> = {
        records: (paging) => ask().records({}, paging), stories: (paging) => ask().stories({}, paging), positions: (paging) => ask().positions({}, paging),
        actors: (paging) => ask().actors({}, paging), search: (paging) => ask().search('o*', {}, paging), changes: (paging) => ask().changes({}, paging),
      } // biome-ignore format: one line reads best
      for (const [name, page] of Object.entries(questions)) {
        const { rows } = await page({ limit: 1000 })
        expect([name, rows.length > 1]).toEqual([name, true])
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 1, max: rows.length + 1 }), async (limit) => {
            const found: unknown[] = []
            for (let cursor: string | null | undefined; cursor !== null; ) {
              const next: Page<unknown> = await page({ limit, ...(cursor === undefined ? {} : { cursor }) })
              found.push(...next.rows)
              cursor = next.next
            }
            expect(found).toEqual(rows)
          }),
          { numRuns: 5 },
        )
      }
    })

    it('answer page by page what was there at first, while articles are added', async () => {
      await fill()
      const { store, run } = opened()
      const before = {
        records: async (paging: Paging) => ids(await ask().records({}, paging), ({ record }) => record.id),
        actors: async (paging: Paging) => ids(await ask().actors({}, paging), ({ id }) => id),
        search: async (paging: Paging) => ids(await ask().search('o*', {}, paging), ({ article, start }) => `${article.id} ${start}`),
        changes: async (paging: Paging) => ids(await ask().changes({}, paging), ({ id }) => id),
      } // biome-ignore format: one line reads best
      const wanted = await Promise.all(Object.values(before).map(async (page) => (await page({})).rows))
      const firsts = await Promise.all(Object.values(before).map((page) => page({ limit: 1 })))
      for (const entry of entriesOf([LATER], run)) await store.articles.add(entry)
      const last = {
        id: 'c4',
        at: AT,
        kind: 'claim-new',
        story: aid,
        subject: 'x',
        label: 'x',
        before: null,
        after: null,
      } as const
      await store.stories.put(reconciled, [], [last]) // biome-ignore format: one line reads best
      for (const [at, page] of Object.values(before).entries()) {
        const found = [...(firsts[at]?.rows ?? [])]
        for (let cursor = firsts[at]?.next ?? null; cursor !== null; ) {
          const next = await page({ limit: 1, cursor })
          found.push(...next.rows)
          cursor = next.next
        }
        expect(found.filter((id) => !id.startsWith('omega'))).toEqual(wanted[at])
      }
    })

    it.each([
      '',
      'nothing',
      'bnVsbA',
      Buffer.from('[1]').toString('base64url'),
      Buffer.from('[{},1]').toString('base64url'),
    ])('refuse %j as a place in the list', async (cursor) => {
      await expect(ask().records({}, { cursor })).rejects.toMatchObject({ code: 'cursor-unknown' })
    })

    it('of an empty ledger find nothing', async () => {
      const answers = await Promise.all([ask().records({}), ask().stories({}), ask().positions({}), ask().actors({}), ask().search('a', {}), ask().changes({})]) // biome-ignore format: one line reads best
      for (const answer of answers) expect(answer).toEqual({ rows: [], next: null })
    })
  })
}

/** Lets one who did least do most, on the day of the last record. */
const LATER = withSentences(
  testReport('omega', '2031-02-11', [1, 2, 3, 4, 5, 6, 7].map((count) => (
    { evidence: `Laos sends food ${count} times to Peru`, trigger: 'sends', type: 'AID', by: 'LAO', to: 'PER', date: '2031-02-09' }
  ))),
) // biome-ignore format: one line a record

const ids = <Row>({ rows, next }: Page<Row>, idOf: (row: Row) => string) => ({ rows: rows.map(idOf), next })

/** What a record has of each field that is counted. */
const VALUES: Readonly<Record<FacetName, (row: RecordRow) => readonly (string | null)[]>> = {
  type: ({ record }) => [record.type],
  status: ({ record }) => [record.status],
  agreement: ({ agreement }) => [agreement],
  outlet: ({ article }) => [article.outlet],
  actor: ({ record }) => record.actors.map(({ id }) => id),
  story: ({ story }) => [story],
}

/** The most frequent first, then by their letters. */
function counted(rows: readonly RecordRow[], valuesOf: (row: RecordRow) => readonly (string | null)[]) {
  const counts = new Map<string, number>()
  for (const value of rows.flatMap(valuesOf)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** The readings, of which one record is surer than all others. */
function surer(id: string): readonly Reading[] {
  return READINGS.map(({ ledger, vectors }) => ({
    vectors,
    ledger: { ...ledger, records: ledger.records.map((one) => (one.id === id ? { ...one, confidence: 0.99 } : one)) },
  }))
}

const labelOf = (proposal: string) => reconciled.proposals.find(({ id }) => id === proposal)?.label ?? ''
