import { describe, expect, test } from 'vitest'
import { testSentence } from '../syntax/test-sentence.js'
import { openTree } from '../syntax/tree.js'
import { placeOfEvent } from './place.js'
import type { Happening } from './setting.js'

const PAST = 'Tense=Past,VerbForm=Fin'

function place(notation: string, trigger: string, event: Partial<Happening> = {}): string | null {
  const { sentence, text } = testSentence(notation)
  const head = sentence.words.findIndex(({ form }) => form === trigger)
  const whole = { head, trigger: [head], type: 'CONSULT', status: 'actual', content: null, ...event } as const
  return placeOfEvent(openTree(sentence), text, whole)
}

describe('where it is', () => {
  test.each<[string, string, Partial<Happening>, string]>([
    [
      'Quito',
      `They/PRON>2:nsubj met/VERB/meet/${PAST}>0:root in/ADP>4:case Quito/PROPN>2:obl on/ADP>6:case Friday/PROPN>2:obl [LOC:4-4]`,
      {},
      'met',
    ],
    [
      'UN headquarters in New York',
      'They/PRON>2:nsubj signed/VERB/sign>0:root it/PRON>2:obj at/ADP>7:case the/DET>7:det UN/PROPN>7:compound headquarters/NOUN>2:obl in/ADP>10:case New/ADJ>10:amod York/PROPN>7:nmod [ORG:6-6] [LOC:9-10]',
      {},
      'signed',
    ],
    [
      'UN headquarters in New York',
      'They/PRON>2:nsubj signed/VERB/sign>0:root it/PRON>2:obj at/ADP>7:case the/DET>7:det UN/PROPN>7:compound headquarters/NOUN>2:obl in/ADP>10:case New/ADJ>10:amod York/PROPN>2:obl [ORG:6-6] [LOC:9-10]',
      {},
      'signed',
    ],
    [
      'Geneva , Switzerland',
      'Talks/NOUN/talk>2:nsubj resumed/VERB/resume>0:root in/ADP>4:case Geneva/PROPN>2:obl ,/PUNCT>6:punct Switzerland/PROPN>4:nmod:unmarked [LOC:4-4] [LOC:6-6]',
      {},
      'Talks',
    ],
    [
      'Sumy',
      'Rebels/NOUN>2:nsubj shelled/VERB/shell>0:root Sumy/PROPN>2:obj overnight/ADV>2:advmod [LOC:3-3]',
      { type: 'ASSAULT' },
      'shelled',
    ],
    [
      'heart of Aleppo',
      'Missiles/NOUN>2:nsubj struck/VERB/strike>0:root the/DET>4:det heart/NOUN>2:obj of/ADP>6:case Aleppo/PROPN>4:nmod [LOC:6-6]',
      { type: 'ASSAULT' },
      'struck',
    ],
    [
      'navy base at Sevastopol',
      'They/PRON>2:nsubj hit/VERB/hit>0:root the/DET>4:det navy/NOUN>5:nmod:poss base/NOUN>2:obj at/ADP>7:case Sevastopol/PROPN>5:nmod [LOC:7-7]',
      { type: 'ASSAULT' },
      'hit',
    ],
    [
      'Goma',
      'Soldiers/NOUN>2:nsubj killed/VERB/kill>0:root men/NOUN/man>2:obj near/ADP>5:case Goma/PROPN>3:nmod [LOC:5-5]',
      { type: 'ASSAULT' },
      'killed',
    ],
    [
      'Idlib',
      'The/DET>2:det attack/NOUN>5:nsubj on/ADP>4:case Idlib/PROPN>2:nmod killed/VERB/kill>0:root nine/NUM>5:obj',
      { type: 'ASSAULT' },
      'attack',
    ],
    [
      'Lima',
      'They/PRON>2:nsubj met/VERB/meet>0:root envoys/NOUN/envoy>2:obj in/ADP>5:case Lima/PROPN>3:nmod [LOC:5-5]',
      {},
      'met',
    ],
    [
      'Norway',
      'Ramos/PROPN>2:nsubj visited/VERB/visit>0:root Norway/PROPN>2:obj last/ADJ>5:amod week/NOUN>2:obl:unmarked [LOC:3-3]',
      {},
      'visited',
    ],
    [
      'Geneva',
      'Speaking/VERB/speak>5:advcl in/ADP>3:case Geneva/PROPN>1:obl Ramos/PROPN>5:nsubj urged/VERB/urge>0:root restraint/NOUN>5:obj [LOC:3-3]',
      { type: 'REQUEST' },
      'urged',
    ],
    [
      'Angola',
      'Peru/PROPN>2:nsubj withdrew/VERB/withdraw>0:root troops/NOUN/troop>2:obj from/ADP>5:case Angola/PROPN>2:obl [LOC:5-5]',
      { type: 'RETREAT' },
      'withdrew',
    ],
    [
      'Oval Office',
      'an/DET>4:det Oval/ADJ>3:amod Office/PROPN>4:compound meeting/NOUN>0:root [LOC:2-3]',
      {},
      'meeting',
    ],
    [
      'border',
      'Guards/NOUN>2:nsubj fired/VERB/fire>0:root on/ADP>4:case crowds/NOUN/crowd>2:obl at/ADP>7:case the/DET>7:det border/NOUN>4:nmod',
      { type: 'ASSAULT' },
      'fired',
    ],
    [
      'Oslo',
      'He/PRON>2:nsubj said/VERB/say>0:root in/ADP>4:case Oslo/PROPN>2:obl Chile/PROPN>7:nsubj must/AUX>7:aux stop/VERB>2:ccomp raids/NOUN/raid>7:obj in/ADP>10:case Angola/PROPN>8:nmod [LOC:4-4]',
      { type: 'REQUEST', content: 6 },
      'stop',
    ],
  ])('%s', (expected, notation, event, trigger) => {
    expect(place(notation, trigger, event)).toBe(expected)
  })
})

describe('what is no place of the event', () => {
  test.each<[string, string, Partial<Happening>, string]>([
    [
      'a statement',
      'Peru/PROPN>2:nsubj rejected/VERB/reject>0:root it/PRON>2:obj in/ADP>6:case a/DET>6:det statement/NOUN>2:obl',
      { type: 'REJECT' },
      'rejected',
    ],
    ['a time', `They/PRON>2:nsubj met/VERB/meet/${PAST}>0:root in/ADP>4:case March/PROPN>2:obl`, {}, 'met'],
    [
      'a party that is punished',
      'sanctions/NOUN/sanction>0:root on/ADP>3:case Havana/PROPN>1:nmod [LOC:3-3]',
      { type: 'SANCTION' },
      'sanctions',
    ],
    [
      'a topic',
      'They/PRON>2:nsubj discussed/VERB/discuss>0:root unrest/NOUN>2:obj in/ADP>5:case Lima/PROPN>3:nmod [LOC:5-5]',
      {},
      'discussed',
    ],
    [
      'a state that is struck',
      'Drones/NOUN>2:nsubj attacked/VERB/attack>0:root Chile/PROPN>2:obj [LOC:3-3]',
      { type: 'ASSAULT' },
      'attacked',
    ],
    [
      'where the speaker is from',
      'Officials/NOUN>4:nsubj in/ADP>3:case Oslo/PROPN>1:nmod urged/VERB/urge>0:root restraint/NOUN>4:obj [LOC:3-3]',
      { type: 'REQUEST' },
      'urged',
    ],
    [
      'where it is to be done',
      'Ramos/PROPN>2:nsubj demanded/VERB/demand>0:root reform/NOUN>2:obj in/ADP>5:case Lima/PROPN>2:obl [LOC:5-5]',
      { type: 'REQUEST' },
      'demanded',
    ],
    [
      'a person',
      'Costa/PROPN>2:nsubj met/VERB/meet>0:root Jordan/PROPN>2:obj Hill/PROPN>3:flat in/ADP>6:case private/ADJ>2:obl [PER:3-4]',
      {},
      'met',
    ],
    [
      'an interest',
      'Peru/PROPN>2:nsubj acted/VERB/act>0:root in/ADP>5:case the/DET>5:det interest/NOUN>2:obl of/ADP>7:case Chile/PROPN>5:nmod [LOC:7-7]',
      { type: 'AID' },
      'acted',
    ],
    [
      'two who talk',
      'Talks/NOUN/talk>0:root between/ADP>3:case Oslo/PROPN>1:nmod and/CCONJ>5:cc Lima/PROPN>3:conj [LOC:3-3] [LOC:5-5]',
      {},
      'Talks',
    ],
    [
      'a line of argument',
      'Peru/PROPN>2:nsubj kept/VERB/keep>0:root to/ADP>5:case the/DET>5:det line/NOUN>2:obl',
      { type: 'MOBILIZE' },
      'kept',
    ],
    [
      'a neighbour of the attack',
      'Peru/PROPN>2:nsubj mourned/VERB/mourn>0:root after/ADP>5:case the/DET>5:det attack/NOUN>2:obl in/ADP>7:case Oslo/PROPN>5:nmod [LOC:7-7]',
      { type: 'AID' },
      'mourned',
    ],
  ])('%s', (_, notation, event, trigger) => {
    expect(place(notation, trigger, event)).toBeNull()
  })
})
