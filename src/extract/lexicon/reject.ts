import { adjectives, nouns, table, verbs } from './notation.js'

const REFUSE = 'subj > to|from|with|by|clause.subj|obj : xcomp|ccomp|clause|obj'
const THING = 'subj > from|by|of|to|obj : xcomp|obj|clause|to|at|on|against|with'
const NOUN = 'poss|by|from|mod|subj > to|of|from|with : xcomp|clause|to|of|over'
const STATE = 'subj > to|with|clause.subj|for : xcomp|clause|to|with|of|on'
const JUDGED = 'speaker > clause.subj|subj : subj|xcomp|for'

/** Refusing, ruling out, opposing, denying, defying. */
export const REJECT = table(
  'REJECT',
  verbs('refuse, decline', REFUSE),
  verbs(
    'reject, rule out, dismiss, oppose, veto, rebuff, spurn, snub, turn down, brush aside, brush off, shrug off, wave away, wave off, resist, rule against, vote down, vote against, repudiate, rebut, refute, disavow, disown, contest, dispute, discount, disregard, defy, flout, disobey, foreclose, preclude, scotch, rubbish, pooh-pooh, strike down, throw out, push back against, push back on, push back, stonewall, withstand, deny',
    THING,
    { unless: { obj: 'access, visa, entry, bail, point, charge, player, goal' } },
  ),
  verbs(
    'object to, balk at, baulk at, scoff at, renege on, go back on, recoil from, shy away from, bristle at, chafe at, stand up to, hold out against, walk away from offer/proposal, stand in way of, demur',
    THING,
  ),
  verbs('ignore', THING, {
    where: {
      obj: 'demand, call, appeal, warning, plea, request, pressure, ruling, resolution, ultimatum, deadline, advice, concern, sanction',
    },
  }),
  verbs('block', THING, {
    where: {
      obj: 'resolution, bid, move, proposal, membership, accession, plan, statement, vote, package, bill, appointment, motion, aid package, measure, deal, effort, attempt',
    },
  }),
  verbs('violate, breach, break', THING, {
    where: {
      obj: 'ban, agreement, ceasefire, cease-fire, truce, resolution, treaty, pledge, promise, commitment, accord, embargo, sanction',
    },
  }),
  verbs(
    'say no, say no to, have no intention of, have no intention, have no plan, have no plan for, have no interest in, have no desire, see no reason, see no need, see no point in, leave no room for',
    'subj > to|clause.subj : xcomp|clause|to|for',
  ),
  verbs(
    'raise/voice/express/lodge objection/opposition/reservation/scepticism/skepticism/doubt',
    'subj > to|about|over|from : to|about|over|clause',
  ),
  verbs(
    'cast/use/wield/exercise/threaten veto, put foot down, stand firm, stand ground, hold firm, hold line, draw line at, pour cold water on, throw cold water on, close door to/on, shut/slam door on, turn back on',
    'subj > to|on|against|obj : on|to|against|over|at',
  ),
  verbs(
    'not accept, not tolerate, not agree, not negotiate, not compromise, not want, not yield, not give up, not give in, not surrender, not cede, not back down, not bow, not budge, not recognise, not recognize, not support, not allow, not permit, not let, not sign, not ratify, not approve, not endorse, not entertain, not consider, not relinquish, not abandon, not hand over, not bargain, not capitulate, not submit, not cooperate, not participate, not join, not attend, not consent, not grant, not withdraw, not concede, not stop, not comply, not meet, not abide, not cave, not favour, not favor, not back, not retreat, not discuss, not believe in, not take part, not send, not provide, not give, not renounce, not halt, not leave, not extend, not release, not return, not be, not commit, not engage, not deploy, not supply, not seek, not trade, not change, not talk, not step, not kneel, not pay, not rest',
    'subj > to|with|from|clause.subj|obj : xcomp|ccomp|clause|obj|to|with|on|for',
    { guard: 'refused' },
  ),
  verbs('not see', 'subj > obj|clause.subj : obj', {
    where: { obj: 'need, reason, point, basis, possibility, prospect, room' },
  }),
  verbs('not want', 'subj > clause.subj|obj : xcomp|ccomp|obj'),
  nouns(
    'refusal, rejection, veto, objection, opposition, denial, defiance, resistance, repudiation, rebuff, unwillingness, reluctance, noncompliance',
    NOUN,
  ),
  nouns('no intention, no intention of, no plan', 'subj|poss|speaker > to|clause.subj : xcomp|clause|of|for'),
  adjectives(
    'opposed to, opposed, unwilling, reluctant, averse to, resistant to, hostile to, dead set against, against, sceptical, skeptical, sceptical of, skeptical of, sceptical about, skeptical about, dismissive of, defiant',
    STATE,
  ),
  adjectives(
    'not ready, not willing, not prepared, not inclined, not interested, not in position, not open to, not keen, not eager, not in favour of, not in favor of, not happy with, not something',
    STATE,
  ),
  adjectives(
    'unacceptable, not acceptable, impossible, not possible, not feasible, unfeasible, out of question, off table, non-negotiable, not negotiable, not on table, not option, not time, premature, unrealistic, unreasonable, untenable, not realistic, not up for negotiation, not on agenda, not under discussion, nonstarter, non-starter, inadmissible, intolerable, red line, no extension, no exemption, no exception, no concession, no compromise, no question of, final',
    JUDGED,
  ),
)
