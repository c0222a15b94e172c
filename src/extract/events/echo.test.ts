import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../model/sentence.js'
import { readThrough } from '../extract.js'
import { testSentence } from '../syntax/test-sentence.js'

function recordsOf(...notations: readonly string[]): readonly string[] {
  let text = ''
  const sentences = notations.map((notation): Sentence => {
    const found = testSentence(notation, text.length)
    text += `${found.text} `
    return found.sentence
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
  return readThrough({ article, sentences }).findings.map(({ record: { type, rule, actors, recipients } }) =>
    [rule.split('/')[0], type, [...actors, ...recipients].map(({ id }) => id).join('+')].join(' '),
  )
}

const TALKS =
  'Norway/PROPN>2:nsubj held/VERB/hold/Tense=Past,VerbForm=Fin>0:root talks/NOUN/talk>2:obj with/ADP>5:case Chad/PROPN>3:nmod ./PUNCT>2:punct'
const RAID = 'Norway/PROPN>2:nsubj bombed/VERB/bomb/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>2:obj ./PUNCT>2:punct'

const CASES: readonly (readonly [name: string, notations: readonly string[], expected: readonly string[]])[] = [
  [
    'the same noun as subject: the same sides again',
    [TALKS, 'The/DET>2:det talks/NOUN/talk>3:nsubj resumed/VERB/resume/Tense=Past,VerbForm=Fin>0:root'],
    ['CONSULT CONSULT NOR+TCD', 'echo CONSULT NOR+TCD'],
  ],
  [
    'another noun of the type: the sides of the last such event',
    [RAID, 'Fighting/NOUN/fighting>2:nsubj continued/VERB/continue/Tense=Past,VerbForm=Fin>0:root'],
    ['ASSAULT ASSAULT NOR+TCD', 'echo ASSAULT NOR+TCD'],
  ],
  [
    'nothing told before, nothing echoed',
    ['Fighting/NOUN/fighting>2:nsubj continued/VERB/continue/Tense=Past,VerbForm=Fin>0:root'],
    [],
  ],
  [
    'told only later: the two who fight in the report',
    ['Fighting/NOUN/fighting>2:nsubj continued/VERB/continue/Tense=Past,VerbForm=Fin>0:root', RAID],
    ['echo ASSAULT NOR+TCD', 'ASSAULT ASSAULT NOR+TCD'],
  ],
  [
    'what is only alleged',
    [RAID, 'Alleged/ADJ>2:amod shelling/NOUN>3:nsubj continued/VERB/continue/Tense=Past,VerbForm=Fin>0:root'],
    ['ASSAULT ASSAULT NOR+TCD'],
  ],
  [
    'no echo of another type',
    [TALKS, 'Fighting/NOUN/fighting>2:nsubj continued/VERB/continue/Tense=Past,VerbForm=Fin>0:root'],
    ['CONSULT CONSULT NOR+TCD'],
  ],
  [
    'a noun that only dates',
    [
      TALKS,
      'Rain/NOUN>2:nsubj fell/VERB/fall/Tense=Past,VerbForm=Fin>0:root after/ADP>5:case the/DET>5:det talks/NOUN/talk>2:obl',
    ],
    ['CONSULT CONSULT NOR+TCD'],
  ],
  [
    'a deed that others condemn was done',
    [
      RAID,
      'Mali/PROPN>2:nsubj condemned/VERB/condemn/Tense=Past,VerbForm=Fin>0:root the/DET>4:det bombing/NOUN>2:obj ./PUNCT>2:punct',
    ],
    ['ASSAULT ASSAULT NOR+TCD', 'ACCUSE ACCUSE MLI+NOR', 'echo ASSAULT NOR+TCD'],
  ],
  [
    'a tariff that others condemn stands',
    [
      RAID,
      'Mali/PROPN>2:nsubj condemned/VERB/condemn/Tense=Past,VerbForm=Fin>0:root the/DET>4:det tariff/NOUN>2:obj ./PUNCT>2:punct',
    ],
    ['ASSAULT ASSAULT NOR+TCD', 'ACCUSE ACCUSE MLI+NOR'],
  ],
  [
    'what one party was blamed for it has done to the other',
    [
      'Norway/PROPN>2:nsubj accused/VERB/accuse/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>2:obj of/ADP>5:case piracy/NOUN>2:obl ./PUNCT>2:punct',
      'The/DET>2:det crews/NOUN/crew>5:nsubj:pass are/AUX/be>5:aux being/AUX/be>5:aux:pass detained/VERB/detain/Tense=Past,VerbForm=Part>0:root ./PUNCT>5:punct',
    ],
    ['ACCUSE ACCUSE NOR+TCD', 'COERCE COERCE TCD+NOR'],
  ],
  [
    'nothing told before, and nobody did it',
    [
      'The/DET>2:det crews/NOUN/crew>5:nsubj:pass are/AUX/be>5:aux being/AUX/be>5:aux:pass detained/VERB/detain/Tense=Past,VerbForm=Part>0:root ./PUNCT>5:punct',
    ],
    [],
  ],
  [
    'somebody else’s talks',
    [
      TALKS,
      "Grocers/NOUN/grocer>3:nmod:poss '/PART>1:case talks/NOUN/talk>4:nsubj resumed/VERB/resume/Tense=Past,VerbForm=Fin>0:root",
    ],
    ['CONSULT CONSULT NOR+TCD'],
  ],
]

describe('events named again without their parties', () => {
  test.each(CASES)('%s', (_, notations, expected) => {
    expect(recordsOf(...notations)).toEqual(expected)
  })
})
