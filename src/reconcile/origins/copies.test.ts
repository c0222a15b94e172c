import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleLedger } from '../../model/ledger.js'
import { copyScore } from './copies.js'
import { findSharedOrigins } from './origins.js'
import { sampleReport } from './sample-report.js'

const LEAD =
  'The harbour workers of Port Amel walked out on Monday after the ministry cut the night shift and sent home forty crane drivers without notice.'
const ANSWER =
  'The ministry answered within the hour, closed the eastern gate to lorries and asked the coast guard to keep two berths free for grain ships.'
const CLOSE =
  'By evening some sixty ships lay at anchor outside the breakwater while the union and the port authority argued over who may call a vote.'
const WIRE = `Port strike\n\n${LEAD}\n\n${ANSWER}\n\n${CLOSE}`

const EDITED_LEAD = LEAD.replace('on Monday', 'early Monday').replace('forty', '40')
const OTHER =
  'Crane drivers in Port Amel laid down work at the start of the week. Their ministry had ended night work and dismissed forty of them, the union said. The port was shut to lorries.'
const QUOTE =
  '“We have asked for nothing but the hours that were promised to us in spring, and we shall stand at this gate until somebody reads that promise out loud”'

const report = sampleReport
const copiesOf = (...articles: readonly ArticleLedger[]) =>
  findSharedOrigins('story', articles)
    .filter(({ kind }) => kind === 'copy')
    .map(({ members }) => [...members].sort())

describe('copies', () => {
  const whole = report('Globe', WIRE, [LEAD, ANSWER, CLOSE])

  it.each<readonly [string, ArticleLedger, readonly string[]]>([
    ['the same text', report('Herald', WIRE, [LEAD, ANSWER]), ['herald#r0', 'herald#r1']],
    ['another headline', report('Herald', `Cranes stand still\n\n${LEAD}\n\n${ANSWER}`, [LEAD]), ['herald#r0']],
    ['small edits', report('Herald', `${EDITED_LEAD} ${ANSWER}`, [EDITED_LEAD, ANSWER]), ['herald#r0', 'herald#r1']],
    ['a brief of one sentence', report('Herald', LEAD, [LEAD]), ['herald#r0']],
    ['paragraphs in another order', report('Herald', `${CLOSE}\n${LEAD}`, [CLOSE, LEAD]), ['herald#r0', 'herald#r1']],
    ['an own sentence beside', report('Herald', `${OTHER}\n\n${CLOSE}`, [CLOSE, OTHER]), ['herald#r0']],
    ['no outlet', report(null, WIRE, [LEAD]), ['nobody#r0']],
    ['the same outlet', { ...report('Globe', `Corrected: ${EDITED_LEAD}`, [EDITED_LEAD]), id: 'again' }, ['again#r0']],
    ['other signs and cases', report('Herald', LEAD.toUpperCase().replaceAll(',', ' -'), []), []],
  ])('%s', (_, other, expected) => {
    const [members = []] = copiesOf(whole, other)
    expect(members.filter((ref) => ref.startsWith(other.id))).toEqual(expected)
    expect(members.some((ref) => ref.startsWith('globe'))).toBe(true)
  })

  it.each<readonly [string, ArticleLedger, ArticleLedger]>([
    ['two reports of one event', whole, report('Herald', OTHER, [OTHER])],
    [
      'a quotation alone',
      report('Globe', `The union’s head was calm. ${QUOTE}, he said.`, [QUOTE]),
      report('Herald', `At the gate a driver read from a sheet: ${QUOTE}. Nobody answered her.`, [QUOTE]),
    ],
    [
      'a quotation between straight marks',
      report('Globe', `He was calm. "${QUOTE.slice(1, -1)}," he said.`, [QUOTE.slice(1, -1)]),
      report('Herald', `A driver read: "${QUOTE.slice(1, -1)}." Nobody answered.`, [QUOTE.slice(1, -1)]),
    ],
    [
      'long names',
      report('Globe', 'He met the Deputy Minister for Ports, Roads and Inland Waterways, Anna Maria Sol, and left.', [
        'He met',
      ]),
      report('Herald', 'The Deputy Minister for Ports, Roads and Inland Waterways, Anna Maria Sol, fell ill.', [
        'fell ill',
      ]),
    ],
    [
      'a legal footer',
      report(
        'Globe',
        `${OTHER}\n\nAll rights reserved. No part of these pages may be printed, kept or passed on without the consent of the publisher in writing.`,
        [OTHER],
      ),
      report(
        'Herald',
        `The sea was calm.\n\nAll rights reserved. No part of these pages may be printed, kept or passed on without the consent of the publisher in writing.`,
        ['The sea was calm.'],
      ),
    ],
    ['nothing at all', report('Globe', ''), report('Herald', '')],
  ])('none: %s', (_, one, other) => expect(copiesOf(one, other)).toEqual([]))

  it('keeps apart what one report has from two others', () => {
    const both = report('Globe', `${LEAD} ${LEAD.length} lines.\n\n${CLOSE}`, [LEAD, CLOSE])
    expect(copiesOf(both, report('Herald', LEAD, [LEAD]), report('Mail', CLOSE, [CLOSE]))).toEqual([
      ['globe#r0', 'herald#r0'],
      ['globe#r1', 'mail#r0'],
    ])
  })

  it('leaves out what is left over of the page', () => {
    const boilerplate = [{ start: 0, end: LEAD.length }]
    const [one, other] = ['Globe', 'Herald'].map((name) => ({ ...report(name, LEAD, [LEAD]), boilerplate }))
    expect(one && other && copiesOf(one, other)).toEqual([])
  })

  it('takes the same report twice as one', () => expect(copiesOf(whole, whole)).toEqual([]))

  it('compares a thousand copies with the first alone', () => {
    const words = WIRE.repeat(8).split(' ')
    const thousand = Array.from({ length: 1000 }, (_, number) =>
      report(`Paper ${number}`, words.map((word, at) => ((at + number) % 40 === 0 ? `x${number}` : word)).join(' '), [
        'The',
      ]),
    )
    const start = process.cpuUsage()
    expect(findSharedOrigins('story', thousand).map(({ articles }) => articles.length)).toEqual([1000])
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(6000)
  }, 20_000)
})

describe('any reports', () => {
  const sentence = fc.constantFrom(LEAD, ANSWER, CLOSE, OTHER, EDITED_LEAD, QUOTE)
  const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 })

  it('give the same origins in whatever order they come', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (all, random) => {
        const reports = all.map((parts, number) => report(`Paper ${number}`, parts.join('\n\n'), parts))
        const shuffled = reports.map((one) => ({ one, key: random.next().value })).sort((a, b) => a.key - b.key)
        expect(
          findSharedOrigins(
            'story',
            shuffled.map(({ one }) => one),
          ),
        ).toEqual(findSharedOrigins('story', reports))
      }),
    )
  })
})

describe('copyScore', () => {
  const passage = (alike: number, own: number) => ({ here: [0, alike], there: [0, alike], alike, own }) as const
  it.each([
    ['a sentence of a long report', passage(20, 20), 500, true],
    ['a name in a long report', passage(10, 10), 500, false],
    ['a quotation', passage(60, 0), 500, false],
    ['most of a brief', passage(12, 12), 20, true],
    ['little of a brief', passage(9, 9), 30, false],
  ])('%s', (_, shared, shortest, copied) => {
    const { score, detail } = copyScore(shared, shortest)
    expect(score === 1).toBe(copied)
    expect(detail).toContain(`${shared.alike} words alike`)
  })
})
