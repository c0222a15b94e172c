import { describe, expect, test } from 'vitest'
import { extract } from '../extract.js'
import { testSentence } from '../syntax/test-sentence.js'

function recordsOf(notation: string): readonly string[] {
  const { sentence, text } = testSentence(notation)
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
  return extract({ article, sentences: [sentence] }).records.map(
    ({ type, actors, recipients }) =>
      `${type} ${actors.map(({ id }) => id).join('+')}>${recipients.map(({ id }) => id).join('+')}`,
  )
}

const CASES: readonly (readonly [name: string, notation: string, expected: readonly string[]])[] = [
  [
    'who issues a statement speaks in it',
    'Norway/PROPN>2:nsubj issued/VERB/issue/Tense=Past,VerbForm=Fin>0:root a/DET>4:det statement/NOUN>2:obj condemning/VERB/condemn/VerbForm=Ger>4:acl Chad/PROPN>5:obj',
    ['ACCUSE NOR>TCD'],
  ],
  [
    'a letter speaks for its owner',
    "Norway/PROPN>3:nmod:poss 's/PART>1:case letter/NOUN>4:nsubj urges/VERB/urge/Tense=Pres,VerbForm=Fin>0:root Chad/PROPN>4:obj to/PART>7:mark leave/VERB/leave/VerbForm=Inf>4:xcomp",
    ['REQUEST NOR>TCD'],
  ],
  [
    'a report of nobody accuses nobody',
    'A/DET>2:det report/NOUN>3:nsubj condemned/VERB/condemn/Tense=Past,VerbForm=Fin>0:root the/DET>5:det weather/NOUN>3:obj',
    [],
  ],
  [
    'who smiles at a meeting takes part in it',
    'Norway/PROPN>2:nsubj smiled/VERB/smile/Tense=Past,VerbForm=Fin>0:root during/ADP>5:case a/DET>5:det meeting/NOUN>2:obl with/ADP>7:case Chad/PROPN>5:nmod',
    ['CONSULT NOR>TCD'],
  ],
  [
    'a meeting that only dates is none',
    'Norway/PROPN>2:nsubj smiled/VERB/smile/Tense=Past,VerbForm=Fin>0:root during/ADP>5:case the/DET>5:det meeting/NOUN>2:obl',
    [],
  ],
  [
    'what is threatened is threatened to whom it would be done',
    'Norway/PROPN>2:nsubj threatened/VERB/threaten/Tense=Past,VerbForm=Fin>0:root to/PART>4:mark bomb/VERB/bomb/VerbForm=Inf>2:xcomp Chad/PROPN>4:obj',
    ['THREATEN NOR>TCD'],
  ],
  [
    'who protests against nobody in particular does so against the own state',
    'Norwegian/ADJ>2:amod students/NOUN/student>3:nsubj protested/VERB/protest/Tense=Past,VerbForm=Fin>0:root',
    ['PROTEST NOR>NOR'],
  ],
  [
    'one protest is one record',
    'Norwegian/ADJ>2:amod students/NOUN/student>3:nsubj marched/VERB/march/Tense=Past,VerbForm=Fin>0:root to/PART>5:mark protest/VERB/protest/VerbForm=Inf>3:advcl against/ADP>7:case Chad/PROPN>5:obl',
    ['PROTEST NOR>TCD'],
  ],
  [
    'a verb that has judged needs no second judgement',
    'Norway/PROPN>2:nsubj condemned/VERB/condemn/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>2:obj as/ADP>5:case unfair/ADJ>2:obl',
    ['ACCUSE NOR>TCD'],
  ],
  [
    'a judgement is passed by who names it',
    'Norway/PROPN>2:nsubj described/VERB/describe/Tense=Past,VerbForm=Fin>0:root the/DET>4:det pact/NOUN>2:obj as/ADP>6:case unfair/ADJ>2:obl',
    ['ACCUSE NOR>'],
  ],
  [
    'a name that hangs on the noun before it',
    'Presidential/ADJ>2:amod hopeful/NOUN>4:nsubj Macron/PROPN>2:flat condemned/VERB/condemn/Tense=Past,VerbForm=Fin>0:root Chad/PROPN>4:obj [PER:3-3]',
    ['ACCUSE FRA>TCD'],
  ],
]

describe('the parties of a frame', () => {
  test.each(CASES)('%s', (_, notation, expected) => {
    expect(recordsOf(notation)).toEqual(expected)
  })
})
