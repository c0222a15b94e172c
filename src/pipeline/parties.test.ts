import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleLedger } from '../model/ledger.js'
import { readTexts } from './real-texts.js'

/** Short reports through the real reader: `there` must be among their records as `ACTORS TYPE RECIPIENTS`, `absent` must not. */
interface Case {
  readonly text: string
  readonly there: readonly string[]
  readonly absent?: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  'what is condemned was done by whoever did it before': {
    text: 'Serbia has seized two Croatian barges on the Danube. Hungary condemned the seizure of the boats.',
    there: ['SRB COERCE HRV', 'HUN ACCUSE SRB'],
  },
  'who says that somebody will be tried means to do it': {
    text: 'Argentina demanded that Uruguay free four fishermen. Uruguayan Foreign Minister Elena Rossi said the captains would be put on trial.',
    there: ['ARG REQUEST URY', 'URY THREATEN ARG'],
  },
  'nobody of ours will pay': {
    text: 'Morocco demanded a fine from Portugal. "Nobody here will pay a ransom," Portuguese Prime Minister Rui Matos said.',
    there: ['MAR REQUEST PRT', 'PRT REJECT MAR'],
  },
  'a request turned down is refused by whoever was asked': {
    text: 'Benin asked Togo on Monday for a search of the port. The request was turned down.',
    there: ['BEN REQUEST TGO', 'TGO REJECT BEN'],
  },
  'neither government is both of them': {
    text: 'Kenya and Uganda met in Kampala. Neither government has accepted the plan.',
    there: ['KEN+UGA AGREE '],
  },
  'warnings in spite of which something is done': {
    text: 'Bolivia warned Chile against mining the border. Chile seized a Bolivian truck despite repeated warnings.',
    there: ['BOL THREATEN CHL', 'CHL COERCE BOL'],
  },
  'who says that it may send forces threatens': {
    text: 'Iran threatened Kuwait over the islands. Kuwait said it may send warships to the strait.',
    there: ['KWT THREATEN IRN'],
  },
  'a body that blames a state is not whom the deed was done to': {
    text: 'Eritrean troops shelled an Ethiopian town. The United Nations criticised Eritrea. Two drivers were detained.',
    there: ['ERI ASSAULT ETH'],
    absent: ['ERI COERCE UN'],
  },
  'two announcements in one sentence': {
    text: 'Eritrea said it would attack any Ethiopian patrols and would respond by force if Ethiopia closed the road.',
    there: ['ERI THREATEN ETH'],
  },
  'going to court is announced against somebody': {
    text: 'Latvian President Ilze Kalnina said her government would sue Belarus for breach of contract.',
    there: ['LVA THREATEN BLR'],
    absent: ['LVA REQUEST BLR'],
  },
  'who answers, answers the one who called': {
    text: 'Chile demands that Peru hand back the trawler. Lima refuses.',
    there: ['CHL REQUEST PER', 'PER REJECT CHL'],
  },
  'the adversary of the report is the other side of an act that names none': {
    text: 'Armenia accused Azerbaijan of shelling the village. Azerbaijan accused Armenia of lies. Yerevan vowed to retaliate.',
    there: ['ARM ACCUSE AZE', 'AZE ACCUSE ARM', 'ARM THREATEN AZE'],
  },
  'a partner stands behind "with", whoever else is named': {
    text: 'Japan vowed on Monday to seek common ground with Brazil in its dispute with China.',
    there: ['JPN AGREE BRA'],
    absent: ['JPN AGREE CHN'],
  },
  'both leaders are the two who met': {
    text: 'Kenyan President William Ruto met Ugandan President Yoweri Museveni in Mombasa on Friday. Both leaders praised the pipeline deal.',
    there: ['KEN CONSULT UGA', 'KEN+UGA SUPPORT '],
  },
  'talks led by a third are held by the two': {
    text: 'Sudan and Ethiopia held a first round of Norwegian-brokered talks in Nairobi on Sunday.',
    there: ['SDN+ETH CONSULT '],
    absent: ['SDN+ETH CONSULT KEN', 'NOR CONSULT KEN'],
  },
  'the rebels are the movement that the report names': {
    text: 'Colombia and the National Liberation Army signed a truce on Friday. The guerrillas promised to release the hostages.',
    there: ['ELN CONCEDE COL'],
  },
  'a minister without a state is of the one spoken of': {
    text: 'Greece rejected the plan on Monday. Foreign Minister Nikos Pavlidis accused Turkey of piracy.',
    there: ['GRC ACCUSE TUR'],
  },
  'soldiers without a state are the other side’s': {
    text: 'Pakistan accused India of breaking the ceasefire. Pakistani troops killed nine soldiers in a raid on Sunday.',
    there: ['PAK ASSAULT IND'],
  },
  'accused each other: no third side': {
    text: 'Egypt warned Ethiopia over the dam. Sudan called for talks. Egypt and Ethiopia accused each other of bad faith.',
    there: ['EGY+ETH ACCUSE '],
  },
  'an official named by a pronoun is of the state the pronoun means': {
    text: 'Oman’s foreign ministry rejected the claim. Its spokeswoman, Huda Al Balushi, accused Yemen of piracy. She urged Yemen to return the ship.',
    there: ['OMN ACCUSE YEM', 'OMN REQUEST YEM'],
  },
  'an official of a body acts for the state of that body': {
    text: 'Chad’s junta closed the border on Friday. The head of the junta, Colonel Idriss Abakar, accused Niger of sending arms.',
    there: ['TCD ACCUSE NER'],
  },
  'a minister met in a capital is of that capital': {
    text: 'Zambia refused the offer on Sunday. In Harare, Foreign Minister Tendai Moyo criticised Zambia over the dam.',
    there: ['ZWE ACCUSE ZMB'],
    absent: ['ZMB ACCUSE ZMB'],
  },
  'a paper’s own minister is of the place it writes from': {
    text: 'QUETTA: Defence Minister Tariq Lashari accused Iran of shelling a village on Monday. Pakistan has asked Iran for talks.',
    there: ['PAK ACCUSE IRN'],
  },
  'the chairman of a federation acts for no state': {
    text: 'Peru warned Chile over the nets. Luis Prado, the chairman of a fishermen’s federation, urged Chile to wait.',
    there: [],
    absent: ['PER REQUEST CHL'],
  },
  'the bloc is the one that the report names': {
    text: 'Mali left ECOWAS in June. The regional bloc, ECOWAS, threatened to impose sanctions on Mali. The bloc urged Mali to return.',
    there: ['ECOWAS THREATEN MLI', 'ECOWAS REQUEST MLI'],
  },
  'soldiers who take power are of the state they take it in': {
    text: 'Benin closed its border on Sunday. The soldiers who seized power in Togo accused Benin of plotting against them.',
    there: ['TGO ACCUSE BEN'],
    absent: ['BEN ACCUSE BEN'],
  },
  'two diplomats are nobody’s': {
    text: 'Kenya and Somalia met in Doha. Two diplomats said Qatar had urged Kenya to sign.',
    there: ['QAT REQUEST KEN'],
    absent: ['KEN+SOM REQUEST KEN'],
  },
  'how a source spoke is no demand': {
    text: 'A Nepalese official, who asked not to be named, said India had rejected the plan.',
    there: ['IND REJECT NPL'],
    absent: ['NPL REQUEST IND', 'NPL REQUEST '],
  },
  'a simple past after a pluperfect is the speaker’s own act': {
    text: 'Ghana said its boats had been fishing in an open area and accused the Ivorian navy of violence.',
    there: ['GHA ACCUSE CIV'],
  },
  'a name is its bearer’s, whatever the tagger takes it for': {
    text: 'Ugandan President Kizza Okware refused the plan. Rwanda pressed Okware to sign.',
    there: ['RWA REQUEST UGA'],
  },
  'the offer is that of whoever made it': {
    text: 'Egypt accused Libya of smuggling. Tunisia offered on Monday to mediate. Libya welcomed the offer.',
    there: ['LBY SUPPORT TUN'],
    absent: ['LBY SUPPORT EGY'],
  },
  'a body that appeals to both sides is no foe of either': {
    text: 'The United Nations urged Eritrea to free the men. The United Nations called on Eritrea to end the siege. Eritrean troops shelled an Ethiopian town. Asmara has refused to leave.',
    there: ['ERI ASSAULT ETH'],
    absent: ['ERI REJECT UN'],
  },
  'a single neighbour is the other of two': {
    text: 'Laos accused Cambodia of arson. Vientiane cut off power to its neighbour on Sunday.',
    there: ['LAO SANCTION KHM'],
  },
  'who heads a mission speaks for it': {
    text: 'Marta Ruud, who heads the UN mission in Juba, urged South Sudan to open the roads.',
    there: ['UN REQUEST SSD'],
  },
  'asks that somebody do something': {
    text: 'Bhutan asks that Bangladesh return the cargo. Nepal asked whether Bangladesh had received it.',
    there: ['BTN REQUEST BGD'],
    absent: ['NPL REQUEST BGD'],
  },
  'a plain "Congress" is not the one in Washington': {
    text: 'Argentina urged Chile to sign the treaty. The Argentine president said the Congress would approve the treaty.',
    there: ['ARG REQUEST CHL'],
    absent: ['USA SUPPORT CHL', 'USA SUPPORT ', 'USA SUPPORT ARG'],
  },
  'European leaders are the EU’s where it is named': {
    text: 'The EU postponed the vote. European leaders urged Serbia to recognise Kosovo.',
    there: ['EU REQUEST SRB'],
  },
  'European leaders are Europe’s where it is not': {
    text: 'European leaders urged Serbia to recognise Kosovo.',
    there: ['EUROPE REQUEST SRB'],
  },
  'the object of the second verb is the object of the first': {
    text: 'The Ghanaian minister praised the African Union for its patience with Mali and urged it to send troops.',
    there: ['GHA REQUEST AU'],
    absent: ['GHA REQUEST MLI'],
  },
  'a firm acts for itself': {
    text: 'German engineering company Falkenberg said it welcomed the tariff that Canada imposed on China.',
    there: ['FALKENBERG SUPPORT CAN'],
    absent: ['DEU SUPPORT CAN'],
  },
  'a position that is wished holds now; an act that is wished does not': {
    text: 'Finland wants to reach a deal with Estonia. Latvia plans to impose sanctions on Belarus.',
    there: ['FIN AGREE EST'],
    absent: ['LVA SANCTION BLR'],
  },
  'people of one state attack those of another': {
    text: 'Ethiopia closed the border on Monday. On Sunday an Eritrean stabbed three Ethiopians at the crossing.',
    there: ['ERI ASSAULT ETH'],
  },
  'what the object counts is fired': {
    text: 'Uganda fired scores of mortar shells at Rwanda on Monday.',
    there: ['UGA ASSAULT RWA'],
  },
  'a demand of another stands, whatever the answer': {
    text: 'Finland agreed to Estonia’s demands to reopen the border.',
    there: ['EST REQUEST FIN'],
  },
  'an agreement that goes by a name is not concluded there': {
    text: 'Mexican lawmakers were divided on Friday over the legacy of the Cuba deal.',
    there: [],
    absent: ['CUB AGREE MEX', 'MEX AGREE CUB', 'CUB AGREE '],
  },
  'who serves a president acts for the same state': {
    text: 'President Yoweri Museveni of Uganda spoke on Monday. Samuel Okello, the president’s security adviser, urged Kenya to wait.',
    there: ['UGA REQUEST KEN'],
  },
  'a state before a measure is whom it hits': {
    text: 'American senators on Monday debated the new Cuba sanctions. The Iranian minister condemned the EU sanctions.',
    there: ['IRN ACCUSE EU'],
    absent: ['CUB SANCTION USA', 'CUB SANCTION '],
  },
  'the South is the one of the two': {
    text: 'North Korea struck a port of South Korea on Monday. The South answered by firing scores of rockets at the North.',
    there: ['KOR ASSAULT PRK'],
  },
  'who answers with artillery strikes': {
    text: 'Rwanda shelled a Congolese village. Congolese troops responded with artillery on Sunday.',
    there: ['COD ASSAULT RWA'],
  },
  'forces that are moved are their owner’s': {
    text: 'Kenyan troops were deployed along the border with Somalia on Friday.',
    there: ['KEN MOBILIZE '],
  },
  'whoever governs visits when abroad': {
    text: 'The Canadian prime minister came to London in May.',
    there: ['CAN CONSULT GBR'],
  },
  'students who come to a capital visit no government': {
    text: 'France praised Canada. Canadian students came to London in May.',
    there: ['FRA SUPPORT CAN'],
    absent: ['CAN CONSULT GBR'],
  },
  'a measure named again is by whoever took it': {
    text: 'Kenya imposed tariffs on Ugandan goods in May. Traders in both towns say that the tariffs imposed last month have ruined them.',
    there: ['KEN SANCTION UGA', 'KEN SANCTION UGA'],
  },
  'we are whoever speaks, though only a pronoun says who': {
    text: 'President Nana Addo of Ghana met fishermen. "We shall not negotiate with Togo," she told reporters.',
    there: ['GHA REJECT TGO'],
  },
  'a warning that something was a mistake blames': {
    text: 'Portugal warned that the Spanish dam was a mistake.',
    there: ['PRT ACCUSE ESP'],
    absent: ['PRT THREATEN ESP'],
  },
  'what a party would like to see another do is asked': {
    text: 'Denmark would like to see Norway cut its fishing quota.',
    there: ['DNK REQUEST NOR'],
  },
  'a name with a possessive in it is one name': {
    text: 'On Friday the People’s Liberation Army took to Lhasa’s streets.',
    there: ['CHN MOBILIZE '],
    absent: ['CHN PROTEST '],
  },
  'people of a state come to harm by arms, not by chance': {
    text: 'More than forty Malian civilians were killed in the fighting on Sunday. Two Malian students were hurt when a bridge fell.',
    there: [' ASSAULT MLI'],
  },
  'a note of protest blames': {
    text: 'The Bulgarian ambassador handed Serbia a note of protest over the arrests on Tuesday.',
    there: ['BGR ACCUSE SRB'],
    absent: ['BGR PROTEST SRB'],
  },
  'soldiers who remain somewhere are there': {
    text: 'About 900 Turkish soldiers remain in Qatar.',
    there: ['TUR MOBILIZE QAT'],
  },
  'a seat behind a name tells for whom it acts': {
    text: 'Sen. Anna Pelling (R-Ore.) urged Iran to free the pilots.',
    there: ['USA REQUEST IRN'],
  },
}

let ledgers: ReadonlyMap<string, ArticleLedger> = new Map()
beforeAll(async () => {
  ledgers = await readTexts(Object.fromEntries(Object.entries(CASES).map(([name, { text }]) => [name, text])))
}, 60_000)

const told = (name: string): readonly string[] =>
  ledgers
    .get(name)
    ?.records.filter(({ status }) => status === 'actual')
    .map(({ type, actors, recipients }) =>
      [actors.map(({ id }) => id).join('+'), type, recipients.map(({ id }) => id).join('+')].join(' '),
    ) ?? ['not read']

describe('who does it to whom', () => {
  it.each(Object.entries(CASES))('%s', (name, { there, absent = [] }) => {
    const found = told(name)
    expect(
      there.filter((record) => !found.includes(record)),
      found.join('\n'),
    ).toEqual([])
    expect(found.filter((record) => absent.includes(record))).toEqual([])
  })
})
