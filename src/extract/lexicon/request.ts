import { adjectives, nouns, table, verbs } from './notation.js'

const ASK = 'subj > obj|iobj|on|upon|to|of|with|from|clause.subj : xcomp|ccomp|for|to|against'
const DEMAND = 'subj > from|of|on|to|clause.subj|obj : ccomp|xcomp|for|obj'
const PRESS_FOR = 'subj > from|on|with|to|clause.subj|for|obj : xcomp|for|on|obj'
const CALL = 'poss|by|from|mod|subj > on|to|upon|for|clause.subj : xcomp|ccomp|clause|for'
const JUDGED = 'speaker > for|clause.subj|subj : xcomp|ccomp|for|subj'

/** Asking, appealing, demanding, ordering: what one party wants another to do. */
export const REQUEST = table(
  'REQUEST',
  verbs(
    'urge, ask, exhort, implore, invite to, pester, badger, cajole, induce, persuade, convince, entice, prompt, remind, admonish, instruct, task, mandate, exhort, implore, beg, beseech, entreat, petition, lobby, pressure, pressurise, pressurize, press, nudge, prod, coax, enjoin, challenge, encourage, counsel, summon, caution, advise',
    ASK,
    {
      where: { obj: 'party' },
      unless: { for: 'comment, interview, response, position, opinion, view, reaction, example' },
    },
  ),
  verbs(
    'ask, beg, petition, press, push, lobby, plead, campaign, agitate, clamour, clamor, call, appeal, pray, vote, bid, wait, rally',
    PRESS_FOR,
    { where: { xcomp: 'any' } },
  ),
  verbs(
    'ask for, beg for, press for, push for, lobby for, plead for, campaign for, agitate for, clamour/clamor for, call for, appeal for, petition for, argue for, apply for, bid for, angle for, hold out for, cry out for, speak out for, hope for',
    PRESS_FOR,
    { unless: { for: 'comment, interview, response, position, opinion, view, reaction, money back, example' } },
  ),
  verbs('sue for', PRESS_FOR, { where: { for: 'peace, truce, armistice' } }),
  verbs('call on, call upon, appeal to, plead with, prevail on, prevail upon, lean on, reason with, turn to', ASK),
  verbs('order, command, instruct, direct', 'subj > obj|clause.subj : xcomp|ccomp|obj', { where: { xcomp: 'any' } }),
  verbs('issue/give order/instruction/directive', 'subj > to : xcomp|ccomp|obj', { guard: 'official' }),
  verbs('have obligation/duty/responsibility', 'speaker > subj : xcomp', { guard: 'spoken', where: { xcomp: 'any' } }),
  verbs('tell', 'subj > obj|iobj : xcomp', { where: { xcomp: 'any', obj: 'party' } }),
  verbs(
    'demand, request, require, insist on, insist upon, urge, advocate, propose, recommend, stipulate, solicit, press',
    DEMAND,
  ),
  verbs('insist', 'subj > clause.subj : ccomp', { where: { ccomp: 'modal' } }),
  verbs('ask', 'subj > clause.subj : ccomp', { where: { ccomp: 'any', 'clause.subj': 'party' } }),
  verbs('suggest, propose', 'subj > clause.subj : ccomp|xcomp', { where: { ccomp: 'any' } }),
  verbs('want, need, wish, expect, like, prefer, trust', 'subj > obj|clause.subj : xcomp|ccomp', {
    where: { xcomp: 'any', obj: 'party' },
  }),
  verbs('want, need, wish, expect, like, prefer, hope', 'subj > clause.subj : ccomp', {
    where: { 'clause.subj': 'party' },
    guard: 'official',
  }),
  verbs('look to, count on, rely on, bank on, depend on, wait for', 'subj > to|on|for : xcomp', {
    where: { xcomp: 'any' },
    guard: 'official',
  }),
  verbs('want, seek, covet', 'subj > from|obj : obj', {
    where: {
      obj: `guarantee, assurance, end, access, control, membership, withdrawal, concession, compensation, reparation, help, aid, support, weapon, arm, missile,
    commitment, ceasefire, truce, extradition, return, release, clarification, explanation, apology, recognition, independence, autonomy, change, action, answer, entry, peace, deal, agreement, compromise, role, cooperation, inspection, probe, investigation,
    sanction, pledge, promise, pullout, ban, freeze, release, investment, trade, tie, solution, settlement, seat, veto, referendum, reform, election, debt relief, mediator, refuge, bailout, air defence, air defense, ammunition, no-fly zone, sovereignty, accountability, justice, certainty, clarity, punishment, prosecution, resignation, stability, dialogue, reduction, increase, share, stake, quota, money, fund, funding, loan, extension, exemption, permission, approval, mandate, resolution, meeting, talk, dialogue, protection, asylum, delay, vote, assistance, backing, mediation, solution, settlement`,
    },
  }),
  verbs('move, press, push, work, strive', 'subj > of|in : towards', {
    where: { towards: 'membership, accession, entry' },
    guard: 'official',
  }),
  verbs('aspire, move closer, move, edge closer', 'subj > of|in : to', {
    where: { to: 'membership, accession' },
    guard: 'official',
  }),
  verbs(
    'make/issue/renew/repeat/reiterate/send/voice/deliver/back appeal/call/demand/plea/request/entreaty',
    'subj > to|on|from|for : for|clause|xcomp|ccomp',
  ),
  verbs(
    'put/exert/pile/keep/increase/step/bring/apply/ramp pressure, put/exert/pile/keep/increase/apply pressure on, ratchet up pressure',
    'subj > on|upon|to : xcomp|for|over',
  ),
  verbs(
    'set/state/list/lay/outline/present/table/raise/press/impose condition/demand/term/precondition, set/lay/spell out condition/demand/term, lay down condition/term',
    'subj > to|on|for|from : for|obj|to',
  ),
  verbs('file/submit/lodge/make/send/issue request/application/petition', 'subj > to|with|from : for|xcomp|obj'),
  verbs('set/impose deadline, set deadline', 'subj > for|on : xcomp|for|obj'),
  verbs('give week/day/month/hour/deadline', 'subj > iobj|to : xcomp|obj', { where: { iobj: 'party' } }),
  verbs('make clear', 'subj > to|clause.subj : ccomp', { where: { ccomp: 'modal' } }),
  nouns(
    'demand, call for, appeal, plea, request, insistence, entreaty, exhortation, petition, bid for, push for',
    CALL,
  ),
  nouns('pressure, arm-twisting', 'poss|by|from|mod|subj > on|upon : xcomp|for', { guard: 'own parties' }),
  adjectives(
    'necessary, essential, critical, crucial, vital, imperative, indispensable, important, urgent, needed, time',
    JUDGED,
  ),
  adjectives('keen for, anxious for, desperate for', 'subj > for : xcomp|for'),
  verbs(
    'call out for, cry for, plump for, press ahead for, press case for, make case for, make bid for, make pitch for, make claim to, lay claim to, stake claim to, go to court for, knock on door of, turn up heat on, turn screw on, put squeeze on, hold feet to fire, lead call for, echo call for, join call for, add voice to, draw up list of, put on notice, impress on, impress upon, urge on, push to, press to, clamour to, beseech for, appeal against, take appeal to, turn for help to, ask for help from, seek help from, seek to persuade, seek assurance from, seek permission from, extend plea, mount campaign for, launch appeal, launch petition, launch campaign for, hand petition to, present petition to, set out demand/condition, table demand/amendment/motion/resolution, stick to demand, stand by demand, maintain demand, repeat demand, reaffirm demand, renew push/bid/call/effort, attach condition/string, tie aid/support/deal/talk',
    'subj > on|to|from|of|with|for|in|clause.subj : xcomp|ccomp|for|to|obj|clause',
    { guard: 'official' },
  ),
  verbs('warn, caution, remind', ASK, { where: { xcomp: 'any', obj: 'party' } }),
  verbs('like, love, prefer, hope', 'subj > clause.subj : xcomp', { where: { xcomp: 'see' }, guard: 'official' }),
  verbs('summon, subpoena, convoke, call, recall, invite', 'subj > obj : xcomp|to|for', {
    where: { obj: 'person or parliament, lawmaker', xcomp: 'any' },
    guard: 'official',
  }),
  verbs('claim', 'subj > from|obj : obj', {
    where: { obj: 'territory, island, sovereignty, compensation, damages, reparation, asylum, waters, land' },
    guard: 'official',
  }),
  nouns(
    'call on, appeal for, call, clamour, clamor, urging, ultimatum for, lobbying, precondition, summons, subpoena, extradition request, asylum request, membership bid, request for help, wish list, claim on, territorial claim, claim to',
    CALL,
    { guard: 'own parties' },
  ),
)
