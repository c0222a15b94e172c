import { nouns, table, verbs } from './notation.js'

const MEET = 'subj|between > with|obj|to|alongside|from'
const NOUN = 'between|poss|of|by|among|mod|subj > with|to'

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
    guard: 'official',
  }),
  verbs('phone, telephone, ring, call', 'subj > obj|with', { mode: 'phone', where: { obj: 'person', xcomp: 'none' } }),
  verbs('call', 'subj > obj', { mode: 'phone', where: { obj: 'person', xcomp: 'none' } }),
  verbs(
    'hold/have/conduct/begin/start/open/resume/launch/conclude/end/finish/convene/host/kick/attend/join/schedule/continue/extend/complete/undertake/restart/enter/wrap/arrange/chair/skip talk/negotiation/discussion/meeting/summit/consultation/dialogue/conversation/conference/call/round/session/gathering/forum/visit/interview, wrap up talk/negotiation/visit, enter into talk/negotiation/dialogue, kick off talk/negotiation, hold phone call, hold video call, have phone call, hold news conference, take part in talk/negotiation/meeting/summit, engage in talk/negotiation/dialogue/diplomacy, return to negotiating table, come to table, sit at table, sit around table',
    'subj|between > with|to|between',
    { mode: 'meet' },
  ),
  verbs('visit, tour', 'subj > obj|in|to', { mode: 'visit', where: { obj: 'party', subj: 'official' } }),
  verbs('pay visit, pay visit to, make visit, make trip, make visit to', 'subj > to|iobj|obj', { mode: 'visit' }),
  verbs(
    'travel to, fly to, arrive in, head to, journey to, come to, go to, land in, leave for, set off for, depart for, return to, flew to',
    'subj > to|in|for|with',
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
    'talk, peace talk, negotiation, discussion, meeting, summit, consultation, dialogue, conversation, conference, round of talk, phone call, video call, telephone call, state visit, visit, trip, shuttle diplomacy, diplomacy, parley, rapprochement, mediation, one-on-one, tete-a-tete, audience, state dinner, diplomatic effort, peace process, press conference, news conference',
    NOUN,
  ),
)
