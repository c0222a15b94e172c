import { adjectives, nouns, table, verbs } from './notation.js'

const IMPOSE = 'subj > on|against|upon|to|for|from|of|in|obj : obj'
const LEAVE = 'subj > with|from|of|obj : from|of|obj'
const AGREEMENTS =
  'deal, agreement, treaty, accord, pact, talk, negotiation, convention, bloc, union, organisation, organization, alliance, body, council, court, partnership, protocol, nafta, jcpoa, club, programme, mission, process, initiative, truce, ceasefire'
const MEASURES =
  'sanction, tariff, embargo, duty, levy, ban, travel ban, visa ban, penalty, quota, trade barrier, asset freeze, import duty, export control, boycott, restriction, curb, measure, fine, barrier'

/** Imposing sanctions, expelling, cutting ties, convicting, breaking off, leaving agreements. */
export const SANCTION = table(
  'SANCTION',
  nouns('imposition of, introduction of', 'poss|by > on|against|for : of', { where: { of: MEASURES } }),
  verbs(
    'sanction, blacklist, penalise, penalize, embargo, ostracise, ostracize, debar, disqualify, punish, fine',
    'subj > obj|for : obj',
    { guard: 'official' },
  ),
  verbs(
    'impose, slap, place, introduce, reimpose, re-impose, levy, tighten, expand, extend, reinstate, toughen, put, enforce, widen, announce, adopt, restore, renew, apply, raise, hike, increase, double, set',
    IMPOSE,
    { where: { obj: MEASURES } },
  ),
  verbs(
    'sever/cut/break/suspend/downgrade/freeze/end/halt/rupture/terminate tie/relation/link/contact/diplomatic-relation, cut off tie/relation/aid/supply/electricity/gas/fund, break off talk/relation/negotiation/tie/contact, suspend talk/cooperation/membership/aid/participation/negotiation/trade, halt aid/talk/cooperation/export/shipment/trade/mediation/delivery/supply, cut aid/funding/supply, stop aid/supply/delivery, freeze aid/asset/fund/account, withhold aid/fund/payment/support, cancel visit/meeting/talk/summit/trip/contract/visa/agreement/deal/aid, call off talk/meeting/summit/visit, postpone visit, walk out of talk/meeting, reduce aid/supply/food, prohibit aid/trade/import/export, scrap deal/treaty/agreement, tear up deal/treaty/agreement, rip up deal, abandon deal/treaty/agreement/pact, abrogate treaty/agreement, quit deal/treaty/pact/talk, denounce treaty, pull plug on, revoke visa/licence/license/citizenship/status',
    'subj > with|to|of|on|from|for|against|in|obj : obj',
  ),
  verbs('withdraw from, walk away from, withdraw, pull', LEAVE, { where: { from: AGREEMENTS } }),
  verbs('pull out of, back out of, drop out of, get out of', LEAVE, { where: { of: AGREEMENTS } }),
  verbs('exit, leave, quit', LEAVE, { where: { obj: AGREEMENTS } }),
  verbs(
    'expel, deport, throw out, kick out, oust, banish, evict, force out, ship out, recall ambassador, recall envoy, recall consul, withdraw ambassador, summon ambassador, close embassy/consulate, close border, declare persona-non-grata, bar, blacklist',
    'subj > obj|from|of|to|with|in : obj',
    { guard: 'official', unless: { obj: 'player, fan, student' } },
  ),
  verbs('order, tell, instruct', 'subj > obj : xcomp', {
    where: { xcomp: 'leave, depart, quit' },
    unless: { obj: 'troop, soldier, force, civilian, resident, villager' },
    guard: 'official',
  }),
  verbs(
    'shut/turn/close/cut tap/valve/pipeline/supply/flow/gas, cut supply/delivery/export, turn off tap/supply/gas, shut off gas/supply/tap',
    'subj > to|of|for|from|with',
    { guard: 'official' },
  ),
  verbs('deny/refuse entry/visa/access/overflight', 'subj > to|iobj : obj'),
  verbs('convict, sentence, jail, imprison, hang, execute, condemn to', 'subj > obj : of|for|to', {
    where: { obj: 'party' },
    guard: 'official',
  }),
  verbs('find guilty, fire, sack, dismiss', 'subj > obj : of|over', {
    where: { obj: 'minister, ambassador, government, official, general, cabinet' },
    guard: 'official',
  }),
  verbs('face sanction/tariff/duty/penalty/embargo/expulsion/ban/restriction/levy', 'from|by|obj > subj : obj'),
  verbs('expire', 'obj > for|subj : subj', { where: { subj: 'exemption, waiver, reprieve, exclusion' } }),
  adjectives('subject to', 'to > subj : to', { where: { to: MEASURES } }),
  nouns(
    'sanction, tariff, embargo, asset freeze, expulsion, deportation, arms embargo, oil embargo, import duty, trade ban, travel ban, blacklisting, visa ban',
    'poss|by|from|mod|of|subj > on|against|for|of',
    { guard: 'own parties' },
  ),
  verbs(
    'impose, slap, place, introduce, reimpose, levy, tighten, expand, extend, reinstate, toughen, clamp, ratchet, renew, enact, put, keep, maintain, intensify, ramp, trigger, activate, collect',
    IMPOSE,
    {
      where: {
        obj: 'duty, sanction, tariff, embargo, penalty, trade restriction, price cap, cap, import ban, export ban, oil ban, arms embargo, freeze, charge, toll, surcharge, tax, fine, quota, countermeasure, visa restriction, no-fly, controls, boycott',
      },
      guard: 'official',
    },
  ),
  verbs('suspend, end, halt, freeze, terminate, stop, cease', 'subj > with|of|obj : obj', {
    where: { obj: 'part, participation, role, involvement, membership, observance' },
    guard: 'official',
  }),
  verbs(
    'cut, suspend, halt, stop, end, freeze, withhold, reduce, slash, discontinue, terminate, cancel, block, axe, scrap, curtail, trim, withdraw, pull, deny, refuse, postpone, call off, break off, cut off, shut off, turn off, revoke, downgrade, sever',
    'subj > with|to|of|on|from|for|against|in|obj : obj',
    {
      where: {
        obj: 'aid, assistance, supply, food supply, delivery, aid delivery, cooperation, diplomatic relation, diplomatic tie, relation, tie, link, trade, import, export, funding, fund, subsidy, loan, credit, membership, talk, negotiation, mediation, mediation effort, dialogue, contact, visit, summit, flight, shipment, gas, oil, electricity, power, water, fuel, support, backing, contract, licence, license, visa, visa programme, scholarship, concession, preference, privilege, recognition, participation, contribution, payment, investment, sale, arm, arm sale, weapon, intelligence sharing, operation, service, broadcast, accreditation, credential',
      },
      unless: { obj: 'interest, emission, cost, job' },
      guard: 'official',
    },
  ),
  verbs(
    'withdraw ambassador/envoy/diplomat/invitation/recognition/licence/accreditation, recall ambassador/envoy/diplomat/delegation, expel diplomat/ambassador/envoy/journalist/attache/inspector/observer/attaché, close consulate/embassy/mission/office/airspace/port/crossing, shut consulate/embassy/office/border/airspace, seal border, cut diplomatic-tie, break diplomatic-relation, break off relation, end relationship, end cooperation, end membership, pull out of talk/treaty/deal/accord, walk out of talk/conference/summit/session/deal/agreement/accord/pact/treaty, storm out of talk, drop out of talk, boycott talk/summit/meeting/vote/session, stay away from talk/summit, quit organisation/organization/alliance/bloc/treaty/pact/union, renounce treaty/pact/agreement/citizenship, void deal/agreement/contract, nullify agreement/deal/treaty, annul agreement/deal/treaty/contract, repudiate deal/treaty/agreement, ditch deal/pact/treaty, dump deal, upend deal/agreement, tear apart deal/agreement, tear up pact/accord, kill deal, leave agreement/accord/pact/treaty/deal/union/bloc, strip citizenship/title/immunity, freeze asset/account/relation/membership, seize asset, blacklist, add to blacklist, put on blacklist, place on blacklist, designate, declare persona-non-grata, bar entry, refuse entry, deny entry, ban entry, ban import/export/flight/travel, prohibit import/export/transaction, block transaction/account/export/import/trade, cut gas/oil/power/electricity, cut off electricity/water/internet/power/fuel, turn off tap, sanction, depose, oust, dismiss cabinet/government/minister, sack minister/cabinet/government, remove from office, strip of immunity, strip of citizenship, strip of title, suspend from, expel from, exclude from, kick out of, throw out of, throw off, drum out of, disinvite, uninvite, put in jail, condemn to death, sentence to, find guilty of, convict of, condemn to prison, jail for',
    'subj > from|with|of|on|to|for|against|in|obj : obj|of|for',
    { guard: 'official', unless: { obj: 'player, fan, student, coach' } },
  ),
  verbs('hang, execute, put to death, behead, guillotine, flog, exile, banish, extradite to', 'subj > obj : for|of', {
    where: { obj: 'party or prisoner, dissident, spy, protester, activist' },
    guard: 'official',
  }),
  nouns(
    'economic sanction, trade embargo, trade sanction, sanctions regime, punitive tariff, punitive measure, retaliatory tariff, countertariff, counter-tariff, retaliatory measure, price cap, oil price cap, export ban, import ban, steel tariff, visa restriction, entry ban, boycott of, expulsion of, expulsion of diplomat, severance, severing of tie, rupture, withdrawal from treaty, withdrawal from agreement, withdrawal from deal, suspension of aid, suspension of talk, suspension of cooperation, aid cut, cut-off, cutoff, freeze on, freeze of asset, conviction, sentencing, execution, death sentence, prison sentence, dismissal, ouster, removal from power, impeachment, disqualification, trade war, customs war, gas cut-off',
    'poss|by|from|mod|of|subj > on|against|for|of|to|with',
    { guard: 'own parties' },
  ),
  adjectives('in effect, in force, in place', 'poss|by > against|on|for : subj', { where: { subj: MEASURES } }),
)
