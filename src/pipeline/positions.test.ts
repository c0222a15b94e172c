import { beforeAll, describe, expect, it } from 'vitest'
import { statedBy, toArticle } from '../ingest/report.js'
import type { Reading } from '../model/reading.js'
import { findPositions, type Table } from '../reconcile/positions/positions.js'
import { analyse } from './analyse.js'
import { loadEngine } from './load-engine.js'

interface Case {
  readonly reports: readonly { readonly published: string; readonly text: string }[]
  /** `PROPOSAL: HOLDER STANCE since DAY, EARLIER STANCE until DAY`, all of which the table must have. */
  readonly there: readonly string[]
  /** Holders that a proposal of this name must not have. */
  readonly absent: readonly string[]
}

/** Invented quarrels told over weeks, through the real reader. */
const CASES: Readonly<Record<string, Case>> = {
  'a refusal that becomes conditional, a third party that offers, over a month': {
    reports: [
      {
        published: '2031-02-02',
        text: `Peru demands Ecuador halt work on border dam

LIMA, Feb 2 - Peru on Sunday demanded that Ecuador stop building a dam on the Zarumilla river, which supplies water to half a million Peruvian farmers.

Foreign Minister Rosa Quispe said Ecuador must halt the works before any talks on a new water treaty could begin. "First the bulldozers leave, then we talk," she told reporters.

Quito refused to suspend the construction. "We will not stop a project that is on our own soil," said Ecuadorian President Luis Andrade. He accused Peru of stirring up nationalism before an election.

Colombia offered to mediate between the two neighbours. Peru welcomed the offer, but Ecuador rejected any outside mediation.`,
      },
      {
        published: '2031-02-19',
        text: `Ecuador ready to pause dam if Peru lifts trade ban

QUITO, Feb 19 - Ecuador said on Wednesday it was ready to suspend the construction of the dam once Peru lifts its ban on Ecuadorian shrimp.

President Luis Andrade said his government would also accept Colombian mediation. Peru imposed the ban last week after Ecuador ignored its demand to halt the works.

Brazil urged both countries to return to the negotiating table. Chile promised to finance a joint study of the river.`,
      },
      {
        published: '2031-03-04',
        text: `Peru agrees to lift shrimp ban

LIMA, March 4 - Peru agreed on Tuesday to lift its ban on shrimp from Ecuador and called for talks on a water treaty this month.

Ecuador halted work on the dam on Monday, according to Colombian mediators. Peruvian President Elena Soto praised Ecuador for suspending the construction.`,
      },
    ],
    there: [
      'Halt to the construction by Ecuador: ECU conditional since 2031-02-19, refuses until 2031-02-02',
      'Halt to the construction by Ecuador: PER demands since 2031-02-02',
      'Mediation by Colombia: COL offers since 2031-02-02',
      'Mediation by Colombia: PER accepts since 2031-02-02',
      'Mediation by Colombia: ECU accepts since 2031-02-19, opposes until 2031-02-02',
      'Talks between Ecuador and Peru: PER demands since 2031-03-04, conditional until 2031-02-02',
      'Talks between Ecuador and Peru: BRA demands since 2031-02-19',
      'Lifting of ban by Peru: PER accepts since 2031-03-04',
    ],
    absent: ['Lifting of ban by Peru: CHL'],
  },
  'conditions on both sides, and a host who is no side': {
    reports: [
      {
        published: '2031-05-03',
        text: `Philippines asks UN for inspectors on disputed island

MANILA - The Philippines on Saturday asked the United Nations to send inspectors to Pag Island, where Malaysia has built a radar station.

Malaysia opposes any inspection. "There will be no foreign inspectors on our territory," Foreign Minister Tan Wei said. Kuala Lumpur warned Manila against sending patrol boats to the island.

The United States ruled out military support for the Philippines in the dispute but said it was willing to share satellite images.`,
      },
      {
        published: '2031-05-21',
        text: `Malaysia opens door to inspectors

KUALA LUMPUR - Malaysia would allow UN inspectors on Pag Island only if the Philippines withdraws its patrol boats, Prime Minister Ahmad Rahim said on Wednesday.

Manila rejected the condition. President Maria Lopez said the Philippines would not withdraw its boats until the radar station was removed.

Indonesia offered to host talks between the two countries in Jakarta next month. Both sides accepted the invitation, the Indonesian foreign ministry said. Australia called on Malaysia to remove the radar station.`,
      },
    ],
    there: [
      'Inspections: PHL demands since 2031-05-03',
      'Inspections: MYS conditional since 2031-05-21, opposes until 2031-05-03',
      'Withdrawal by the Philippines: MYS demands since 2031-05-21',
      'Withdrawal by the Philippines: PHL conditional since 2031-05-21',
      'Support for the Philippines: USA refuses since 2031-05-03',
      'Talks between Malaysia and the Philippines: IDN offers since 2031-05-21',
      'Removing the radar station: AUS demands since 2031-05-21',
    ],
    absent: ['Inspections: IDN', 'Talks between Malaysia and the Philippines: USA'],
  },
  'rebels, an ally, a threat that waits': {
    reports: [
      {
        published: '2031-09-10',
        text: `Sudan seeks weapons as rebels advance

KHARTOUM - Sudan appealed to Egypt on Wednesday for weapons and urged the African Union to send peacekeepers to Darfur.

Egypt promised to supply ammunition but refused to send troops. Ethiopia objected to the deployment of peacekeepers, saying it would prolong the war.

The rebels said they would accept a ceasefire if the army withdrew from El Fasher. The government dismissed the proposal.`,
      },
      {
        published: '2031-09-28',
        text: `EU threatens sanctions over Darfur

BRUSSELS - The European Union threatened on Sunday to impose sanctions on Sudan unless it allows aid convoys into Darfur.

Sudan agreed to open two border crossings for aid but insisted that the rebels lay down their arms first. The United Nations welcomed the decision and called for an immediate ceasefire.

Egypt has delivered the first shipment of ammunition to Sudan. The African Union said it was not ready to send peacekeepers as long as there was no ceasefire. Ethiopia dropped its objection and now backs the deployment, its prime minister said.`,
      },
    ],
    there: [
      'Weapons for Sudan: SDN demands since 2031-09-10',
      'Weapons for Sudan: EGY accepts since 2031-09-10',
      'Troops in Sudan: SDN demands since 2031-09-10',
      'Troops in Sudan: EGY refuses since 2031-09-10',
      'Troops in Sudan: ETH opposes since 2031-09-10',
      'Troops in Sudan: AU conditional since 2031-09-28',
      'Sanctions on Sudan: EU conditional since 2031-09-28',
    ],
    absent: ['Weapons for Sudan: REBELS', 'Sanctions on Sudan: EGY'],
  },
}

async function readingsOf({ reports }: Case): Promise<readonly Reading[]> {
  const engine = await loadEngine()
  return Promise.all(
    reports.map(async ({ published, text }, at) => {
      const article = toArticle({ ref: `${at}`, stated: statedBy('record', { published }), text })
      return { ledger: (await analyse(article, engine)).ledger, vectors: [] }
    }),
  )
}

function rowsOf({ proposals, positions }: Table): readonly string[] {
  return positions.map(({ proposal, holder, history }) => {
    const label = proposals.find(({ id }) => id === proposal)?.label
    const [now, ...before] = [...history].reverse()
    const earlier = before.map(({ stance, lastSeen }) => `, ${stance} until ${lastSeen}`)
    return `${label}: ${holder.id} ${now?.stance} since ${now?.since}${earlier.join('')}`
  })
}

describe.each(Object.entries(CASES))('%s', (_, story) => {
  let rows: readonly string[] = []
  beforeAll(async () => {
    rows = rowsOf(findPositions('s', await readingsOf(story), []))
  })

  it.each(story.there)('%s', (row) => {
    expect(rows).toContain(row)
  })

  it.each(story.absent)('not %s', (start) => {
    expect(rows.filter((row) => row.startsWith(start))).toEqual([])
  })
})
