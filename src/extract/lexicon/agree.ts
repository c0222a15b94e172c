import { adjectives, nouns, table, verbs } from './notation.js'

const COMMIT = 'subj > to|with|iobj|for|clause.subj : xcomp|ccomp|to|on|obj|clause|upon|about'
const OFFER = 'subj > iobj|to|with|for|obj : xcomp|obj|clause'
const DEAL = 'subj|between > with|to : xcomp|on|for|obj|to|over'
const NOUN = 'between|poss|by|of|mod|subj|among > with|to : xcomp|on|for|to|over|clause|ccomp'
const STATE = 'subj > to|with|for|clause.subj : xcomp|to|for|clause|about'

/** Agreeing, offering, promising, committing to act together or for another. */
export const AGREE = table(
  'AGREE',
  verbs(
    'agree, agree to, agree on, agree upon, agree with, consent to, assent to, accede to, acquiesce in, consent, undertake, commit, commit to, sign up to, sign up for, subscribe to, accept',
    COMMIT,
    { unless: { obj: 'resignation, award, prize, job, blame, responsibility, gift, demand, defeat' } },
  ),
  verbs('promise, vow, pledge, swear, guarantee, undertake, volunteer, resolve', COMMIT, { composes: true }),
  verbs('promise, pledge, guarantee, offer, proffer, extend offer, table offer, extend hand, tender', OFFER, {
    composes: true,
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
  verbs('plan, intend, aim, hope, stand ready, look forward, work, prepare, seek, strive', COMMIT, {
    composes: true,
    where: { xcomp: 'cooperative' },
  }),
  verbs('continue, keep', 'subj > to|with|clause.subj : xcomp', {
    where: { xcomp: 'work, cooperate, support, help, assist, stand, back, engage' },
    guard: 'self speech',
  }),
  verbs(
    'stand by, stand with, stand alongside, stand together, stand united',
    'subj > by|with|alongside|to : by|with|alongside|obj',
  ),
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
    'ready, willing, prepared, open to, open, committed to, committed, determined, eager, keen, happy, glad, poised, pledged, inclined, receptive to, amenable to, in agreement, in accord, agreeable to, amenable, set',
    STATE,
    { composes: true, where: { xcomp: 'any or preposition' } },
  ),
  adjectives('united, of one mind, in lockstep, strong and united', 'subj > with|on : xcomp|on|against', {
    guard: 'self speech',
  }),
)
