import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerStore } from '../../store/ledger-store.js'
import { EMPTY_PAGE } from '../ledger-pages.js'
import { TEST_READINGS, testLedger, written } from '../test-ledger.js'
import { annotationFormat } from './collection.js'

type Json = Readonly<Record<string, unknown>>

/** Terms that the W3C's context (http://www.w3.org/ns/anno.jsonld) defines: ours have to be others, or a reader takes them for these. */
const W3C = new Set(
  `id type body target source selector state scope refinedBy startSelector endSelector renderedVia creator generator rights homepage via canonical
  stylesheet cached conformsTo items partOf first last next prev audience motivation purpose textDirection accessibility bodyValue format language
  processingLanguage value exact prefix suffix styleClass name email email_sha1 nickname label created modified generated sourceDate sourceDateStart
  sourceDateEnd start end total startIndex`.split(/\s+/),
)
const STANDARD = new Set(['Annotation', 'SpecificResource', 'TextualBody', 'TextPositionSelector', 'TextQuoteSelector'])

const listOf = (value: unknown) => (Array.isArray(value) ? value : [value]) as readonly Json[]

/** All objects within a value. */
function* objectsIn(value: unknown): Generator<Json> {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) yield value as Json
  for (const one of Object.values(value)) yield* objectsIn(one)
}

let store: LedgerStore
let collection: Json
let items: readonly Json[]
beforeAll(async () => {
  store = await testLedger()
  collection = JSON.parse((await written(annotationFormat.open, store, annotationFormat.wants)).toString('utf8'))
  items = (collection.first as { readonly items: readonly Json[] }).items
})
afterAll(() => store.close())

describe('annotations', () => {
  it('are a collection with one page', () => {
    expect(collection['@context']).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      { '@vocab': 'urn:demarche:vocabulary#' },
    ])
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: items.length })
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id, startIndex: 0 })
  })

  it('are one for each record, statement and condition, each with an address of its own', () => {
    const ids = items.map(({ id }) => String(id))
    expect(new Set(ids).size).toBe(items.length)
    expect(ids.map((id) => id.split(':')[2])).toEqual([
      'record', 'record', 'statement', 'condition', 'record', 'record', 'statement', 'record',
    ]) // biome-ignore format: one line reads best
    for (const one of items)
      expect(one).toMatchObject({
        type: 'Annotation',
        motivation: expect.stringMatching(/^(tagging|describing|linking)$/),
      })
  })

  it('point at their articles: by address, by name where there is none', () => {
    const sources = new Set(items.flatMap(({ target }) => listOf(target).map(({ source }) => source)))
    expect([...sources]).toEqual([
      'https://example.org/a?b=1&c=2',
      'https://example.org/beta',
      'urn:demarche:article:gamma',
    ])
  })

  it('select the same words by place and by quotation', () => {
    const texts = new Map(
      TEST_READINGS.map(({ ledger }) => [ledger.url ?? `urn:demarche:article:${ledger.id}`, ledger.text]),
    )
    const selections = [...objectsIn(items)].filter(({ type }) => type === 'SpecificResource')
    expect(selections.length).toBeGreaterThan(8)
    for (const { source, selector } of selections) {
      const text = texts.get(String(source)) ?? ''
      const [position, quote] = listOf(selector)
      // By the definition: code points from the first of the text.
      const characters = [...text]
      expect(characters.slice(Number(position?.start), Number(position?.end)).join('')).toBe(quote?.exact)
      const around = `${quote?.prefix}${quote?.exact}${quote?.suffix}`
      expect(text.split(around)).toHaveLength(2)
      expect(text.indexOf(around) + String(quote?.prefix).length).toBe(
        characters.slice(0, Number(position?.start)).join('').length,
      )
      expect([...around].join('')).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('take no term of the W3C for one of ours', () => {
    for (const object of objectsIn(items)) {
      const isOurs = typeof object.type === 'string' && !STANDARD.has(object.type)
      for (const key of Object.keys(object)) expect([key, W3C.has(key)]).toEqual([key, !isOurs || key === 'type'])
    }
  })

  it('say what a record says', () => {
    const [request] = items
    expect(listOf(request?.body)).toMatchObject([
      { type: 'TextualBody', value: 'REQUEST', purpose: 'tagging' },
      { type: 'Record', eventType: 'REQUEST', actors: [{ type: 'Party', code: 'NOR' }], recipients: [{ code: 'TCD' }], dateStart: '2031-02-09' },
    ]) // biome-ignore format: one line reads best
  })

  it('link what depends to what it depends on', () => {
    const condition = items.find(({ motivation }) => motivation === 'linking')
    const [first, body] = listOf(condition?.body)
    expect(listOf(first?.selector)[1]).toMatchObject({ exact: 'Norway demands' })
    expect(listOf(listOf(condition?.target)[0]?.selector)[1]).toMatchObject({ exact: 'Chad refuses' })
    expect(body).toMatchObject({ type: 'Condition', kind: 'precondition', holder: { code: 'NOR' } })
  })

  it('hold no half of a surrogate pair', async () => {
    const [reading] = TEST_READINGS
    if (reading === undefined) throw new Error('no reading')
    const ledger = { ...reading.ledger, text: `${reading.ledger.text}\ud800` }
    const pieces: string[] = []
    await annotationFormat
      .open(async (piece) => void pieces.push(String(piece)))
      .write({ ...EMPTY_PAGE, readings: [{ ...reading, ledger }] })
    expect(pieces.join('')).not.toMatch(/\\ud800/)
    expect(pieces.join('')).toContain('\ufffd')
  })

  it('of an empty ledger are a collection without a page', async () => {
    const empty = await testLedger([])
    const none = JSON.parse((await written(annotationFormat.open, empty, annotationFormat.wants)).toString())
    expect(none).toMatchObject({ type: 'AnnotationCollection', total: 0 })
    expect(none).not.toHaveProperty('first')
    await empty.close()
  })
})
