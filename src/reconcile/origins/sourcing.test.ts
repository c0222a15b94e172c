import { describe, expect, it } from 'vitest'
import type { SharedOrigin } from '../../model/origin.js'
import { sampleCluster, sampleReport } from './sample-report.js'
import { sourcingOf } from './sourcing.js'

const TEXT = 'One. Two. Three.'
const PIECES = ['One', 'Two', 'Three']
const REPORTS = ['Globe', 'Herald', 'Mail'].map((outlet) => sampleReport(outlet, TEXT, PIECES))

/** `interview with Globe: globe r0, herald r1` */
function origin(note: string, kind: SharedOrigin['kind'] = 'interview'): SharedOrigin {
  const [name = '', list = ''] = note.split(': ')
  const members = list.split(', ').map((member) => member.replace(' ', '#'))
  return {
    id: note,
    story: 'story',
    name,
    kind,
    articles: [...new Set(members.map((m) => m.split('#')[0] ?? ''))],
    members,
  }
}

describe('sourcingOf', () => {
  it.each<readonly [string, readonly string[], readonly SharedOrigin[], number, number, string | null]>([
    ['one report', ['globe r0'], [], 1, 1, null],
    ['two records of one report', ['globe r0', 'globe r1'], [], 1, 1, null],
    ['two reports', ['globe r0', 'herald r0'], [], 2, 2, null],
    ['one interview in two', ['globe r0', 'herald r0'], [origin('talk: globe r0, herald r0')], 2, 1, 'talk'],
    ['one interview in two of three', ['globe r0', 'herald r0', 'mail r0'], [origin('talk: globe r0, herald r0')], 3, 2, 'talk'],
    ['an interview with other records', ['globe r0', 'herald r0'], [origin('talk: globe r1, herald r1')], 2, 2, null],
    ['an interview and an own voice', ['globe r0', 'herald r0'], [origin('talk: globe r0')], 2, 2, 'talk'],
    [
      'an own headline adds nothing to the interview',
      ['globe r0', 'globe r1', 'herald r1', 'herald r2'],
      [origin('talk: globe r1, herald r1')],
      2, 1, 'talk',
    ],
    [
      'two sources in one report confirm nothing',
      ['globe r0', 'globe r1'],
      [origin('talk: globe r0'), origin('letter: globe r1')],
      1, 1, 'talk; letter',
    ],
    [
      'a second source beside the shared one',
      ['globe r0', 'globe r1', 'herald r0'],
      [origin('talk: globe r0, herald r0'), origin('letter: globe r1')],
      2, 2, 'talk; letter',
    ],
    [
      'a second source does not make three of two',
      ['globe r0', 'globe r1', 'globe r2', 'herald r0', 'mail r0'],
      [origin('talk: globe r0, herald r0, mail r0'), origin('letter: globe r1'), origin('post: globe r2')],
      3, 2, 'talk; letter; post',
    ],
    [
      'a copy of what is in an interview is one telling',
      ['globe r0', 'herald r0'],
      [origin('talk: globe r0, herald r0'), origin('copy: globe r0, herald r0', 'copy')],
      2, 1, 'talk',
    ],
    [
      'joined through a third',
      ['globe r0', 'herald r0', 'mail r0'],
      [origin('copy: globe r0, herald r0', 'copy'), origin('utterance: herald r0, mail r0', 'utterance')],
      3, 1, null,
    ],
    ['an agency that two print', ['globe r0', 'herald r0'], [origin('Nord: globe r0, herald r0', 'wire')], 2, 1, 'Nord'],
    ['an agency that one prints', ['globe r0', 'herald r0'], [origin('Nord: globe r0', 'wire')], 2, 2, null],
  ])('%s', (_, names, shared, outlets, origins, named) => {
    expect(sourcingOf(sampleCluster(REPORTS, ...names), shared)).toEqual({ outlets, origins, origin: named })
  }) // biome-ignore format: a table

  it('takes an outlet that writes its name in two ways, or corrects its report, as one', () => {
    const again = { ...sampleReport('The Globe', TEXT, PIECES), id: 'again' }
    const cluster = sampleCluster([...REPORTS, again], 'globe r0', 'again r0')
    expect(sourcingOf(cluster, [])).toMatchObject({ outlets: 1, origins: 1 })
  })

  it('takes a report without outlet as an outlet of its own', () => {
    const nameless = ['a', 'b'].map((id) => ({ ...sampleReport(null, TEXT, PIECES), id }))
    expect(sourcingOf(sampleCluster(nameless, 'a r0', 'b r0'), [])).toMatchObject({ outlets: 2, origins: 2 })
  })
})
