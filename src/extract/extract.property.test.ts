import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entity, UPOS, type Word } from '../model/sentence.js'
import { confidenceOf } from './confidence.js'
import { explainFinding } from './explain/explain-record.js'
import { extract, readThrough } from './extract.js'

const FORMS =
  'Kyiv Moscow NATO they we he talks attack demand reject said must not will if before to for on of by the “ ” " : , . ready sanctions troops Zelenskyy President Russian impose called that who'.split(
    ' ',
  )
const RELATIONS =
  'nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss amod compound flat appos xcomp ccomp advcl acl acl:relcl conj cc case mark aux aux:pass cop det punct advmod parataxis compound:prt nmod:desc root csubj fixed nsubj:outer'.split(
    ' ',
  )

interface Drawn {
  readonly form: string
  readonly upos: Word['upos']
  readonly relation: string
  readonly head: number
  readonly entity: boolean
}

const drawnWord: fc.Arbitrary<Drawn> = fc.record({
  form: fc.constantFrom(...FORMS),
  upos: fc.constantFrom(...UPOS),
  relation: fc.constantFrom(...RELATIONS),
  head: fc.integer({ min: -1, max: 14 }),
  entity: fc.boolean(),
})

/** An article of any words under any heads: broken trees, loops and all. */
function articleOf(drawn: readonly (readonly Drawn[])[]): Parameters<typeof extract>[0] {
  let text = ''
  const sentences = drawn.map((forms) => {
    const start = text.length
    const words = forms.map(({ form, upos, relation, head }): Word => {
      const at = text.length
      text += `${form} `
      return {
        form,
        start: at,
        end: at + form.length,
        lemma: form.toLowerCase(),
        upos,
        features: {},
        head: head < forms.length ? head : -1,
        relation,
      }
    })
    const entities = forms.flatMap(({ entity }, index): readonly Entity[] =>
      entity ? [{ kind: 'PER', first: index, last: index }] : [],
    )
    return { start, end: text.length - 1, words, entities, vector: new Float32Array(0) }
  })
  const article = { id: 'a', ref: 'a', outlet: null, title: null, url: null, published: null, language: 'en', text }
  return { article, sentences }
}

describe('extraction of any tree', () => {
  test('never throws, every span is a slice of the text, twice gives the same, and every party is explained', () => {
    fc.assert(
      fc.property(fc.array(fc.array(drawnWord, { minLength: 1, maxLength: 15 }), { maxLength: 4 }), (drawn) => {
        const read = articleOf(drawn)
        const { text } = read.article
        const found = extract(read)
        for (const record of found.records) {
          expect(text.slice(record.start, record.end)).toBe(record.evidence)
          expect(record.evidence).toContain(record.trigger)
          expect(record.actors.length + record.recipients.length).toBeGreaterThan(0)
        }
        const spans = [
          ...found.statements.flatMap(({ cue, content, source }) => [cue, ...content, ...(source ? [source] : [])]),
          ...found.conditions.flatMap(({ antecedent, consequent }) => [antecedent, consequent]),
        ]
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
        for (const { id, cue, content, source, within } of found.statements) {
          expect(content.length).toBeGreaterThan(0)
          for (const one of content) {
            for (const other of source ? [cue, source] : [cue])
              expect(one.end <= other.start || other.end <= one.start).toBe(true)
          }
          if (within !== null)
            expect(found.statements.filter((other) => other.id !== id).map((other) => other.id)).toContain(within)
        }
        expect(extract(read)).toEqual(found)
        const reading = readThrough(read)
        for (const finding of reading.findings) {
          const { record, actors, recipients, confidence } = explainFinding({ article: read.article, reading }, finding)
          for (const party of [...record.actors, ...record.recipients])
            expect([...actors.parties, ...recipients.parties].map((one) => one.party)).toContainEqual(party)
          for (const { words } of [...actors.parties, ...recipients.parties])
            expect(text.slice(words.start, words.end)).toBe(words.text)
          expect(confidenceOf(confidence.reasons)).toBe(record.confidence)
        }
      }),
      { numRuns: 400, seed: 7 },
    )
  })
})
