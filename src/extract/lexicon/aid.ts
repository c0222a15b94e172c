import { nouns, table, verbs } from './notation.js'

const GIVE = 'subj > to|iobj|for|obj|in : obj|with'
const GOODS =
  'aid, assistance, help, arm, weapon, weaponry, missile, tank, drone, jet, ammunition, shell, money, fund, funding, dollar, euro, million, billion, loan, grant, food, grain, supplies, supply, medicine, relief, training, intelligence, equipment, shelter, asylum, refuge, protection, package, credit, vaccine, fuel, oil, gas, goods, material, helicopter, battery, system, air defence, guarantee, peacekeeper, ton, tonne, photograph, shipment, electricity, convoy, aircraft, artillery, vehicle, launcher, rifle, rocket'

/** Giving money, arms, goods, training, shelter, protection. */
export const AID = table(
  'AID',
  verbs(
    'give, send, provide, supply, deliver, donate, contribute, ship, airlift, lend, grant, loan, deploy, commit, approve, authorise, authorize, extend, pump, inject, pour, contribute, bring, distribute, drop, parachute, air-drop, facilitate, gift, sign off, clear, greenlight, unlock, make available, step up, expand, increase, boost, resume, speed, accelerate, wire, ferry, transfer, dispatch, hand, allocate, disburse, earmark, fly, truck, release, channel, funnel, smuggle, sell, export, rush',
    GIVE,
    { where: { obj: GOODS } },
  ),
  verbs('supply with, provide with, arm with, equip with', 'subj > obj : with', { guard: 'by an official' }),
  verbs(
    'arm, fund, finance, bankroll, subsidise, subsidize, equip, bail out, train, shelter, resupply, sponsor, underwrite, prop up, feed, vaccinate',
    'subj > obj|of|for|in : obj',
    { guard: 'by an official', unless: { obj: 'player, team, film' } },
  ),
  verbs('receive, get, obtain, take delivery of, secure', 'from > subj : obj', {
    where: { obj: GOODS, from: 'party' },
  }),
  verbs('help, assist, aid', 'subj > obj|clause.subj : xcomp|with|obj', {
    where: { obj: 'party' },
    guard: 'by an official',
  }),
  verbs(
    'grant/give/offer asylum/refuge/shelter/citizenship, open border, take in refugee/migrant, accept/admit/welcome refugee/migrant, evacuate wounded/civilian/refugee/casualty/citizen/patient, rescue hostage/refugee/migrant, forgive debt, write off debt, cancel debt, waive debt, come to aid of, rally to aid of, provide support, give help, extend help, send peacekeeper',
    'subj > to|of|from|iobj|for|obj : obj',
  ),
  nouns(
    'aid, assistance, arms delivery, weapons delivery, arms shipment, weapons shipment, military aid, humanitarian aid, bailout, loan, grant, financial support, military support, military assistance, humanitarian assistance, relief effort, airlift, debt relief',
    'poss|by|from|mod|subj > to|for',
    { guard: 'own parties' },
  ),
  verbs(
    'bail out, come to rescue of, come to aid, rush to aid of, throw lifeline to, foot bill for, pick up tab for, offer shelter, give sanctuary, give haven, give safe-haven, provide sanctuary/haven/cover, grant residency, harbour, harbor, accept asylum, airlift out, resettle, repatriate refugee, feed refugee, treat wounded, care for, look after, top up aid, replenish stock/stockpile, open humanitarian-corridor, open field-hospital, send medic/doctor/rescuer/firefighter/rescue-team',
    'subj > to|of|for|obj|in|from : obj',
    { guard: 'official', unless: { obj: 'point, view, fact, game, child' } },
  ),
  nouns(
    'weapons package, arms package, aid package, rescue package, bailout package, military aid package, loan guarantee, emergency aid, food aid, development aid, relief, humanitarian relief, financial aid, economic aid, aid convoy, relief convoy, humanitarian corridor, peacekeeping mission, arms supply, arms sale, weapons supply, arms transfer, weapons transfer, donation, subsidy, line of credit, credit line, asylum',
    'poss|by|from|mod|subj|of > to|for',
    { guard: 'own parties' },
  ),
)
