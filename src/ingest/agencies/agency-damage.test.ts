import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { decodePage } from '../pages/decode-page.js'
import { damageTo } from '../test-damage.js'
import { newsmlReports } from './newsml-reports.js'
import { ninjsReports } from './ninjs-reports.js'
import { message, newsItem, nitf } from './test-items.js'

const NAMES = ['a', 'b', 'c']
const ninjs = (uri: string) =>
  JSON.stringify({
    uri,
    type: 'text',
    versioncreated: '2024-03-05T10:00:00Z',
    headline: 'Toll',
    body_html: '<p>Norland dropped “its” toll.</p>',
  })
const newsml = NAMES.map((guid) => newsItem({ guid }))

const read = {
  ninjs: (bytes: Buffer) => ninjsReports(decodePage(bytes), 'a.json'),
  newsml: (bytes: Buffer) => newsmlReports(decodePage(bytes), 'a.xml'),
}

/** Whatever is done to a file, reading ends with reports and faults, and the items that stand whole before the damage are read. */
describe('damaged files of agencies', () => {
  it.each<[string, string, (bytes: Buffer) => ReturnType<typeof ninjsReports>, readonly string[]]>([
    ['ninjs, an item a line', NAMES.map(ninjs).join('\n'), read.ninjs, NAMES.map(ninjs)],
    ['ninjs, an array', `[${NAMES.map(ninjs).join(',')}]`, read.ninjs, NAMES.map(ninjs)],
    ['NewsML-G2', message(...newsml), read.newsml, newsml],
  ])('%s', (_, text, readBytes, items) => {
    const bytes = Buffer.from(text)
    const ends = items.map((item) => bytes.indexOf(item) + Buffer.byteLength(item))
    fc.assert(
      fc.property(damageTo(bytes.length), (damage) => {
        const results = readBytes(damage.apply(bytes))
        expect(results.length).toBeGreaterThan(0)
        const whole = NAMES.filter((_, index) => (ends[index] ?? 0) <= damage.at)
        const refs = results.flatMap((result) => (result instanceof Fault ? [] : [result.ref]))
        expect(refs.slice(0, whole.length)).toEqual(whole)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['ninjs', read.ninjs, ninjs('a')],
    ['NewsML-G2', read.newsml, newsItem()],
    ['NITF', read.newsml, nitf('<p>It is gone.</p>')],
  ])('reads any %s to its end', (_, readBytes, text) => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...text.split(/(?=[<{",])/))), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(readBytes(Buffer.from(parts.join(''))).length).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })
})
