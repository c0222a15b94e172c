import { beforeAll, describe, expect, test } from 'vitest'
import type { Party } from '../../model/party.js'
import type { EventRecord, Proposition } from '../../model/record.js'
import type { Sentence } from '../../model/sentence.js'
import { loadReader } from '../../pipeline/load-reader.js'
import { segment } from '../../read/segment.js'
import { extract } from '../extract.js'
import { typeOfAct } from './acts.js'

/** Reports of one or two sentences, read in one call; the last record of the type at the start of the row is the one meant. */
type Row = readonly [text: string, type: EventRecord['type'], content: string | null, proposition: string | null]

const CONTENTS: readonly Row[] = [
  [
    'Oslo urged the European Union to impose sanctions on Belarus.',
    'REQUEST',
    'impose sanctions on Belarus',
    'sanction/SANCTION EU>BLR sanction',
  ],
  [
    'Eritrea promised to withdraw its forces from the border province.',
    'CONCEDE',
    'withdraw its forces from the border province',
    'withdraw/RETREAT ERI> force',
  ],
  [
    'The Moldovan government demanded that Russia pull out its soldiers from Transnistria.',
    'REQUEST',
    'pull out its soldiers from Transnistria',
    'withdraw/RETREAT RUS> soldier',
  ],
  [
    'Kenya must stop shelling Somali villages, the Somali president said.',
    'REQUEST',
    'stop shelling Somali villages',
    'stop attack/RETREAT KEN>SOM somali village',
  ],
  [
    'Uruguay called for an end to Bolivian attacks on Asuncion.',
    'REQUEST',
    'end to Bolivian attacks on Asuncion',
    'stop attack/RETREAT BOL>PRY bolivian attack',
  ],
  [
    'Malta will not take part in sanctions against Cyprus, the Maltese foreign minister said.',
    'REJECT',
    'take part in sanctions against Cyprus',
    'participate/COOPERATE MLT> part',
  ],
  [
    'Finland called on Hungary not to block the accession of Sweden.',
    'REQUEST',
    'not block the accession of Sweden',
    'not block HUN>SWE accession',
  ],
  ['Azerbaijan demanded that Armenia not rearm.', 'REQUEST', 'not rearm', 'not rearm ARM> null'],
  [
    'The Ethiopian foreign minister said the line should be frozen along the river.',
    'REQUEST',
    'freeze the line along the river',
    'freeze/null > line',
  ],
  [
    'Georgia asked NATO to introduce a no-fly zone over Abkhazia.',
    'REQUEST',
    'introduce a no-fly zone over Abkhazia',
    'no-fly zone/COERCE NATO>GEO no-fly zone',
  ],
  [
    'Sudan has urged Egypt to close the airspace over Darfur.',
    'REQUEST',
    'close the airspace over Darfur',
    'no-fly zone/COERCE EGY>SDN airspace',
  ],
  [
    'Armenia demanded security guarantees from its partners.',
    'REQUEST',
    'security guarantees',
    'guarantee/AGREE PARTNERS>ARM security guarantee',
  ],
  ['Norway refused to send troops to Sudan.', 'REJECT', 'send troops to Sudan', 'deploy/MOBILIZE NOR>SDN troop'],
  [
    'Mexico will not negotiate with Guatemala without a ceasefire.',
    'REJECT',
    'negotiate with Guatemala without a ceasefire',
    'talks/CONSULT MEX>GTM null',
  ],
  [
    "Algeria's president said that his country would never recognise the annexation.",
    'REJECT',
    'recognise the annexation',
    'recognise/COOPERATE DZA> annexation',
  ],
  [
    'Laos denied that it had sold the rockets to Cambodia.',
    'REJECT',
    'Laos had sold the rockets to Cambodia',
    'sell LAO>KHM rocket',
  ],
  [
    'Serbia rejected a Greek proposal for direct talks with Kosovo.',
    'REJECT',
    'Greek proposal for direct talks with Kosovo',
    'talks/CONSULT SRB>XKX direct talk',
  ],
  [
    'Japan accused North Korea of violating the ceasefire.',
    'ACCUSE',
    'violating the ceasefire',
    'violate PRK> ceasefire',
  ],
  [
    'India praised Nepal for sending doctors and reopening the border.',
    'SUPPORT',
    'sending doctors and reopening the border',
    'doctor NPL> doctor',
  ],
  ['Peru called the Chilean raid illegal.', 'ACCUSE', 'the Chilean raid is illegal', 'be > illegal'],
  [
    'Tunisia warned that it would close the border with Libya.',
    'THREATEN',
    'close the border with Libya',
    'close TUN>LBY border',
  ],
  [
    'Iran threatened to strike Israeli ports if Israel attacks Lebanon.',
    'THREATEN',
    'strike Israeli ports if Israel attacks Lebanon',
    'attack/ASSAULT IRN>ISR israeli port',
  ],
  [
    'Iran warned Israel against attacking its nuclear plants.',
    'THREATEN',
    'not attack its nuclear plants',
    'not attack/ASSAULT ISR>IRN nuclear plant',
  ],
  [
    'Mali agreed to a prisoner swap with Niger.',
    'AGREE',
    'prisoner swap with Niger',
    'exchange prisoners/RETREAT MLI>NER prisoner swap',
  ],
  ["Nepal's prime minister urged China to help him.", 'REQUEST', 'help Nepal', 'help CHN>NPL null'],
  // Setting, cause and additions go; a content never ends in the middle of a phrase.
  [
    'Ghana asked Togo to hold talks with Benin before the summit because the river had flooded the fields.',
    'REQUEST',
    'hold talks with Benin before the summit',
    'talks/CONSULT TGO>BEN talk',
  ],
  [
    "Spain opposes Morocco's plan to deploy missiles on the islands, which lie off its coast.",
    'REJECT',
    "Morocco's plan to deploy missiles on the islands",
    'deploy/MOBILIZE MAR> missile',
  ],
  [
    'The United Nations said Myanmar must free the two reporters and lift the curfew, which has lasted a month.',
    'REQUEST',
    'free the two reporters and lift the curfew',
    'release/RETREAT MMR> two reporter',
  ],
  // Words that point back.
  [
    'Chad asked France for military aid. Paris said such aid was not possible at the moment.',
    'REJECT',
    'military aid',
    'support/SUPPORT FRA>TCD military aid',
  ],
  [
    'Sudan has urged Egypt to close the airspace over Darfur. Cairo said this was not the time to take such a step.',
    'REJECT',
    'close the airspace over Darfur',
    'no-fly zone/COERCE EGY>SDN airspace',
  ],
  [
    'Syria proposed to exchange prisoners with Israel. Israel rejected the proposal on Monday.',
    'REJECT',
    'exchange prisoners with Israel',
    'exchange prisoners/RETREAT SYR>ISR prisoner',
  ],
  [
    'Lebanon demands the release of five fishermen; Israel refuses.',
    'REJECT',
    'release of five fishermen',
    'release/RETREAT ISR>LBN release',
  ],
  [
    'Turkey accused Greece of shelling a ferry, an allegation Athens denies.',
    'REJECT',
    'shelling a ferry',
    'attack/ASSAULT GRC> ferry',
  ],
  [
    'Nigeria called on Niger to do more, including reopening the dam. Niamey ruled out such a step.',
    'REJECT',
    'reopen the dam',
    'reopen NER> dam',
  ],
  // Nothing to point at.
  ['Israel rejected the proposal on Monday.', 'REJECT', 'proposal', 'proposal ISR> proposal'],
]

/** `standing form guarantors>beneficiaries: words`; null where nothing is guaranteed. */
type Promise = readonly [text: string, guarantee: string | null]

const GUARANTEES: readonly Promise[] = [
  ['Armenia demanded security guarantees from its partners.', 'demand null PARTNERS>ARM: security guarantees'],
  ['Germany offered loan guarantees to Ukraine.', 'offer financial DEU>UKR: loan guarantees'],
  ['France ruled out security guarantees for Armenia.', 'refusal null FRA>ARM: security guarantees'],
  ['Britain guaranteed the borders of Estonia in a legally binding treaty.', 'fact legal GBR>EST: guaranteed'],
  ['Poland pledged to defend Lithuania if it is attacked.', 'offer military POL>LTU: defend'],
  ['Canada offered to send peacekeepers to Haiti.', 'offer military CAN>HTI: peacekeepers'],
  [
    'Bosnia asked NATO for a political declaration with security guarantees.',
    'demand political NATO>BIH: security guarantees',
  ],
  [
    'Rwanda wants the United States to guarantee its security by treaty ratified by the Senate.',
    'demand legal USA>RWA: guarantee',
  ],
  [
    'Norway is ready to insure Ukrainian grain shipments against the risk of mines, said the Norwegian minister.',
    'offer financial NOR>UKR: insure',
  ],
  ['Zambia refused to give Angola written assurances about its border.', 'refusal null ZMB>AGO: written assurances'],
  [
    'Cuba has not ruled out a political declaration guaranteeing the independence of Haiti.',
    'offer political CUB>HTI: guaranteeing',
  ],
  ['Finland sent a reassurance force to Lithuania.', 'fact military FIN>LTU: reassurance force'],
  [
    'Denmark asked Sweden for security guarantees. Stockholm rejected the request.',
    'refusal null SWE>DNK: security guarantees',
  ],
  // No guarantee of one party to another.
  ['Hungary vowed to defend its borders against Serbia.', null],
  ['The Croatian president guaranteed that the minister had lied to Serbia.', null],
  ['France guaranteed a place in the final against Spain.', null],
  ['Sweden guaranteed the interest rate for Latvia.', null],
  ['Austria promised Italy a money-back guarantee.', null],
  ['Cambodia gave Thailand assurances of its goodwill.', null],
  ['Canada called the Danish plan a bad idea guaranteed to anger Greenland.', null],
  ['Ethiopian soldiers attacked the peacekeepers of Ghana.', null],
]

const records = new Map<string, readonly EventRecord[]>()

beforeAll(async () => {
  const texts = [...new Set([...CONTENTS, ...GUARANTEES].map(([text]) => text))]
  const cut = texts.map(segment)
  const read = await (await loadReader()).read(cut.flat())
  let at = 0
  texts.forEach((text, index) => {
    const own: readonly Sentence[] = read.slice(at, at + (cut[index]?.length ?? 0))
    at += own.length
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
    records.set(text, extract({ article, sentences: own }).records)
  })
}, 60_000)

/** `act/type actors>recipients object`; the type of an act that is not in the table of acts is the lexicon's affair. */
function summary({ act, type, actors, recipients, object, negated }: Proposition): string {
  const name = typeOfAct(act) === undefined && !act.startsWith('stop ') ? act : `${act}/${type}`
  return `${negated ? 'not ' : ''}${name} ${ids(actors)}>${ids(recipients)} ${object}`
}

const ids = (parties: readonly Party[]): string => parties.map(({ id }) => id).join('+')

describe('content and proposition', () => {
  test.each(CONTENTS)('%s', (text, type, content, proposition) => {
    const record = records.get(text)?.findLast((found) => found.type === type)
    const inner = record?.proposition
    expect({
      content: record?.content,
      proposition: inner && summary(inner),
    }).toEqual({ content, proposition })
  })

  test('never more than twelve words, and a proposition only beside a content', () => {
    for (const { content, proposition } of [...records.values()].flat()) {
      expect((content ?? '').split(' ').length).toBeLessThanOrEqual(12)
      if (content === null) expect(proposition).toBeNull()
    }
  })
})

describe('guarantees', () => {
  test.each(GUARANTEES)('%s', (text, guarantee) => {
    const found = (records.get(text) ?? []).flatMap((record) => record.guarantee ?? []).at(-1)
    expect(
      found === undefined
        ? null
        : `${found.standing} ${found.form} ${ids(found.guarantors)}>${ids(found.beneficiaries)}: ${found.words.text}`,
    ).toEqual(guarantee)
    if (found) expect(text.slice(found.words.start, found.words.end)).toBe(found.words.text)
  })
})
