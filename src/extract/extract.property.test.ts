import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entity, UPOS, type Word } from '../model/sentence.js'
import { ROLES } from './actors/roles.js'
import { confidenceOf } from './events/confidence.js'
import { explainFinding } from './explain/explain-record.js'
import { extract, readThrough } from './extract.js'
import { ROWS } from './lexicon/lexicon.js'
import { brokenPromises } from './test-invariants.js'

/** Words of every table that extraction reads, and some that are in none. */
const FORMS = [
  ...new Set([
    ...'Kyiv Moscow NATO they we he talks attack demand reject said must not will if before to for on of by the “ ” " : , . ready sanctions troops Zelenskyy President Russian impose called that who'.split(
      ' ',
    ),
    ...ROWS.filter((_, index) => index % 23 === 0).flatMap(({ lemma, object, particle, preposition }) =>
      [lemma, object, particle, preposition].filter((word) => word !== null),
    ),
    ...[...ROLES.keys()].filter((_, index) => index % 19 === 0).flatMap((role) => role.split(' ')),
    ...'US U.S. EU Iran Washington London European Ukrainian Americans Trump Macron Merkel Lavrov Gaza both all those others them us our him it its this which'.split(
      ' ',
    ),
    ...'unless until despite because instead after could would should can may no never n’t has been is are was until once only even in exchange over'.split(
      ' ',
    ),
    ..."Monday yesterday 2022 March 12 three week ago later ? ! … — - ( ) [ ] '' `` «  » • | ' ’ ’s \u200b é 中 🙂"
      .split(' ')
      .filter(Boolean),
    ...'coach match striker shares recipe minister'.split(' '),
  ]),
]
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
  const article = {
    id: 'a',
    ref: 'a',
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    fieldSources: {},
    text,
  }
  return { article, sentences }
}

const drawn = fc.array(fc.array(drawnWord, { minLength: 1, maxLength: 15 }), { maxLength: 4 })

describe('extraction of any tree', () => {
  test('never throws, and keeps what it promises of spans, parties, links and ids', () => {
    fc.assert(
      fc.property(drawn, (sentences) => {
        const read = articleOf(sentences)
        expect(brokenPromises({ text: read.article.text, ...extract(read) })).toEqual([])
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  test('every party and every confidence is explained', () => {
    fc.assert(
      fc.property(drawn, (sentences) => {
        const read = articleOf(sentences)
        const { text } = read.article
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
      { numRuns: 200, seed: 3 },
    )
  })

  test('the same article gives the same, in any company', () => {
    fc.assert(
      fc.property(drawn, drawn, (sentences, others) => {
        const found = extract(articleOf(sentences))
        extract(articleOf(others))
        expect(extract(articleOf(sentences))).toEqual(found)
      }),
      { numRuns: 150, seed: 11 },
    )
  })
})
