import { adjectives, nouns, table, verbs } from './notation.js'

const IMPOSE = 'subj > on|against|upon|to|for|from|of|in|obj : obj'
const MEASURES =
  'sanction, tariff, embargo, duty, levy, ban, travel ban, visa ban, penalty, quota, trade barrier, asset freeze, import duty, export control, boycott, restriction, curb, measure, fine, barrier'

/** Imposing sanctions, expelling, cutting ties, convicting, breaking off, leaving agreements. */
export const SANCTION = table(
  'SANCTION',
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
  verbs(
    'withdraw from, pull out of, walk away from, exit, leave, quit, withdraw, back out of',
    'subj > with|from|of|obj : from|of|obj',
    { guard: 'agreement' },
  ),
  verbs(
    'expel, deport, throw out, kick out, oust, banish, evict, force out, ship out, recall ambassador, recall envoy, withdraw ambassador, summon ambassador, close embassy/consulate, close border, declare persona-non-grata, bar, blacklist',
    'subj > obj|from|of|to|with|in : obj',
    { guard: 'official', unless: { obj: 'player, fan, student' } },
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
)
