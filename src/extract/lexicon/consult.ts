import { adjectives, nouns, table, verbs } from './notation.js'

const MEET = 'subj|between > with|obj|to|alongside|from'
const NOUN = 'between|poss|of|by|among|mod|subj|host > with|to'

const PRESS =
  'reporter, journalist, media, medium, outlet, newspaper, agency, channel, television, crowd, audience, broadcaster, magazine, journal, network, correspondent, tv, radio, supporter'

/** Meeting, visiting, calling, negotiating, mediating. */
export const CONSULT = table(
  'CONSULT',
  verbs('meet', MEET, {
    mode: 'meet',
    unless: {
      obj: 'demand, deadline, target, need, requirement, condition, criterion, commitment, standard, expectation, goal, cost, challenge, obligation, resistance, opposition, end, fate, approval, criteria, threshold, objective, quota, call',
    },
  }),
  verbs(
    'meet with, meet up with, sit down with, confer with, consult with, consult, speak with, speak to, talk to, talk with, converse with, negotiate with, negotiate, haggle with, parley with, liaise with, huddle with, engage with, bargain with, deal with, huddle, dine with, lunch with',
    'subj > with|to|obj|alongside : about|on|over',
    { where: { obj: 'party or none' }, unless: { to: PRESS, with: PRESS } },
  ),
  verbs('negotiate', 'subj|between > with : obj|over', {
    where: {
      obj: 'deal, agreement, end, settlement, treaty, pact, ceasefire, truce, term, accord, release, withdrawal, compromise, extension, swap, exchange, solution, peace',
    },
  }),
  verbs('discuss, thrash out, talk over, talk about, work out, iron out, review', 'subj > with : obj|about', {
    guard: 'joint',
  }),
  verbs('speak by/over phone/telephone/hotline/video-link', 'subj > with|to : about|on', {
    mode: 'phone',
    guard: 'official',
  }),
  verbs('phone, telephone, ring, call', 'subj > obj|with', { mode: 'phone', where: { obj: 'person', xcomp: 'none' } }),
  verbs('call', 'subj > obj', { mode: 'phone', where: { obj: 'person', xcomp: 'none' } }),
  verbs(
    'hold/have/conduct/begin/start/open/resume/launch/conclude/end/finish/convene/host/kick/attend/join/schedule/continue/extend/complete/undertake/restart/enter/wrap/arrange/chair/skip talk/negotiation/discussion/meeting/summit/consultation/dialogue/conversation/conference/call/round/session/gathering/forum/visit/interview, wrap up talk/negotiation/visit, enter into talk/negotiation/dialogue, kick off talk/negotiation, hold phone call, hold video call, have phone call, hold/give/host news conference, hold/give/host press conference, hold/give/host joint press conference, hold/give/host joint news conference, take part in talk/negotiation/meeting/summit, engage in talk/negotiation/dialogue/diplomacy, return to negotiating table, come to table, sit at table, sit around table',
    'subj|between > with|to|between',
    { mode: 'meet' },
  ),
  verbs('visit, tour', 'subj > obj|in|to', { mode: 'visit', where: { obj: 'party', subj: 'official' } }),
  verbs('pay visit, pay visit to, make visit, make trip, make visit to', 'subj > to|iobj|obj', { mode: 'visit' }),
  verbs(
    'travel to, fly to, arrive in, arrive at, head to, journey to, come to, go to, land in, leave for, set off for, depart for, return to, flew to',
    'subj > to|in|at|for|with',
    { mode: 'visit', guard: 'official trip' },
  ),
  verbs('host, receive, welcome, greet', 'subj > obj|for', {
    mode: 'host',
    where: { obj: 'person', subj: 'official' },
  }),
  verbs('mediate, broker, arbitrate, facilitate, intercede', 'subj > between|in|for|obj|with|of : obj|in', {
    mode: 'mediate',
    unless: { obj: 'trade, share, deal' },
  }),
  verbs('broker, lead', 'subj > between|obj|with', {
    mode: 'mediate',
    where: { obj: 'talk, negotiation, round, mediation, ceasefire, truce, peace, summit' },
  }),
  verbs('act as mediator, act as go-between, play role, offer mediation', 'subj > between|in', {
    mode: 'mediate',
    unless: { obj: 'role' },
  }),
  verbs('send/dispatch envoy/delegation/negotiator/emissary/diplomat/mediator/team', 'subj > to', { mode: 'visit' }),
  verbs('address parliament/congress/assembly/knesset/lawmaker/council/summit', 'subj > obj|of', { mode: 'meet' }),
  verbs(
    'exchange view, exchange letter, exchange message, compare note, shake hand, shake hand with, write to, write letter to, send letter, deliver letter',
    'subj > with|to',
  ),
  verbs('work with, work together, work closely with, coordinate with, interact with', 'subj > with : on|xcomp|to', {
    guard: 'official',
  }),
  verbs(
    'seek/pursue solution/diplomacy/pathway/path/dialogue/rapprochement/detente, explore option/way',
    'subj > with|to : xcomp|to',
  ),
  nouns(
    'talk, peace talk, negotiation, discussion, meeting, summit, consultation, dialogue, conversation, conference, round of talk, phone call, video call, telephone call, state visit, visit, trip, shuttle diplomacy, diplomacy, parley, rapprochement, mediation, one-on-one, tete-a-tete, audience, state dinner, diplomatic effort, peace process',
    NOUN,
  ),
  verbs(
    'gather, convene, assemble, huddle, confer, sit down, get together, come together, deliberate, caucus',
    'subj|between > with|of : xcomp|on|about|over',
    { mode: 'meet', guard: 'official', where: { subj: 'official' }, unless: { obj: 'any' } },
  ),
  verbs(
    'brief, debrief, accompany, join, contact, consult, sound out, address, receive, interview, update, inform, notify',
    'subj > obj : on|about',
    { where: { obj: 'person', subj: 'official' } },
  ),
  verbs(
    'reach out to, get in touch with, communicate with, correspond with, have word with, touch base with, stop off in, stop over in, drop in on, call in on, pay call on, pay respect to, make stopover in, have audience with, have lunch/dinner/breakfast with, have contact/exchange/encounter/call/meeting with, be in touch with, be in contact with, be in talk with, be in discussion with, make contact with, establish contact with, keep contact with, maintain contact with, appear alongside, speak alongside, appear with, sit across from, come face-to-face with, hold court with, join summit/meeting/talk/conference, address forum/conference/assembly/summit/session/senate/general-assembly, speak at summit/forum/conference, speak before parliament/congress/council, give speech to, deliver speech to, give address to, deliver address to, exchange greeting/note/visit/pleasantry',
    'subj|between > with|to|obj|of|from|on|in|alongside : about|on',
    { unless: { with: PRESS, to: PRESS } },
  ),
  verbs('renegotiate, revamp, rework, reopen', 'subj|between > with : obj', {
    where: { obj: 'deal, agreement, treaty, pact, accord, term, nafta, talk, negotiation' },
  }),
  verbs('give/extend/receive welcome/reception/red-carpet', 'subj > to|iobj|from', { mode: 'host' }),
  verbs('welcome, greet, host, receive, fete, entertain', 'subj > obj', {
    mode: 'host',
    where: { obj: 'person or envoy, leader, minister, official, president, counterpart', subj: 'official' },
  }),
  verbs('host', 'subj > obj|between|of|for', {
    mode: 'host',
    where: {
      obj: 'talk, summit, meeting, negotiation, conference, round, visit, delegation, dinner, dialogue, reception, gathering, forum',
    },
  }),
  verbs('shuttle, commute', 'subj > between|to', { mode: 'mediate', guard: 'official trip' }),
  verbs(
    'work on, work toward, work towards, hammer away at, push ahead with, press ahead with',
    'subj > with : on|obj|toward|towards',
    {
      guard: 'official',
      where: {
        on: 'deal, agreement, pact, treaty, accord, plan, proposal, text, draft, term, framework, solution, settlement, resolution, ceasefire, truce, roadmap',
        toward: 'deal, agreement, pact, treaty, accord, solution, settlement, ceasefire, truce, peace',
        towards: 'deal, agreement, pact, treaty, accord, solution, settlement, ceasefire, truce, peace',
        with: 'talk, negotiation, dialogue',
      },
    },
  ),
  nouns(
    'bilateral meeting, bilateral, face-to-face meeting, working visit, official visit, dinner, working dinner, working lunch, luncheon, banquet, state reception, welcome ceremony, stopover, courtesy call, encounter, forum, council meeting, cabinet meeting, joint press conference, joint news conference, joint-press conference, trilateral, telephone conversation, phone conversation, call with, exchange of letter, exchange of view, letter to, back channel, backchannel, good offices, shuttle mission, peace mission, fact-finding mission, diplomatic mission, roundtable, round table, peace conference, peace summit, proximity talk, ceasefire talk, trade talk, nuclear talk, arms talk, hostage talk, coalition talk, border talk, crisis talk, emergency meeting, emergency summit, emergency session, working group, contact with, contact between, speech to, address to',
    NOUN,
    { guard: 'own parties' },
  ),
  adjectives(
    'in talk, in talk with, in contact with, in touch with, in negotiation with, in negotiation, in discussion with, in dialogue with, under negotiation, on visit, on visit to, on tour of, due in, expected in, on phone with, in consultation with, under discussion with',
    'subj > with|in|to|of',
    { guard: 'official' },
  ),
  nouns('press conference, news conference', NOUN, { guard: 'joint' }),
  verbs('deliver/pass/convey/hand/send/receive message/letter/note', 'subj > to|from|iobj', { guard: 'joint' }),
)
