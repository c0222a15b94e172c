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
    'announce, unveil, propose, float, mull, consider, weigh, draft, plan, prepare, seek, ready, eye',
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
  nouns('threat, ultimatum, warning', NOUN, { guard: 'own parties' }),
  nouns('sabre-rattling, saber-rattling, brinkmanship, brinksmanship', NOUN, { guard: 'own parties' }),
  adjectives('ready to fight, prepared to fight, ready for war, determined to fight', 'subj > against|with : self'),
)
