import type { Reading } from '../../model/reading.js'

/** A reading of a text for tests: without records and vectors, with what else is given. */
export function readingOf(id: string, text: string, known: Partial<Reading['ledger']> = {}): Reading {
  const nothing = { boilerplate: [], origins: [], statements: [], records: [], conditions: [] }
  const article = {
    id,
    ref: id,
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
  return { ledger: { ...article, ...nothing, ...known }, vectors: [] }
}

/** Three stories, two reports each, in different words; the first two are of one kind and told alike on purpose. */
export const REPORTS = {
  ferryAgency: `Ferry with 212 aboard runs aground off Paros

PIRAEUS - A ferry carrying 212 passengers ran aground on Saturday near the Greek island of Paros, the coast guard said. Nobody was hurt. The Blue Meltemi hit a reef at the entrance of Naoussa bay in strong winds and took in water.

Captain Stavros Lekkas told port police that the rudder had failed. Fishing boats and two patrol vessels brought the passengers to Naoussa. Prosecutors on Syros ordered an inquiry.`,
  ferryDaily: `Passengers saved after Blue Meltemi strikes reef

All 212 people on board the ferry Blue Meltemi were brought to safety after it struck a reef outside Naoussa on the island of Paros on Saturday. The coast guard blamed strong winds, but the captain, Stavros Lekkas, said the rudder did not answer.

Fishermen were the first to reach the ship. A prosecutor from Syros is to question the crew.`,
  otherFerryAgency: `Ferry with 87 aboard runs aground off Gotland

STOCKHOLM - A ferry carrying 87 passengers ran aground on Tuesday near the Swedish island of Gotland, the maritime administration said. Two people were hurt. The Havsvind hit a sandbank south of Klintehamn in thick fog.

Captain Elin Sjoberg told investigators that the radar had failed. Helicopters took the passengers to Visby. The accident board opened an inquiry.`,
  otherFerryDaily: `Fog, a dead radar and 87 cold passengers

For five hours the 87 passengers of the Havsvind sat on a sandbank off Klintehamn before helicopters flew them to Visby on Tuesday. The radar of the Gotland ferry went black, said Elin Sjoberg, its captain. Two people broke bones.

Sweden's accident board wants to know why the ship sailed in fog.`,
  strikeAgency: `Chilean copper miners walk out over bonuses

SANTIAGO - Workers at the Quebrada Alta copper mine in northern Chile began a strike on Thursday after Andina Minerals refused to raise a bonus, union leader Rosa Quiroga said. The mine yields 4 percent of the country's copper.

The company said its offer of 9 million pesos a worker was final. The labour ministry in Santiago offered to mediate.`,
  strikeDaily: `Quebrada Alta stands still

Nothing moves at Quebrada Alta. The 1,900 miners of Andina Minerals stopped work on Thursday because the firm will not pay a larger bonus, and Rosa Quiroga, who speaks for the union, says they can wait for weeks.

Chile's labour ministry has offered to mediate. Andina Minerals called 9 million pesos its last word on copper bonuses.`,
} as const
