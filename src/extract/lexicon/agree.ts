import { adjectives, nouns, table, verbs } from './notation.js'

const COMMIT = 'subj > to|with|iobj|for|clause.subj : xcomp|ccomp|to|on|obj|clause|upon|about'
const OFFER = 'subj > iobj|to|with|for|obj : xcomp|obj|clause'
const DEAL = 'subj|between|under > with|to : xcomp|on|for|obj|to|over'
const NOUN = 'between|poss|by|of|mod|subj|among > with|to : xcomp|on|for|to|over|clause|ccomp'
const STATE = 'subj > to|with|for|clause.subj : xcomp|to|for|clause|about'

/** Agreeing, offering, promising, committing to act together or for another. */
export const AGREE = table(
  'AGREE',
  verbs('stand together, stand united', 'subj > with : obj|with'),
  verbs('stand by', 'subj > with : by', {
    where: { by: 'promise, word, commitment, deal, agreement, accord, treaty' },
  }),
  verbs(
    'agree, agree to, agree on, agree upon, agree with, consent to, assent to, accede to, acquiesce in, consent, undertake, commit, commit to, sign up to, sign up for, subscribe to, accept',
    COMMIT,
    {
      unless: {
        obj: 'crime, atrocity, murder, offence, offense, suicide, error, mistake, violation, abuse, fraud, foul, sin, massacre, adultery, theft, robbery, genocide, aggression, terrorism, act, war crime, resignation, award, prize, job, blame, responsibility, gift, demand, defeat',
      },
    },
  ),
  verbs('promise, vow, pledge, swear, guarantee, undertake, volunteer, resolve', COMMIT, { composes: true }),
  verbs('promise, pledge, guarantee, offer, proffer, extend offer, table offer, extend hand, tender', OFFER, {
    composes: true,
    unless: {
      obj: 'resignation, apology, condolence, sympathy, comment, glimpse, insight, opinion, view, prayer, remark, explanation, excuse, evidence',
    },
  }),
  verbs(
    'give/offer/provide/extend assurance/guarantee/commitment/pledge/word/undertaking, make/renew/reaffirm/reiterate/repeat/restate/honour/honor/fulfil/fulfill/give/issue commitment/promise/pledge/vow/offer, make good on promise/pledge',
    'subj > to|iobj|with|for : xcomp|ccomp|to|of|obj|on',
    { composes: true },
  ),
  verbs(
    'reach/strike/clinch/seal/conclude/secure/make/forge/hammer/ink/finalise/finalize/do/broker/negotiate/cut/get deal/agreement/accord/understanding/compromise/consensus/pact/settlement/arrangement/treaty/truce, hammer out deal/agreement/accord, come to agreement/understanding/terms, arrive at agreement/understanding, strike bargain, find common ground, seek common ground, shake hand on',
    DEAL,
  ),
  verbs('finalise, finalize', 'subj > with|of|obj : obj|subj', {
    where: { obj: 'deal, agreement, detail, term, pact, accord, treaty, contract' },
  }),
  verbs(
    'plan, intend, aim, hope, stand ready, look forward, look, work, prepare, seek, strive, want, wish, like, love, desire, endeavour, endeavor, undertake, propose',
    COMMIT,
    {
      composes: true,
      where: { xcomp: 'cooperative' },
      unless: { xcomp: 'thank, congratulate, praise, commend, salute, apologise, apologize, applaud, welcome, pay' },
    },
  ),
  verbs('continue, keep', 'subj > to|with|clause.subj : xcomp', {
    where: { xcomp: 'work, cooperate, support, help, assist, stand, back, engage' },
    guard: 'self speech',
  }),
  verbs(
    'show/express/signal/indicate/declare/voice/reaffirm/confirm willingness/readiness/openness/interest/commitment/determination, be in agreement',
    'subj > to|with|in|for : xcomp|to|in|clause',
    { composes: true },
  ),
  verbs(
    'open door to/for, leave door open, leave open, keep door open, hold out prospect of, hold out offer, step up, pave way for',
    'subj > to|for|with : xcomp|to|for|of',
  ),
  verbs('extend, widen, deepen', 'subj > to|with : obj', {
    where: { obj: 'invitation, olive branch, hand of friendship' },
  }),
  nouns(
    'agreement, deal, accord, pact, treaty, memorandum of understanding, consensus, compromise, settlement, truce deal, peace deal, trade deal, nuclear deal, prisoner deal, ceasefire deal',
    NOUN,
    { guard: 'own parties' },
  ),
  nouns(
    'offer, pledge, promise, vow, commitment, willingness, readiness, assurance, guarantee, undertaking',
    'poss|by|from|of|mod|subj > to|for|with : xcomp|of|ccomp|to|on',
    { composes: true, guard: 'own parties' },
  ),
  adjectives(
    'ready, willing, prepared, open to, open, committed to, committed, determined, eager, keen, happy, glad, poised, pledged, inclined, receptive to, amenable to, in agreement, in accord, agreeable to, amenable, set, anxious, ready for, prepared for, eager for, keen on',
    STATE,
    { composes: true, where: { xcomp: 'any or preposition' } },
  ),
  adjectives('united, of one mind, in lockstep, strong and united', 'subj > with|on : xcomp|on|against', {
    guard: 'self speech',
  }),
  verbs('agree, consent, accept, decide, opt, choose, prepare, plan, propose, offer, volunteer, consider', COMMIT, {
    composes: true,
    where: { xcomp: 'easing' },
  }),
  verbs(
    'settle on, sign on to, sign up, come to term, come round to, come around to, warm to, buy into, go along with, see eye to eye, be on same page, give consent/assent/agreement/word, give consent to, extend olive-branch, hold out olive-branch, offer olive-branch, lend hand, make common cause, close rank, bury hatchet, mend fence, mend tie, patch up difference, bridge gap/difference, narrow gap/difference, resolve/settle difference/dispute, overcome difference, set aside difference, put aside difference, build bridge/trust/confidence, turn page, turn new page',
    DEAL,
  ),
  verbs(
    'propose, suggest, float, moot, table, put forward, present, unveil, submit, offer, pitch, extend',
    'subj > to|with|for|iobj : obj',
    {
      where: {
        obj: 'talk, dialogue, negotiation, summit, cooperation, partnership, alliance, compromise, peace plan, peace proposal, peace, pact, treaty, joint venture, exchange, swap, deal, package, roadmap, mediation, good offices, friendship, investment, help, support, assistance, backing, protection, aid, troop, peacekeeper, soldier, force, weapon, loan, reward, amnesty for, asylum, proposal, plan',
      },
    },
  ),
  verbs('invite', 'subj > obj : to|xcomp', { where: { obj: 'party' } }),
  verbs('assure, reassure', 'subj > obj|iobj : ccomp|of', { where: { obj: 'party' }, guard: 'official' }),
  verbs(
    'work, build, ensure, act, continue, strive, make sure, spare no effort, participate, contribute, help, assist, combine, find way/solution/compromise, deliver, uphold, honour, honor, protect, safeguard, invest, consider, study, review, examine, open, move forward, move ahead, do utmost, do best, do everything, do whatever, do part, join, stay, remain, keep, restore, rebuild, bring peace, welcome, share, implement, abide by, comply with, adhere to, observe, respect, fulfil, fulfill, facilitate, provide, send, supply, give, contribute to, take part in, take part',
    'subj > with|to|for|clause.subj|obj : self',
    { composes: true, guard: 'vowed' },
  ),
  verbs(
    'abide by, comply with, adhere to, live up to, stick to, honour, honor, respect, fulfil, fulfill, keep to, implement',
    'subj > with|to|of : obj|by|with|to',
    {
      where: {
        by: 'agreement, deal, ceasefire, truce, treaty, ruling, resolution, accord, commitment, obligation, term',
        obj: 'agreement, deal, ceasefire, truce, treaty, ruling, resolution, accord, commitment, obligation, term',
        with: 'agreement, deal, ceasefire, truce, treaty, ruling, resolution, accord, demand, obligation, term, order, request',
        to: 'agreement, deal, ceasefire, truce, treaty, accord, commitment, obligation, term',
      },
      guard: 'official',
    },
  ),
  nouns(
    'agreement in principle, framework agreement, road map, letter of intent, common ground, reconciliation, peace accord, peace treaty, peace agreement, peace plan, power-sharing deal, trade pact, defence pact, defense pact, security pact, arms deal, coalition deal, hostage deal, grain deal, debt deal, gas deal, oil deal, climate deal, border deal, unity deal, memorandum, olive branch, security guarantee, entente',
    NOUN,
    { guard: 'own parties' },
  ),
  adjectives(
    'on board with, on board, on same page, in tune with, in sync with, in line with, aligned, aligned with, close to deal, close to agreement, near deal, near agreement, game, on course for deal, bound by, duty-bound, unanimous, interested in, favourable to, favorable to, favourably disposed, disposed, game for, up for, in mood for',
    STATE,
    { guard: 'official' },
  ),
)
