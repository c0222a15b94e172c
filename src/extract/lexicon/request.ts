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
    'urge, ask, exhort, implore, beg, beseech, entreat, petition, lobby, pressure, pressurise, pressurize, press, nudge, prod, coax, enjoin, challenge, encourage, counsel, summon, caution, advise, remind',
    ASK,
    { where: { obj: 'party' } },
  ),
  verbs(
    'ask, beg, petition, press, push, lobby, plead, campaign, agitate, clamour, clamor, call, appeal, pray, vote, bid, wait, rally',
    PRESS_FOR,
  ),
  verbs(
    'ask for, beg for, press for, push for, lobby for, plead for, campaign for, agitate for, clamour/clamor for, call for, appeal for, petition for, argue for, apply for, bid for, angle for, hold out for, sue for, cry out for, speak out for, hope for',
    PRESS_FOR,
  ),
  verbs('call on, call upon, appeal to, plead with, prevail on, prevail upon, lean on, reason with, turn to', ASK),
  verbs('order, command, instruct, direct', 'subj > obj|clause.subj : xcomp|ccomp|obj', { where: { xcomp: 'any' } }),
  verbs('tell', 'subj > obj|iobj : xcomp', { where: { xcomp: 'any', obj: 'party' } }),
  verbs(
    'demand, request, require, insist on, insist upon, urge, advocate, propose, recommend, stipulate, solicit, press',
    DEMAND,
  ),
  verbs('insist', 'subj > clause.subj : ccomp', { where: { ccomp: 'modal' } }),
  verbs('suggest, propose', 'subj > clause.subj : ccomp|xcomp', { where: { ccomp: 'any' } }),
  verbs('want, need, wish, expect, like', 'subj > obj|clause.subj : xcomp|ccomp', {
    where: { xcomp: 'any', obj: 'party' },
  }),
  verbs('want, seek, covet', 'subj > from|obj : obj', {
    where: {
      obj: `guarantee, assurance, end, access, control, membership, withdrawal, concession, compensation, reparation, help, aid, support, weapon, arm, missile,
    commitment, ceasefire, truce, extradition, return, release, clarification, explanation, apology, recognition, independence, autonomy, change, action, answer, entry, peace, deal, agreement, compromise, role, cooperation, inspection, probe, investigation,
    sanction, money, fund, funding, loan, extension, exemption, permission, approval, mandate, resolution, meeting, talk, dialogue, protection, asylum, delay, vote, assistance, backing, mediation, solution, settlement`,
    },
  }),
  verbs(
    'make/issue/renew/repeat/reiterate/send/voice/deliver/back appeal/call/demand/plea/request/entreaty',
    'subj > to|on|from|for : xcomp|ccomp|clause|for',
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
  nouns('pressure', 'poss|by|from|mod|subj > on|upon : xcomp|for', { where: { on: 'party' } }),
  adjectives(
    'necessary, essential, critical, crucial, vital, imperative, indispensable, important, urgent, needed, time',
    JUDGED,
  ),
  adjectives('keen for, anxious for, desperate for', 'subj > for : xcomp|for'),
)
