import { nouns, table, verbs } from './notation.js'

const YIELD = 'subj > to|from|of|for|on|obj : to|on|xcomp|obj|clause|from'

/** Saying that one yields, eases or will withdraw. */
export const CONCEDE = table(
  'CONCEDE',
  verbs(
    'concede, yield to, yield ground/power/territory/control, bow to, give in, give in to, cave in, cave in to, cave, back down, back down from, back down on, backtrack on, climb down, relent, capitulate, capitulate to, acquiesce, acquiesce to, soften, soften stance/position/line/tone/demand, moderate demand/position, compromise on, back off, back off from, backpedal on, bend to, buckle under, knuckle under, give way, give way to, give ground, make concession, offer/grant/announce concession, accept/meet/satisfy/heed demand, drop objection/demand/opposition/insistence/claim/veto/charge/precondition/condition/resistance/bid, waive demand/requirement/right/condition, abandon demand/claim/plan, renounce claim/right, relinquish claim, admit defeat, accept defeat, make overture, show flexibility, pull back from brink, walk back, reverse course',
    YIELD,
    { unless: { obj: 'goal, run, point, penalty, wicket' } },
  ),
  verbs('ease, relax, loosen', YIELD, {
    where: {
      obj: 'restriction, curfew, censorship, rule, ban, curb, control, stance, demand, term, law, regulation, condition, travel restriction',
    },
  }),
  verbs(
    'lift curfew, lift censorship, lift ban, lift emergency, lift martial-law, end curfew',
    'subj > on|in|of|against|obj : obj',
  ),
  verbs('allow, permit, let, authorise, authorize, enable', 'subj > obj|clause.subj : xcomp', {
    where: { xcomp: 'any', obj: 'party' },
    guard: 'by an official',
    unless: { obj: 'us' },
  }),
  verbs('allow, permit, let', 'subj > clause.subj : ccomp', {
    where: { 'clause.subj': 'party', ccomp: 'any' },
    guard: 'by an official',
  }),
  verbs('pardon, grant pardon/amnesty/clemency, declare amnesty, commute sentence', 'subj > obj|to|of|for : obj'),
  verbs(
    'suspend test/programme/program/plan/enrichment, freeze programme/program/enrichment/test, agree to withdraw, agree to disarm',
    'subj > to|against : obj',
    { guard: 'by an official' },
  ),
  nouns(
    'concession, climbdown, capitulation, u-turn, about-face, amnesty, compromise offer',
    'poss|by|from|of|mod|subj > to|for : on|over|of',
    { guard: 'own parties' },
  ),
  verbs(
    'make compromise/overture/goodwill-gesture/gesture/retreat, offer/propose/make compromise/climbdown, extend goodwill, bow out, back away from, back off from, step back from, pull back from, draw back from, edge away from, row back on, retreat from, drop, abandon, shelve, scrap, ditch, withdraw, retract, rescind, reverse, water down, tone down, dilute, scale back, scale down, temper, relax, moderate, waive',
    YIELD,
    {
      where: {
        obj: 'plan, demand, claim, threat, insistence, objection, opposition, veto, proposal, bill, law, condition, precondition, requirement, charge, case, ultimatum, accusation, remark, rhetoric, ambition, stance, position, bid, resolution, reform, decision, policy',
        from: 'demand, plan, threat, brink, position, confrontation, claim, pledge, stance, insistence, brinkmanship',
        on: 'demand, plan, threat, reform, policy, pledge, tax',
      },
      guard: 'official',
    },
  ),
  verbs(
    'lift state-of-emergency/martial-law/siege/immunity, ease curfew/lockdown/siege/blockade, end emergency/state-of-emergency/martial-law/censorship, legalise party, legalize party, restore right/freedom/democracy/autonomy, grant autonomy/independence/right/access/permission/concession/self-rule/leave, give permission/access/leave/way, share power, hold election, call election, schedule election, agree to election, offer amnesty, offer pardon, reinstate official/judge/minister, reinstate, acknowledge mistake, admit mistake/wrongdoing/responsibility, accept responsibility, take responsibility, own up to, plead guilty, drop charge, drop case, quash conviction, overturn conviction/ban, allow access, permit access, admit inspector, admit observer',
    'subj > to|for|on|from|of|in|obj : obj|xcomp',
    { guard: 'official' },
  ),
  nouns(
    'softening, easing, relaxation, policy reversal, reversal, pardon, clemency',
    'poss|by|from|of|mod|subj > to|for : on|over|of',
    {
      guard: 'own parties',
    },
  ),
  verbs('submit to, submit', YIELD, { where: { obj: 'none' }, guard: 'official' }),
)
