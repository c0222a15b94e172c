import { expect, test } from 'vitest'
import { extract } from './extract.js'
import { testSentence } from './syntax/test-sentence.js'
import { brokenPromises } from './test-invariants.js'

const { sentence, text } = testSentence(
  'Iran/PROPN>2:nsubj rejected/VERB/reject/Tense=Past,VerbForm=Fin,Mood=Ind>0:root the/DET>4:det offer/NOUN>2:obj of/ADP>6:case France/PROPN>4:nmod ./PUNCT>2:punct [LOC:1-1] [LOC:6-6]',
)
const article = {
  id: 'a',
  ref: 'a',
  outlet: null,
  title: null,
  url: null,
  byline: null,
  published: null,
  updated: null,
  language: null,
  fieldSources: {},
  text,
}
const ledger = { text, ...extract({ article, sentences: [sentence] }) }
const [record] = ledger.records
if (!record) throw new Error('no record to damage')
const withRecord = (change: Partial<typeof record>) => ({ ...ledger, records: [{ ...record, ...change }] })
const span = { start: 0, end: 4, text: 'Iran' }

test.each([
  ['a sound one', ledger, 0],
  ['evidence that is no slice', withRecord({ start: 1 }), 1],
  ['an empty stretch', withRecord({ end: record.start, evidence: '', trigger: '' }), 2],
  ['a trigger elsewhere', withRecord({ trigger: 'accepted' }), 1],
  ['nobody', withRecord({ actors: [], recipients: [] }), 1],
  ['a party out of nowhere', withRecord({ actors: [{ id: 'CHN', sector: 'GOV', name: null }] }), 1],
  ['a name out of nowhere', withRecord({ speaker: { id: 'LI PO', sector: 'UNK', name: 'Li Po' } }), 1],
  ['one id twice', { ...ledger, records: [record, record] }, 1],
  [
    'a link of a thing with itself',
    {
      ...ledger,
      conditions: [{ id: 'c', kind: 'cause' as const, antecedent: span, consequent: span, cue: 'as', holder: null }],
    },
    1,
  ],
])('%s', (_, told, faults) => expect(brokenPromises(told)).toHaveLength(faults))
