import { nouns, table, verbs } from './notation.js'

const YIELD = 'subj > to|from|of|for|on|obj : to|on|xcomp|obj|clause|from'

/** Saying that one yields, eases or will withdraw. */
export const CONCEDE = table(
  'CONCEDE',
  verbs(
    'concede, yield to, yield ground/power/territory/control, bow to, give in, give in to, cave in, cave in to, cave, back down, back down from, back down on, backtrack on, climb down, relent, capitulate, capitulate to, acquiesce, acquiesce to, soften, soften stance/position/line/tone/demand, moderate demand/position, compromise on, back off, back off from, backpedal on, bend to, buckle under, knuckle under, submit to, give way, give way to, give ground, make concession, offer/grant/announce concession, accept/meet/satisfy/heed demand, drop objection/demand/opposition/insistence/claim/veto/charge/precondition/condition/resistance/bid, waive demand/requirement/right/condition, abandon demand/claim/plan, renounce claim/right, relinquish claim, admit defeat, accept defeat, make overture, show flexibility, pull back from brink, walk back, reverse course',
    YIELD,
    { unless: { obj: 'goal, run, point, penalty, wicket' } },
  ),
  verbs('ease, relax, loosen', YIELD, {
    where: {
      obj: 'restriction, curfew, censorship, rule, ban, curb, control, stance, demand, term, law, regulation, condition, travel restriction, tension',
    },
  }),
  verbs(
    'lift curfew, lift censorship, lift ban, lift emergency, lift martial-law, end curfew',
    'subj > on|in|of|against|obj : obj',
  ),
  verbs('allow, permit, let', 'subj > obj|clause.subj : xcomp', {
    where: { xcomp: 'any', obj: 'party' },
    guard: 'official',
  }),
  verbs('pardon, grant pardon/amnesty/clemency, declare amnesty, commute sentence', 'subj > obj|to|of|for : obj'),
  verbs(
    'suspend test/programme/program/plan/enrichment, freeze programme/program/enrichment/test, agree to withdraw, agree to disarm',
    'subj > to|against : obj',
    { guard: 'promised' },
  ),
  nouns(
    'concession, climbdown, capitulation, u-turn, about-face, amnesty, compromise offer',
    'poss|by|from|of|mod|subj > to|for : on|over|of',
    { guard: 'own parties' },
  ),
)
