import { adjectives, nouns, table, verbs } from './notation.js'

const REFUSE = 'subj > to|from|with|by|clause.subj|obj : xcomp|ccomp|clause|obj'
const THING = 'subj > from|by|of|to|obj : xcomp|obj|clause|to|at|on|against|with'
const NOUN = 'poss|by|from|mod|subj > to|of|from|with : xcomp|clause|to|of|over'
const STATE = 'subj > to|with|clause.subj|for : xcomp|clause|to|with|of|on'
const JUDGED = 'speaker > clause.subj|subj : subj|xcomp|for'

/** Refusing, ruling out, opposing, denying, defying. */
export const REJECT = table(
  'REJECT',
  verbs('refuse, decline', REFUSE, {
    unless: { xcomp: 'comment, speculate, elaborate, name, identify, say, specify, disclose', clause: 'name' },
  }),
  verbs(
    'reject, rule out, dismiss, oppose, veto, rebuff, spurn, snub, turn down, brush aside, brush off, shrug off, wave away, wave off, resist, rule against, vote down, vote against, repudiate, rebut, refute, disavow, disown, contest, dispute, discount, disregard, defy, flout, disobey, foreclose, preclude, scotch, rubbish, pooh-pooh, strike down, throw out, push back against, push back on, push back, stonewall, withstand, deny',
    THING,
    {
      unless: {
        obj: 'access, visa, entry, bail, point, player, goal, force, troop, army, invader, attack, assault, invasion, aggression, occupation',
      },
    },
  ),
  verbs(
    'object to, balk at, baulk at, scoff at, renege on, go back on, recoil from, shy away from, bristle at, chafe at, stand up to, hold out against, stand in way of, demur, cavil at, quibble with, disagree with, take exception to, hold out, kick against, fight against, dig in heel, dig in, stand fast, hold ground, refuse to budge, reject out of hand, say never to, give short shrift to, thumb nose at, throw back, turn deaf ear to, turn blind eye to, pay no heed to, take no notice of, wash hand of, laugh off, pour scorn on, pour doubt on, cast doubt on, cast aspersion on, call into question, take dim view of, hold no hope of, rule out possibility of, distance itself from, dissociate itself from, drag foot on, drag feet on, stall on, play for time, vote no, cast vote against, part company with, break rank with, swear off, back away from, opt out of, stay away from, steer clear of, stop short of, fall short of, hold back from, abstain, abstain from',
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
    'owe nothing, show no sign of, show no sign, take no position on, take no position, make no move, say no, say no to, have no intention of, have no intention, have no plan, have no plan for, have no interest in, have no desire, see no reason, see no need, see no point in, leave no room for',
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
    'not accept, not tolerate, not agree, not negotiate, not compromise, not want, not yield, not give up, not give in, not surrender, not cede, not back down, not bow, not budge, not recognise, not recognize, not support, not allow, not permit, not let, not sign, not ratify, not approve, not endorse, not entertain, not consider, not relinquish, not abandon, not hand over, not bargain, not capitulate, not submit, not cooperate, not participate, not join, not attend, not consent, not grant, not withdraw, not concede, not stop, not comply, not meet, not abide, not cave, not favour, not favor, not back, not retreat, not discuss, not believe in, not take part, not send, not provide, not give, not renounce, not halt, not leave, not extend, not release, not return, not be, not commit, not engage, not deploy, not supply, not seek, not trade, not change, not talk, not step, not kneel, not pay, not rest, not buckle, not blink, not flinch, not waver, not succumb, not relent, not acquiesce, not lift, not ease, not free, not open, not close, not answer, not respond to, not be part, not be drawn into, not be drawn, not share, not help, not fund, not host, not receive, not see, not visit, not speak, not sit, not lay down, not disarm, not end, not resign, not step down, not quit, not drop, not restore, not resume, not renew, not hold, not work, not deal, not reverse, not cut, not repeat, not respect, not honour, not honor, not implement, not enforce, not approve of, not go, not attend to, not contribute, not adopt, not put up with, not stand for, not stand by, not sacrifice, not trust, not swap, not exchange, not trade away, not bend, not move, not tear apart, not scrap, not apologise, not apologize, not extradite, not hand',
    'subj > to|with|from|clause.subj|obj : xcomp|ccomp|clause|obj|to|with|on|for',
    { guard: 'refused' },
  ),
  verbs(
    'not keep word/promise/pledge/commitment, not honour/honor/fulfil/fulfill promise/pledge/commitment, not take step',
    'subj > to|with : obj',
    {
      guard: 'official',
    },
  ),
  verbs(
    'advise against, counsel against, caution against, argue against, speak against, come out against',
    'subj > obj : against|clause',
  ),
  verbs('not see', 'subj > obj|clause.subj : obj', {
    where: { obj: 'need, reason, point, basis, possibility, prospect, room' },
  }),
  verbs(
    'not want, not wish, not intend, not plan, not need, not like',
    'subj > clause.subj|obj|with|to : xcomp|ccomp|obj',
    {
      guard: 'official',
    },
  ),
  verbs(
    'deny, dismiss, reject, refute, dispute, contest, brush off, brush aside, scoff at, shrug off',
    'subj > obj|of|by|from : ccomp|clause|xcomp|obj|at',
    {
      where: {
        ccomp: 'any',
        obj: 'allegation, accusation, report, claim, charge, suggestion, criticism, rumour, rumor, involvement, responsibility, wrongdoing, notion, idea, speculation, complicity, role, concern, warning, threat, offer, proposal, plan, demand, call, request, deal, term, compromise, appeal',
      },
    },
  ),
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
  adjectives('absurd, nonsense, ridiculous, laughable, ludicrous, outrageous, lie, lies', JUDGED, {
    where: { subj: 'charge, accusation, allegation, claim, report, suggestion, rumour, rumor, account' },
    guard: 'evaluation',
  }),
  adjectives(
    'unacceptable, not acceptable, impossible, not possible, not feasible, unfeasible, out of question, off table, non-negotiable, not negotiable, not on table, not option, not time, premature, unrealistic, unreasonable, untenable, not realistic, not up for negotiation, not on agenda, not under discussion, nonstarter, non-starter, inadmissible, intolerable, red line, no extension, no exemption, no exception, no concession, no compromise, no question of, final',
    JUDGED,
  ),
  verbs(
    'block, stall, delay, obstruct, frustrate, thwart, torpedo, scupper, sabotage, derail, undermine, undercut, scuttle, stymie, hamper, impede, filibuster, sink, shoot down, kill, defeat, quash',
    THING,
    {
      where: {
        obj: 'resolution, bid, proposal, membership, accession, vote, package, bill, appointment, motion, aid package, measure, deal, effort, attempt, plan, amendment, agreement, process, talk, peace, peace process, ratification, nomination, legislation, initiative, reform, pact, extradition, probe, investigation, inquiry, access',
      },
      guard: 'official',
    },
  ),
  verbs(
    'refuse/deny/decline/withhold consent/permission/recognition/approval/cooperation/request/invitation/offer/admittance/asylum',
    'subj > to|from|on|iobj|for : obj|to',
  ),
  verbs('turn away, turn back, keep out, shut out', 'subj > obj : obj', {
    where: { obj: 'party or migrant, refugee, ship, boat, aid, convoy' },
    guard: 'official',
  }),
  verbs('miss/ignore/flout/defy/disregard deadline/ultimatum/ruling/order/ban/resolution', THING),
  verbs(
    'break, violate, breach, flout, infringe, contravene, transgress, backtrack on, go back on, walk back on, renege on, default on, dishonour, dishonor',
    'subj > with|of|by|to|obj : obj|on',
    {
      where: {
        obj: 'word, promise, pledge, commitment, ceasefire, truce, agreement, accord, treaty, deal, law, resolution, airspace, sovereignty, embargo, obligation, term',
        on: 'promise, pledge, commitment, word, deal, agreement, vow, obligation, debt',
      },
    },
  ),
  nouns(
    'non-compliance, intransigence, obstruction, snub, no vote, boycott of talk, scepticism, skepticism, disagreement, dissent, abstention, ceasefire violation, violation of ceasefire, breach of ceasefire, violation of agreement, dismissal, repudiation, red line',
    NOUN,
    { guard: 'own parties' },
  ),
  adjectives(
    'not in favour, not in favor, not convinced, not satisfied, not afraid, not about, not going to, not here, not bound by, not subject to, not party to, not obliged, not required, not acceptable to, unconvinced, unmoved, unmoved by, unimpressed, unimpressed by, dubious about, doubtful, doubtful about, uninterested, uninterested in, loath, hesitant, in no mood, in no rush, in no hurry, in no position, adamant, adamant in, steadfast, uncompromising, intransigent, immovable, at odds with, at odds over, at odds, at loggerheads with, at loggerheads, opposed, wary of, wary, lukewarm, lukewarm about, cool to, cool on, noncommittal',
    STATE,
    { guard: 'official' },
  ),
  adjectives(
    'inconceivable, unthinkable, pointless, useless, futile, unnecessary, not necessary, not needed, unjustifiable, not justified, not on cards, off limits, off-limits, dead letter, dead on arrival, dead in water, ruled out, not good idea, not an option, not interested, not solution, not answer, not way, not right time, too early, too soon, a non-starter, not credible, unworkable, not workable, not serious, implausible, baseless, groundless, unfounded, untrue, false, fabricated, not true, not correct, fake, fake news, nonsense',
    JUDGED,
    { guard: 'evaluation' },
  ),
  nouns(
    'no exemption, no extension, no exception, no concession, no compromise, no negotiation, no talk, no deal, no agreement, no ceasefire, no truce, no discussion, no dialogue, no recognition, no surrender, no retreat, no withdrawal, no question of, no chance of, no possibility of, no alternative to, no room for, no place for, no basis for, no reason for, no need for, no point in, no justification for, no appetite for, no prospect of, no desire for, no interest in, no plan for, no intention of',
    'speaker|poss|subj > to|for|with|of : self',
    { guard: 'spoken' },
  ),
)
