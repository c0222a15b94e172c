import { describe, expect, it } from 'vitest'
import { SmallTimeline } from './small-timeline.js'
import { type StanceLane, StanceTimeline } from './stance-timeline.js'
import { Timeline } from './timeline.js'
import type { Happened, TimelineData } from './timeline-data.js'

const happened = (parts: Partial<Happened> = {}): Happened => ({
  claim: 'claim',
  label: 'Ships leave',
  status: 'actual',
  agreement: 'single',
  start: '2024-03-04',
  end: '2024-03-04',
  said: 'on Monday',
  evidence: 'article#record',
  ...parts,
})
const timeline = (parts: Partial<TimelineData> = {}): TimelineData => ({
  happened: [happened()],
  reported: [{ article: 'article', outlet: 'Harbour Radio', title: 'Ships', day: '2024-03-05' }],
  undatedClaims: 0,
  undatedReports: 0,
  ...parts,
})
const htmlOf = async (data: TimelineData) => String(await (<Timeline timeline={data} />).toString())

describe('Timeline', () => {
  it('opens what happened and what was reported at their words', async () => {
    const html = await htmlOf(timeline())
    expect(html).toContain('href="/articles/article#record"')
    expect(html).toContain('href="/articles/article"')
    expect(html).toContain('<td>4 March 2024 <span class="quiet">“on Monday”</span></td>')
  })

  it('has nothing that the policy of the page blocks, and no word unescaped', async () => {
    const html = await htmlOf(timeline({ happened: [happened({ label: '<script>alert(1)</script> & "x"' })] }))
    expect(html).not.toMatch(/<script|<style|style=/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;')
  })

  it('counts what it does not draw', async () => {
    const html = await htmlOf(
      timeline({ happened: [happened({ start: '1991-01-01' }), happened()], undatedClaims: 2, undatedReports: 1 }),
    )
    expect(html).toContain(
      'Not drawn: 1 claim of long before, 2 claims of which no report says when, 1 report without a date.',
    )
  })

  it('draws nothing where nothing has a day', async () => {
    const html = await htmlOf(timeline({ happened: [], reported: [], undatedClaims: 1 }))
    expect(html).not.toContain('<svg')
    expect(html).toContain('1 claim of which no report says when')
  })
})

describe('SmallTimeline', () => {
  it.each([
    [[], ''],
    [[{ day: '2024-03-05', reports: 2 }], '2 reports on 5 March 2024'],
    [
      [
        { day: '2024-03-12', reports: 1 },
        { day: '2024-03-05', reports: 2 },
      ],
      '3 reports from 5 March 2024 to 12 March 2024, most on 5 March 2024 (2)',
    ],
  ])('tells of %j', (days, expected) => {
    expect(/aria-label="([^"]*)"/.exec(`${<SmallTimeline days={days} />}`)?.[1] ?? '').toBe(expected)
  })

  it('stays small over a long time', () => {
    const days = Array.from({ length: 1000 }, (_, at) => ({
      day: new Date(Date.UTC(2020, 0, at)).toISOString().slice(0, 10),
      reports: (at % 7) + 1,
    }))
    expect(`${<SmallTimeline days={days} />}`.length).toBeLessThan(1500)
  })
})

describe('StanceTimeline', () => {
  const lane = (spans: StanceLane['spans']): StanceLane => ({ label: 'Talks', spans })
  const drawn = async (lanes: readonly StanceLane[]) => String(await (<StanceTimeline lanes={lanes} />).toString())

  it('draws each stance with its word, its sign and its words', async () => {
    const html = await drawn([
      lane([
        { stance: 'refuses', since: '2024-03-01', lastSeen: '2024-03-02', evidence: 'article#record' },
        { stance: 'accepts', since: '2024-03-09', lastSeen: '2024-03-09', evidence: null },
      ]),
    ])
    expect(html).toContain('− refuses')
    expect(html).toContain('+ accepts')
    expect(html).toContain('<title>refuses, 1 March 2024 to 2 March 2024</title>')
    expect(html).toContain('href="/articles/article#record"')
  })

  it('draws nothing without days', async () => {
    expect(await drawn([lane([{ stance: 'refuses', since: null, lastSeen: null, evidence: null }])])).not.toContain(
      'svg',
    )
  })
})
