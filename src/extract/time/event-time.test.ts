import { describe, expect, test } from 'vitest'
import type { Draft } from '../events/draft.js'
import { testSentence } from '../syntax/test-sentence.js'
import { openTree } from '../syntax/tree.js'
import { dateOfEvent, dateOfStatement } from './event-time.js'

/** A Wednesday. */
const PUBLISHED = '2021-06-16'

const SAID_NEXT_WEEK =
  'The/DET>2:det minister/NOUN>3:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root on/ADP>5:case Tuesday/PROPN>3:obl that/SCONJ>9:mark talks/NOUN/talk>9:nsubj would/AUX>9:aux begin/VERB//VerbForm=Inf>3:ccomp next/ADJ>11:amod week/NOUN>9:obl:unmarked'
const SAID_LAST =
  'Peru/PROPN>3:nsubj must/AUX>3:aux leave/VERB//VerbForm=Inf>8:ccomp by/ADP>5:case Friday/PROPN>3:obl ,/PUNCT>3:punct he/PRON>8:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>0:root on/ADP>10:case Tuesday/PROPN>3:obl'
const SPEAKING =
  'Speaking/VERB/speak/Tense=Pres,VerbForm=Part>5:advcl on/ADP>3:case Monday/PROPN>1:obl Ramos/PROPN>5:nsubj urged/VERB/urge/Tense=Past,VerbForm=Fin>0:root Chile/PROPN>5:obj to/PART>8:mark free/VERB//VerbForm=Inf>5:xcomp them/PRON>8:obj by/ADP>11:case Friday/PROPN>8:obl'
const HOLD_TALKS =
  'Peru/PROPN>3:nsubj will/AUX>3:aux hold/VERB//VerbForm=Inf>0:root talks/NOUN/talk>3:obj in/ADP>6:case Quito/PROPN>4:nmod on/ADP>8:case Sunday/PROPN>3:obl'
const CONDEMNED =
  'Peru/PROPN>2:nsubj condemned/VERB/condemn/Tense=Past,VerbForm=Fin>0:root the/DET>4:det attack/NOUN>2:obj on/ADP>6:case Sunday/PROPN>4:nmod'
const TOOK_PLACE =
  'Talks/NOUN/talk>2:nsubj took/VERB/take/Tense=Past,VerbForm=Fin>0:root place/NOUN>2:obj on/ADP>5:case 3/NUM>2:obl March/PROPN>5:nmod:unmarked'
const SHELLED =
  'They/PRON>3:nsubj have/AUX/have/Tense=Pres>3:aux shelled/VERB/shell/Tense=Past,VerbForm=Part>0:root it/PRON>3:obj for/ADP>7:case three/NUM>7:nummod days/NOUN/day>3:obl'
const POSTPONED =
  'Peru/PROPN>2:nsubj postponed/VERB/postpone/Tense=Past,VerbForm=Fin>0:root the/DET>4:det vote/NOUN>2:obj until/ADP>6:case June/PROPN>2:obl'
const INTERVIEW =
  'In/ADP>3:case an/DET>3:det interview/NOUN>7:obl on/ADP>5:case Sunday/PROPN>3:nmod Ramos/PROPN>7:nsubj accused/VERB/accuse/Tense=Past,VerbForm=Fin>0:root Chile/PROPN>7:obj'
const LATER =
  'Earlier/ADV>6:advmod on/ADP>3:case 1/NUM>1:obl March/PROPN>3:nmod:unmarked missiles/NOUN/missile>6:nsubj struck/VERB/strike/Tense=Past,VerbForm=Fin>0:root Lima/PROPN>6:obj'
const BOTH =
  'Ramos/PROPN>2:nsubj visited/VERB/visit/Tense=Past,VerbForm=Fin>0:root Lima/PROPN>2:obj on/ADP>5:case Monday/PROPN>2:obl and/CCONJ>7:cc met/VERB/meet/Tense=Past,VerbForm=Fin>2:conj unions/NOUN/union>7:obj'
const PACT =
  'They/PRON>2:nsubj left/VERB/leave/Tense=Past,VerbForm=Fin>0:root the/DET>5:det 2015/NUM>5:compound accord/NOUN>2:obj last/ADJ>7:amod week/NOUN>2:obl:unmarked'
const PREDICATE =
  'The/DET>2:det talks/NOUN/talk>5:nsubj are/AUX/be/Tense=Pres,VerbForm=Fin>5:cop on/ADP>5:case Friday/PROPN>0:root'
const DATELINE =
  'LIMA/PROPN>9:nsubj ,/PUNCT>1:punct Jun/PROPN>4:compound 15/NUM>1:nmod:unmarked (/PUNCT>6:punct Reuters/PROPN>1:appos )/PUNCT>6:punct -/PUNCT>1:punct said/VERB/say/Tense=Past,VerbForm=Fin>0:root Peru/PROPN>9:nsubj it/PRON>12:nsubj left/VERB/leave/Tense=Past,VerbForm=Fin>9:ccomp'
const COUNTED =
  'Peru/PROPN>2:nsubj freed/VERB/free/Tense=Past,VerbForm=Fin>0:root 2015/NUM>4:nummod sailors/NOUN/sailor/Number=Plur>2:obj'

const indexOf = (notation: string, form: string): number =>
  openTree(testSentence(notation).sentence).words.findIndex((word) => word.form === form)

function dated(notation: string, trigger: string, draft: Partial<Draft> = {}, published: string | null = PUBLISHED) {
  const { sentence, text } = testSentence(notation)
  const head = indexOf(notation, trigger)
  const event = { head, trigger: [head], type: 'CONSULT', status: 'actual', content: null, ...draft } as const
  const date = dateOfEvent({ tree: openTree(sentence), text, published }, event)
  return date && `${date.start}..${date.end} ${date.text}`
}

describe('the time of an event', () => {
  test.each<[string, string, string, Partial<Draft>, string | null]>([
    ['its own clause', SAID_NEXT_WEEK, 'talks', {}, '2021-06-21..2021-06-27 next week'],
    ['a clause beside it', SPEAKING, 'urged', {}, '2021-06-14..2021-06-14 Monday'],
    ['the verb that holds it', HOLD_TALKS, 'talks', { status: 'future' }, '2021-06-20..2021-06-20 Sunday'],
    ['the verb that lets it be', TOOK_PLACE, 'Talks', {}, '2021-03-03..2021-03-03 3 March'],
    ['not that of the condemning, but of the condemned', CONDEMNED, 'condemned', {}, null],
    ['its own phrase', CONDEMNED, 'attack', {}, '2021-06-13..2021-06-13 Sunday'],
    ['what lasts', SHELLED, 'shelled', {}, '2021-06-13..2021-06-16 for three days'],
    ['not that of the thing put off', POSTPONED, 'postponed', {}, null],
    ['the occasion', INTERVIEW, 'accused', {}, '2021-06-13..2021-06-13 Sunday'],
    ['an adverb between', LATER, 'struck', {}, '2021-03-01..2021-03-01 1 March'],
    ['shared by two verbs', BOTH, 'met', {}, '2021-06-14..2021-06-14 Monday'],
    ['not the year of a thing', PACT, 'left', {}, '2021-06-07..2021-06-13 last week'],
    ['nor when the thing is of the trigger', PACT, 'left', { trigger: [1, 4] }, '2021-06-07..2021-06-13 last week'],
    ['the year of a pact', PACT, 'accord', {}, '2015-01-01..2015-12-31 2015'],
    ['not that of the dateline', DATELINE, 'left', {}, null],
    ['the predicate', PREDICATE, 'talks', { status: 'future' }, '2021-06-18..2021-06-18 Friday'],
    ['not a number', COUNTED, 'freed', {}, null],
    [
      'a demand is of the day it is made',
      SAID_LAST,
      'leave',
      { type: 'REQUEST', content: 2 },
      '2021-06-15..2021-06-15 Tuesday',
    ],
    ['an act is not', SAID_LAST, 'leave', { type: 'RETREAT', status: 'future' }, '2021-06-16..2021-06-18 by Friday'],
  ])('%s', (_, notation, trigger, draft, expected) => {
    expect(dated(notation, trigger, draft)).toBe(expected)
  })

  test('relative words without a day of publication date nothing', () => {
    expect(dated(SAID_NEXT_WEEK, 'talks', {}, null)).toBeNull()
    expect(dated(PACT, 'accord', {}, null)).toBe('2015-01-01..2015-12-31 2015')
  })
})

describe('the time of a statement', () => {
  test.each([
    ['the cue has it, not what is said', SAID_NEXT_WEEK, 'said', 'that', 'week', 'Tuesday'],
    ['behind the cue', SAID_LAST, 'said', 'Peru', 'Friday', 'Tuesday'],
    ['a clause beside the cue', SPEAKING, 'urged', 'to', 'Friday', 'Monday'],
    ['the occasion', INTERVIEW, 'accused', 'Chile', 'Chile', 'Sunday'],
    ['the dateline, for want of another', DATELINE, 'said', 'it', 'left', 'Jun 15'],
    ['not that of the attack condemned', CONDEMNED, 'condemned', 'the', 'Sunday', null],
  ])('%s', (_, notation, cue, from, to, expected) => {
    const { sentence, text } = testSentence(notation)
    const tree = openTree(sentence)
    const cueHead = indexOf(notation, cue)
    const contents = [
      { start: tree.words[indexOf(notation, from)]?.start ?? 0, end: tree.words[indexOf(notation, to)]?.end ?? 0 },
    ]
    const attribution = {
      sentence: 0,
      cueHead,
      cue: { start: 0, end: 0 },
      source: null,
      contents,
      force: 'speech',
      sourceRange: null,
    } as const
    expect(dateOfStatement({ tree, text, published: PUBLISHED }, attribution)?.text ?? null).toBe(expected)
  })
})
