import { adjectives, nouns, table, verbs } from './notation.js'

const THREAT = 'subj > obj|against|to|with|on|clause.subj : xcomp|ccomp|with|of|against|about|clause|obj'
const NOUN = 'poss|by|from|of|mod|subj > against|to|on : xcomp|of|against|ccomp'

/** Threatening, warning of harm, announcing force or penalties. */
export const THREATEN = table(
  'THREATEN',
  verbs('threaten, warn, menace, intimidate, browbeat, caution', THREAT, {
    unless: { subj: 'storm, flood, rain, weather, wildfire, forecaster, doctor, hurricane, disease, typhoon' },
  }),
  verbs('warn against, warn of, warn about, threaten with', THREAT, { unless: { subj: 'forecaster, doctor' } }),
  verbs('vow, swear, pledge, promise', 'subj > against|on|obj : xcomp|ccomp|obj', {
    where: {
      obj: 'revenge, retaliation, vengeance, retribution, response, reprisal, consequence, punishment, action, war',
    },
  }),
  verbs(
    'issue/make/deliver/repeat/renew/reiterate/sound/send/hurl threat/warning/ultimatum, give ultimatum, serve ultimatum, draw red-line, rattle sabre/saber, issue fatwa, reserve right',
    'subj > to|against|for|iobj|about : xcomp|of|against|ccomp|about',
  ),
  verbs(
    'retaliate, hit back, strike back, respond, escalate, take revenge, exact revenge',
    'subj > against|at|on|to|for : obj|with|against|to',
    { guard: 'announced' },
  ),
  verbs(
    'announce, unveil, propose, float, mull, consider, weigh, draft, plan, prepare, seek, ready, eye, contemplate, ponder, brandish, prime, signal, pledge, promise, vow, suggest, moot, study, examine, target, order',
    'subj > on|against|for|of|to|obj : obj',
    {
      where: {
        obj: 'sanction, tariff, duty, retaliation, embargo, blockade, strike, countermeasure, boycott, levy, offensive, export ban, penalty, invasion, attack, crackdown, restriction, import restriction, expulsion',
      },
    },
  ),
  verbs('not rule out force/action/strike/attack/response/war, not exclude force/action', 'subj > against|on|in : obj'),
  verbs(
    'pay price, face consequence, face music, have problem, suffer consequence, regret, face wrath, bear consequence, bear responsibility, be consequence, meet response',
    'speaker > subj : self|obj',
    { guard: 'foretold' },
  ),
  verbs('regard, treat, view, see, consider, interpret', 'subj > by|against : as|obj', {
    where: { as: 'declaration, act, aggression, attack, invasion, provocation' },
    guard: 'announced',
  }),
  verbs('defend', 'subj > against|from : obj', {
    where: { obj: 'territory, soil, land, sovereignty, border, inch, homeland, independence, waters, airspace' },
    guard: 'announced',
  }),
  verbs('deserve punishment/retribution, deserve punish', 'speaker > subj : obj', { guard: 'spoken' }),
  nouns('threat, ultimatum, warning', NOUN, { guard: 'own parties' }),
  nouns('sabre-rattling, saber-rattling, brinkmanship, brinksmanship', NOUN, { guard: 'own parties' }),
  adjectives('ready to fight, prepared to fight, ready for war, determined to fight', 'subj > against|with : self'),
  verbs(
    'plan, intend, aim, prepare, consider, mull, weigh, contemplate, ponder, suggest, propose, discuss, debate, seek, want, wish, like, desire, love, hope, threaten, vow, announce, be ready, be prepared, stand ready, reserve right, have right, have option, gear up, get ready, moot, float, set out',
    'subj > against|on|for|of|to|with|clause.subj : xcomp|ccomp|obj|clause',
    { composes: true, where: { xcomp: 'violent' }, guard: 'official' },
  ),
  verbs(
    'suggest, consider, mull, weigh, contemplate, propose, discuss, threaten',
    'subj > against|on|for|of|to : ccomp|xcomp|clause|obj',
    { where: { ccomp: 'violent', xcomp: 'violent', clause: 'violent' }, guard: 'official' },
  ),
  verbs(
    'set/give/issue ultimatum/deadline, talk tough, raise spectre of, raise specter of, raise prospect of, hold out threat of, hang over, loom over, make good on threat, follow through on threat, dangle threat, wield threat, bare tooth, flex muscle, show tooth, beat drum of war, up ante, raise stake, ratchet up rhetoric/tension, put on notice, draw line in sand, cross red-line, leave option on table, keep option on table, play hardball, promise hell, unleash hell, teach lesson, make pay, wipe off map, bring to knee, strike back, hit back, hit hard, punish, hunt down, track down, avenge, retaliate, respond, go after, take action, take measure, take step, take countermeasure, intervene, fight on, continue fighting, continue struggle, keep fighting, not hesitate, not rest until, use force, use weapon, resort to force, walk away, walk out, escalate, crush',
    'subj > against|obj|at|on|to|from|with : self',
    { guard: 'announced' },
  ),
  nouns(
    'threat of, death threat, nuclear threat, threat to, travel warning, stern warning, warning shot, war of word, vow of revenge, vow of retaliation, nuclear blackmail, blackmail',
    NOUN,
    { guard: 'own parties' },
  ),
  adjectives(
    'on table, under consideration, in store for, on cards, in pipeline',
    'speaker > against|for|on : subj|self',
    {
      where: {
        subj: 'option, sanction, force, strike, action, tariff, retaliation, response, war, measure, penalty, consequence',
      },
    },
  ),
)
