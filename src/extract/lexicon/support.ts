import { adjectives, nouns, table, verbs } from './notation.js'

const PRAISE = 'subj > obj|for|of|with|by|clause.subj : clause|for|as|obj'
const NOUN = 'poss|by|from|of|mod|subj > for|to|of : for|of|to|clause'
const JUDGED = 'speaker > subj|for : subj|xcomp|for'

/** Praising, endorsing, defending, recognising, ratifying, thanking, apologising. */
export const SUPPORT = table(
  'SUPPORT',
  verbs(
    'praise, laud, applaud, commend, hail, salute, extol, extoll, acclaim, compliment, congratulate, thank, tout, cheer, celebrate, honour, honor, admire, lionise, pay tribute to, heap praise on, lavish praise on, credit, appreciate, fete',
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
)
