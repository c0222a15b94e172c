import { describe, expect, it } from 'vitest'
import { findOrigins } from './origins.js'

const CASES: readonly (readonly [text: string, ...origins: readonly string[]])[] = [
  ['GENEVA, Feb 5 (Reuters) - The envoys met.', 'wire Reuters'],
  ['Geneva (AFP) – The envoys met.', 'wire AFP'],
  ['The envoys met, an aide said. Reuters contributed to this report.', 'wire Reuters'],
  ['The Associated Press and AFP contributed to this story.', 'wire AP', 'wire AFP'],
  ['(With inputs from ANI)', 'wire ANI'],
  ['Source: TASS', 'wire TASS'],
  ['In his interview with CNN and Reuters, he asked for a truce.', 'interview CNN', 'interview Reuters'],
  ['She told the BBC in an interview that talks go on.', 'interview BBC'],
  ['She said so in a phone interview with the Kyoto Times on Monday.', 'interview Kyoto Times'],
  ['In the joint interview, he asked for a truce.', 'interview joint interview'],
  ['He was speaking to Al Jazeera from the border.', 'interview Al Jazeera'],
  ['“We will stay,” she said on Fox News.', 'broadcast Fox News'],
  ['In a televised address, the president refused.', 'broadcast televised address'],
  ['The general told state television that the town had fallen.', 'broadcast state television'],
  ['according to a statement posted on Telegram', 'document statement posted on Telegram'],
  ['The two said in a joint statement that they agree.', 'document joint statement'],
  ['according to the leaked document', 'document leaked document'],
  ['A diplomat told Reuters that the talks had failed.', 'own Reuters'],
  ['“No,” the envoy told this newspaper.', 'own this newspaper'],
  ['By Ann Lee (AP)\nThe envoys met.', 'wire AP'],
  ['The envoy, interviewed by the television channel Kanal 5, refused.', 'interview Kanal 5'],
  ['She told the Hufvudblad newspaper that the talks had failed.', 'own Hufvudblad'],
  ['The minister spoke to foreign journalists in his garden.', 'interview foreign journalists'],
  ['In the interview, he asked for a truce.', 'interview interview'],
  ['In her address, the queen asked for calm.', 'broadcast address'],
  ['The envoy, writing on the X social media platform, refused.', 'document post on X social media platform'],
  ['“Never,” he wrote on his Telegram channel.', 'document post on Telegram channel'],
  ['The army said in its statement that the town was free.', 'document statement'],
  ['according to a Foreign Ministry statement', 'document Foreign Ministry statement'],
  [
    'A report by the Institute for Coastal Studies puts it at nine.',
    'document report by the Institute for Coastal Studies',
  ],
  ['“No,” the statement said.', 'document statement'],
  ['The talks failed, the Ostsee Times reported on Monday.', 'own Ostsee Times'],
  ['Kyodo said the talks had failed.', 'own Kyodo'],
  ['The talks failed, according to Le Monde.', 'own Le Monde'],
  ['The envoy was quoted as saying by TASS that he refused.', 'own TASS'],
  ['An aide, who offered comment to AFP, agreed.', 'own AFP'],
  [
    'An aide told the Ostsee Times. Speaking to the Times on condition of anonymity, she agreed.',
    'own Ostsee Times',
    'own Ostsee Times',
  ],
  ['Two diplomats familiar with the talks said no.', 'own Two diplomats familiar with the talks'],
]

const NONE: readonly string[] = [
  'The envoys met in Geneva (see map) - and left.',
  'He told the minister that the talks had failed.',
  'In an interview with Mr Smith the envoy was open.',
  'The state of the talks is unknown.',
  'They told the Security Council of the attack.',
  'The interview was short.',
  'The AP Moller fleet turned back.',
  'Reuters was banned from the hall, and Xinhua asked why.',
  'The agency (Reuters) was banned from the hall.',
  'The cabinet read a report on the harbour.',
  'Photo: Reuters',
  'The hall before the talks. File photo (AP)',
  '(Image: AP)',
  'He lives at a new address.',
  'People close to tears left the hall.',
  'The PA said the crossing was shut.',
]

describe('findOrigins', () => {
  it.each(CASES)('%s', (text, ...origins) => {
    expect(findOrigins(text).map(({ kind, name }) => `${kind} ${name}`)).toEqual(origins)
  })

  it.each(NONE)('none: %s', (text) => expect(findOrigins(text)).toEqual([]))

  it('points at the words that name the origin', () => {
    const text = 'GENEVA (AP) — He told the Associated Press in an interview that CNN was wrong.'
    expect(findOrigins(text).map(({ start, end }) => text.slice(start, end))).toEqual(['AP', 'the Associated Press'])
  })

  it('takes no time over a long text', () => {
    const text = 'Told The Daily Evening News of Many Towns In The West And The East '.repeat(10_000)
    const start = performance.now()
    findOrigins(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
