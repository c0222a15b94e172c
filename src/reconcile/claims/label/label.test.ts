import { describe, expect, it } from 'vitest'
import type { Party } from '../../../model/party.js'
import { membersOf } from '../../member.js'
import { type TestRecord, testReport } from '../../test-report.js'
import { actorName } from './actor-name.js'
import { fitted, LONGEST } from './fitted.js'
import { labelOf } from './label.js'
import { conjugated } from './verb-forms.js'

function label(record: TestRecord, place: string | null = null): string {
  const [member] = membersOf([testReport('paper', null, [record])])
  return member ? labelOf(member, place) : ''
}

const base = { evidence: 'Nairobi spoke', trigger: 'spoke', by: 'KEN' } as const

describe('labels of positions', () => {
  it.each<[string, Partial<TestRecord> & Pick<TestRecord, 'type'>]>([
    [
      'Kenya urges Ethiopia to open the crossing',
      {
        type: 'REQUEST',
        to: 'ETH',
        rule: 'REQUEST/verb/urge',
        content: 'open the crossing',
        act: 'open: ETH >: crossing',
      },
    ],
    [
      'Kenya calls on Ethiopia not to build the dam',
      {
        type: 'REQUEST',
        to: 'ETH',
        rule: 'REQUEST/verb/call on',
        content: 'not build the dam',
        act: 'not build: ETH >: dam',
      },
    ],
    [
      'Kenya demands that Ethiopia withdraw from Moyale',
      {
        type: 'REQUEST',
        to: 'ETH',
        rule: 'REQUEST/verb/demand',
        content: 'withdraw from Moyale',
        act: 'withdraw: ETH >',
      },
    ],
    [
      'Kenya demands fishing rights',
      {
        type: 'REQUEST',
        to: 'ETH',
        rule: 'REQUEST/verb/demand',
        content: 'fishing rights',
        act: 'right: >: fishing right',
      },
    ],
    [
      'Kenya demands fishing rights from Ethiopia',
      {
        type: 'REQUEST',
        to: 'ETH',
        rule: 'REQUEST/verb/demand',
        content: 'fishing rights',
        act: 'right: >: fishing right',
        evidence: 'Nairobi demanded fishing rights of Ethiopia',
      },
    ],
    [
      'Kenya wants the summit to end in a treaty',
      { type: 'REQUEST', rule: 'REQUEST/adjective/keen for', content: 'the summit to end in a treaty', act: 'lead' },
    ],
    [
      'Kenya refuses to cede the islands',
      {
        type: 'REJECT',
        to: 'SOM',
        rule: 'REJECT/verb/refuse',
        content: 'cede the islands',
        act: 'cede: KEN >: island',
      },
    ],
    [
      'Kenya rules out a ceasefire',
      { type: 'REJECT', rule: 'REJECT/verb/rule out', content: 'a ceasefire', act: 'ceasefire: >: ceasefire' },
    ],
    [
      'Kenya does not want Ethiopia to join the bank',
      { type: 'REJECT', rule: 'REJECT/verb/oppose', content: 'join the bank', act: 'join: ETH >: bank' },
    ],
    [
      'Kenya does not tolerate raids on its fishermen',
      { type: 'REJECT', rule: 'REJECT/verb/not tolerate', content: 'raids on its fishermen', act: 'raid: >: raid' },
    ],
    [
      'Kenya is ready to mediate',
      { type: 'AGREE', rule: 'AGREE/adjective/ready', content: 'mediate', act: 'mediate: KEN >' },
    ],
    [
      'Kenya does not agree to share the water',
      {
        type: 'AGREE',
        status: 'negated',
        rule: 'AGREE/verb/agree to',
        content: 'share the water',
        act: 'share: KEN >: water',
      },
    ],
    [
      'Kenya may agree to share the water',
      {
        type: 'AGREE',
        status: 'hypothetical',
        rule: 'AGREE/verb/agree to',
        content: 'share the water',
        act: 'share: KEN >: water',
      },
    ],
    [
      'Kenya and Uganda agree to share the water',
      {
        type: 'AGREE',
        by: 'KEN+UGA',
        rule: 'AGREE/verb/agree to',
        content: 'share the water',
        act: 'share: KEN+UGA >: water',
      },
    ],
    [
      'Kenya threatens to close the border',
      {
        type: 'THREATEN',
        to: 'ETH',
        rule: 'THREATEN/verb/threaten',
        content: 'close the border',
        act: 'close: KEN >: border',
      },
    ],
    [
      'Kenya warns Ethiopia that it would face sanctions',
      {
        type: 'THREATEN',
        to: 'ETH',
        rule: 'THREATEN/verb/warn',
        content: 'face sanctions',
        act: 'face: ETH >: sanction',
      },
    ],
    [
      'Kenya warns Ethiopia not to fill the dam',
      {
        type: 'THREATEN',
        to: 'ETH',
        rule: 'THREATEN/verb/warn',
        content: 'not fill the dam',
        act: 'not fill: ETH >: dam',
      },
    ],
    [
      'Kenya accuses Ethiopia of arming rebels',
      { type: 'ACCUSE', to: 'ETH', rule: 'ACCUSE/verb/accuse', content: 'arming rebels', act: 'arm: ETH >: rebel' },
    ],
    [
      'Kenya says that the treaty is a disgrace',
      {
        type: 'ACCUSE',
        rule: 'ACCUSE/adjective/disgrace',
        content: 'the treaty is a disgrace',
        act: 'be: >: disgrace',
      },
    ],
    [
      'Kenya calls the talks fruitful',
      { type: 'SUPPORT', rule: 'SUPPORT/adjective/fruitful', content: 'the talks', act: 'talks: >: talk' },
    ],
    [
      'Kenya thanks Ethiopia for its help',
      { type: 'SUPPORT', to: 'ETH', rule: 'SUPPORT/verb/thank', content: 'its help', act: 'help: >: help' },
    ],
  ])('%s', (expected, record) => {
    expect(label({ ...base, ...record })).toBe(expected)
  })
})

describe('labels of events', () => {
  it.each<[string, Partial<TestRecord> & Pick<TestRecord, 'type'>, string?]>([
    [
      'Kenya and Ethiopia hold a third round of trade talks in Djibouti',
      {
        type: 'CONSULT',
        by: 'KEN+ETH',
        trigger: 'trade talks',
        evidence: 'a third round of trade talks between Kenya and Ethiopia',
        rule: 'CONSULT/noun/trade talk',
      },
      'Djibouti',
    ],
    [
      'Kenya will hold talks with Ethiopia',
      {
        type: 'CONSULT',
        to: 'ETH',
        status: 'future',
        trigger: 'talks',
        evidence: 'Kenya goes into talks with Ethiopia',
        rule: 'CONSULT/noun/talk',
      },
    ],
    [
      'Kenya receives Ethiopia',
      {
        type: 'CONSULT',
        to: 'ETH',
        trigger: 'welcomed',
        evidence: 'Kenya welcomed the Ethiopian leader',
        rule: 'CONSULT/verb/welcome',
      },
    ],
    [
      'Kenya visits Ethiopia',
      {
        type: 'CONSULT',
        to: 'ETH',
        trigger: 'visited',
        evidence: 'The Kenyan leader visited Ethiopia',
        rule: 'CONSULT/verb/visit',
      },
    ],
    [
      'Kenya destroys a bridge on the Dawa',
      {
        type: 'ASSAULT',
        to: 'ETH',
        trigger: 'destroyed',
        evidence: 'Kenyan jets destroyed a bridge on the Dawa, a witness said',
        rule: 'ASSAULT/verb/destroy',
      },
    ],
    [
      'Kenya detains two trawlers off Lamu',
      {
        type: 'COERCE',
        to: 'SOM',
        trigger: 'detained',
        evidence: 'Kenya detained two trawlers off Lamu and brought them in',
        rule: 'COERCE/verb/detain',
      },
    ],
    [
      'Kenya invades Somalia',
      {
        type: 'ASSAULT',
        to: 'SOM',
        trigger: 'invasion',
        evidence: 'the invasion of Somalia by Kenya',
        rule: 'ASSAULT/noun/invasion',
      },
    ],
    [
      'Kenya imposes sanctions on Ethiopia',
      {
        type: 'SANCTION',
        to: 'ETH',
        trigger: 'sanctions',
        evidence: 'the Kenyan sanctions on Ethiopia',
        rule: 'SANCTION/noun/sanction',
      },
    ],
    [
      'Eight fishermen were killed off Lamu',
      {
        type: 'ASSAULT',
        to: 'SOM',
        trigger: 'killed',
        evidence: 'that eight fishermen were killed off Lamu',
        rule: 'ASSAULT/verb/kill',
      },
    ],
  ])('%s', (expected, record, place) => {
    expect(label({ ...base, ...record }, place ?? null)).toBe(expected)
  })
})

describe('names of actors', () => {
  const of = (id: string, name: string | null, sector: Party['sector'] = 'GOV') => actorName({ id, sector, name })
  it.each<[string, boolean, Party]>([
    ['Ruto', false, { id: 'KEN', sector: 'GOV', name: 'William Ruto' }],
    ['Wang', false, { id: 'CHN', sector: 'GOV', name: 'Wang Yi' }],
    ['von der Leyen', false, { id: 'EU', sector: 'IGO', name: 'Ursula von der Leyen' }],
    ['the White House', false, { id: 'USA', sector: 'GOV', name: 'White House' }],
    ['the West', false, { id: 'WEST', sector: 'GOV', name: 'the West' }],
    ['Kenya', false, { id: 'KEN', sector: 'CVL', name: 'Kenyans' }],
    ['partners', true, { id: 'PARTNERS', sector: 'GOV', name: 'our partners' }],
    ['Maria Santos', false, { id: 'MARIA SANTOS', sector: 'GOV', name: 'Maria Santos' }],
    ['opposition deputies', true, { id: 'OPPOSITION DEPUTIES', sector: 'LEG', name: 'Opposition deputies' }],
    ['the government', false, { id: 'GOVERNMENT', sector: 'GOV', name: 'government' }],
  ])('%s', (text, plural, { id, name, sector }) => {
    expect(of(id, name, sector)).toEqual({ text, plural })
  })
})

describe('verb forms', () => {
  it.each([
    ['rule out', 'actual', false, 'rules out'],
    ['deny', 'actual', false, 'denies'],
    ['be ready', 'actual', true, 'are ready'],
    ['be ready', 'negated', false, 'is not ready'],
    ['agree', 'future', false, 'will agree'],
    ['meet', 'historical', true, 'met'],
    ['ban', 'historical', false, 'banned'],
    ['expel', 'historical', false, 'expelled'],
  ] as const)('%s, %s', (phrase, status, plural, expected) => {
    expect(conjugated(phrase, status, plural)).toBe(expected)
  })
})

describe('a text as a label', () => {
  it.each([
    ['“Nairobi” wants   peace', 'Nairobi wants peace'],
    ['kenya wants to hold the', 'Kenya wants to hold'],
    ['the government', 'The government'],
    ["the ministers' plan", 'The ministers plan'],
  ])('%j', (text, expected) => {
    expect(fitted(text)).toBe(expected)
  })

  it('is cut before a phrase that does not fit, never inside a word', () => {
    const text =
      'Kenya demands that Ethiopia publish the figures of the flow of the river at every one of the twelve stations'
    const label = fitted(text)
    expect(label.length).toBeLessThanOrEqual(LONGEST)
    expect(text.startsWith(label)).toBe(true)
    expect(label).toBe('Kenya demands that Ethiopia publish the figures of the flow of the river at every one')
  })
})
