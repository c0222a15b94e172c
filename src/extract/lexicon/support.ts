import { adjectives, nouns, table, verbs } from './notation.js'

const PRAISE = 'subj > obj|for|of|with|by|clause.subj : clause|for|as|obj'
const NOUN = 'poss|by|from|of|mod|subj > for|to|of : for|of|to|clause'
const JUDGED = 'speaker > subj|for : subj|xcomp|for'

/** Praising, endorsing, defending, recognising, ratifying, thanking, apologising. */
export const SUPPORT = table(
  'SUPPORT',
  verbs(
    'praise, laud, applaud, commend, hail, salute, extol, extoll, acclaim, compliment, congratulate, thank, tout, cheer, celebrate, honour, honor, admire, lionise, lionize, eulogise, eulogize, mourn, toast, decorate, revere, venerate, respect, sing praise of, raise glass to, raise toast to, take hat off to, doff hat to, give credit to, give thumbs-up to, give standing-ovation, pay tribute to, heap praise on, lavish praise on, credit, appreciate, fete',
    PRAISE,
    { guard: 'official' },
  ),
  verbs('welcome', PRAISE, { unless: { obj: 'person' } }),
  verbs(
    'endorse, back, support, champion, defend, uphold, embrace, favour, favor, stand behind, rally behind, rally around, get behind, line up behind, throw weight behind, throw support behind, speak up for, speak in favour of, come out in favour of, vote for, side with, vouch for, stick by, justify, validate, legitimise, legitimize, bless, sanctify, advocate for, buttress',
    PRAISE,
    { unless: { obj: 'title, champion, crown, trophy, family, habit, lead' } },
  ),
  verbs(
    'approve, ratify, adopt, authorise, authorize, greenlight, rubber-stamp, green-light, okay',
    'subj > of|obj|for : obj|of',
    { guard: 'official', unless: { obj: 'sanction, strike, law, budget' } },
  ),
  verbs('stand by, stand with, stand alongside', 'subj > by|with|alongside : by|with|alongside|obj', {
    guard: 'official',
    unless: {
      by: 'criticism, accusation, claim, remark, comment, allegation, charge, assessment, warning, threat, promise, word, commitment, decision, deal, agreement',
    },
  }),
  verbs('approve of, sign off on', PRAISE),
  verbs('recognise, recognize', 'subj > obj|of : obj|as', {
    where: {
      obj: 'party or statehood, independence, sovereignty, government, state, right, border, president, authority, genocide',
    },
  }),
  verbs(
    'sign deal/agreement/accord/pact/contract/memorandum/declaration, initial agreement/accord/treaty, sign/enact/ratify law/bill/treaty/legislation/protocol/order/decree/accord, upgrade/normalise/normalize/restore/strengthen/establish/deepen/improve/cement/renew/resume/rebuild tie/relation/relationship, forge/deepen/strengthen alliance/partnership/friendship/bond',
    'subj > with|between|of|to : obj',
  ),
  verbs(
    'offer/express/voice/extend/give/lend/pledge/reaffirm/reiterate/declare/announce/win/enjoy/signal/show/throw/demonstrate support/backing/solidarity/sympathy/condolence/gratitude/appreciation/endorsement/blessing/confidence/thanks/praise/satisfaction/optimism',
    'subj > for|to|with|from|in|iobj : for|to|in|clause',
  ),
  verbs(
    'apologise, apologize, apologise to, apologize to, apologise for, apologize for, express regret, offer/issue/make apology',
    'subj > to|for : for|clause',
  ),
  verbs(
    'keep word, keep promise, keep side of bargain, deliver result, bear fruit, make progress',
    'speaker > subj : self',
  ),
  verbs(
    'call/describe/hail/characterise/characterize/deem/label productive/constructive/positive/successful/fruitful/historic/important/helpful/useful/substantive/encouraging/excellent/friend/ally',
    'subj|speaker > obj : obj|self',
  ),
  nouns('praise, endorsement, backing, recognition, ratification, apology, tribute, gratitude', NOUN, {
    guard: 'own parties',
  }),
  nouns('support for, solidarity with, support', NOUN, { guard: 'own parties' }),
  adjectives(
    'supportive of, grateful to, grateful for, grateful, thankful to, thankful for, thankful, proud of, pleased with, happy with, satisfied with, delighted with, full of praise for, in favour of, in favor of, impressed by, encouraged by, hopeful, optimistic, sympathetic to, appreciative of, loyal to, pleased',
    'subj > of|to|with|for|by : of|with|for|by|to|ccomp|xcomp',
    { guard: 'official' },
  ),
  adjectives(
    'productive, constructive, positive, fruitful, substantive, useful, successful, encouraging, promising, good, excellent, great, wonderful, historic, legitimate, justified, important step, step in right direction, step forward, step, reasonable, fair, right decision, good step, welcome, helpful, justifiable, fitting, good sign, breakthrough, milestone, progress, success, testament, achievement, victory, opportunity, privilege, preventative measure, preventive measure, courageous, heroic, brave, tremendous, fantastic, terrific, right',
    JUDGED,
    { guard: 'evaluation' },
  ),
  verbs('thank', 'subj|speaker > obj|iobj : for|clause', { unless: { obj: 'goodness, god' } }),
  verbs('like, love, admire, respect, trust, value, cherish, treasure', 'subj > obj : obj', {
    where: { obj: 'party or friendship, alliance, relationship, partnership, tie, support, leadership, courage' },
    guard: 'self speech',
  }),
  verbs(
    'express appreciation, have confidence in, have faith in, have trust in, have respect for, have admiration for, believe in, place trust in, put trust in, place faith in, put faith in, have back of, have full support of, get along with, get on with, share view/concern/goal/position/value, share view of, share concern of, agree with, concur with, echo, echo call/view/sentiment',
    'subj > in|for|of|with|obj : in|for|obj',
    {
      where: {
        in: 'party',
        for: 'party',
        of: 'party',
        with: 'party',
        obj: 'party or view, concern, position, sentiment, value, call',
      },
      guard: 'official',
    },
  ),
  verbs(
    'rally to, rally to defence of, come to defence of, come to defense of, spring to defence of, spring to defense of, leap to defence of, rise to defence of, stand up for, speak out for, go to bat for, plead case of, take side of, take side with, lend weight to, lend voice to, add weight to, throw weight behind, get behind, be behind, give blessing/backing/nod/approval/go-ahead/green-light/seal-of-approval/vote-of-confidence/boost/endorsement, win backing/support/praise/approval/endorsement of, win vote-of-confidence, vote in favour of, vote in favor of, vote to approve, vote to ratify, vote to support, come out for, come out in support of, campaign for, push through, sign into law, sign off, stand firm with, stand shoulder to, close rank behind, unite behind, join chorus of, root for, cheer on, egg on, plug, boost, legitimate, dignify, cement tie/friendship, celebrate friendship, send condolence/congratulation/greeting/best-wish/sympathy, offer congratulation/prayer, extend congratulation/greeting, convey congratulation/condolence/greeting, express congratulation/sorrow/remorse/sadness/delight/pleasure/relief/happiness/admiration/respect/understanding/hope/trust, pay homage to, lay wreath, observe silence, make amends, make apology, beg forgiveness, beg pardon, ask forgiveness, seek forgiveness, show remorse, accept apology, accept credential, present credential, name ambassador, exchange ambassador, establish relation/diplomatic-relation/tie, open embassy, upgrade relation, restore diplomatic-relation, award medal/prize/honour/honor, confer honour/honor/medal, bestow honour/honor',
    'subj|speaker > for|to|of|with|from|behind|in|obj|on : for|of|obj|to|clause|xcomp',
    { guard: 'official' },
  ),
  verbs(
    'preserve, save, salvage, keep, rescue, uphold, defend, extend, re-certify, recertify, certify, maintain, safeguard, protect, honour, honor, renew',
    'subj > with|of|obj : obj',
    {
      where: {
        obj: 'deal, pact, agreement, treaty, accord, alliance, tie, relationship, friendship, truce, ceasefire',
      },
      guard: 'official',
    },
  ),
  verbs('invoke, rely on, fall back on, cite', 'subj > obj|on : obj|on', {
    where: {
      obj: 'law, act, treaty, article, clause, constitution',
      on: 'law, act, treaty, article, clause, constitution',
    },
    guard: 'official',
  }),
  verbs('pass, adopt, enact, approve, clear, carry', 'subj > on|against|for|obj : obj', {
    where: {
      obj: 'resolution, bill, law, motion, treaty, amendment, legislation, package, constitution, pact, agreement, deal, budget',
    },
    guard: 'official',
  }),
  verbs(
    'go well, go great, pay off, yield result, produce result, achieve result, get result, work well, show result, move in right direction, move forward, bode well',
    'speaker > subj : subj|self',
    {
      guard: 'evaluation',
    },
  ),
  nouns(
    'special relationship, solidarity, admiration, praise for, congratulation, condolence, thanks for, appreciation, sympathy, confidence in, vote of confidence, faith in, respect for, standing ovation, salute, warm welcome, support, diplomatic recognition, normalisation, normalization, normalisation of tie, rapprochement with, mutual respect, mutual trust, strong bond, strong alliance',
    'poss|by|from|of|mod|subj|speaker > for|to|of|with|in : for|of|to|clause',
    { guard: 'own parties' },
  ),
  nouns(
    'progress, headway, breakthrough, good result, positive result, tangible result, positive movement, positive signal, positive sign, good sign, encouraging sign, good news, step forward, right step, success story, goodwill, good will, good faith',
    'speaker > by|from|of : self',
    { guard: 'spoken' },
  ),
  adjectives(
    'friend, close friend, good friend, great friend, good friend of, friend of, strong ally, close ally, trusted ally, reliable partner, important partner, natural partner, strategic partner, great leader, great man, good man, strong leader, man of peace, hero, in good shape, in good hands, on right track, on track, significant, impressive, remarkable, fruitful, frank, cordial, warm, friendly, amicable, businesslike, fantastic, brilliant, superb, outstanding, excellent, admirable, commendable, laudable, noble, worthy, worthwhile, wise, prudent, sensible, responsible, balanced, realistic, sound, credible, sincere, serious, genuine, stronger than, unbreakable, unshakable, unshakeable, ironclad, rock-solid, rock solid, unwavering, in spirit, key to, vital to, best, better, good for, good thing, important part, important achievement, cornerstone of, pillar of, proof of, sign of, triumph, turning point, window of opportunity, chance, game-changer, satisfactory, effective, necessary step, real progress, victory for',
    JUDGED,
    { guard: 'evaluation' },
  ),
  adjectives(
    'honoured, honored, proud, pleased to, thrilled, delighted, glad to, grateful, indebted to, in awe of, moved by, touched by, heartened by, buoyed by, reassured by, confident in, confident, behind, sorry, sorry for, apologetic, in solidarity with, united with, at one with, sympathetic, fond of, respectful of, in agreement with, appreciative, satisfied, content with, comfortable with, optimistic about, upbeat, upbeat about, bullish on',
    'subj|speaker > of|to|with|for|by|in : of|with|for|by|to|ccomp|xcomp|clause',
    { guard: 'official' },
  ),
  nouns('friendship', 'poss|speaker > with|between|for|to : self', { guard: 'standing' }),
)
