import { nouns, table, verbs } from './notation.js'

const HIT = 'subj|by > obj|on|at|in|against|into|of'
const WAGE = 'subj > on|against|at|in|into|with|obj'
const NOUN = 'poss|by|mod|subj|between|from > on|of|against|in|into|at|with|to|over'

/** Attacking, striking, bombing, killing, invading, fighting. */
export const ASSAULT = table(
  'ASSAULT',
  verbs(
    'bomb, shell, bombard, pound, invade, storm, ambush, torpedo, strafe, raid, firebomb, fire on, fire at, open fire on, open fire, shoot down, shoot at, shoot dead, gun down, assassinate, murder, massacre, slaughter, torture, rape, behead, maim, execute, lynch, stab, attack, assault, annihilate, decimate, obliterate, wipe out, blow up, launch into, pummel, batter, blitz, ransack, machine-gun, rocket, carpet-bomb, terrorise, terrorize, overrun, napalm, gas',
    HIT,
    { guard: 'violence', unless: { obj: 'problem, issue, question, record, idea, chart, proposal' } },
  ),
  verbs('kill, wound, injure, beat, beat up, shoot, hurt, die, slay', 'subj|by > obj|subj|in', { guard: 'violence' }),
  verbs(
    'strike, hit, target, destroy, damage, level, flatten, engage, repel, defeat, down, intercept, sink, cripple, rout',
    HIT,
    {
      guard: 'armed act',
      unless: {
        obj: 'deal, agreement, bargain, balance, chord, tone, note, pose, accord, compromise, record, peak, low, high, market, snag',
      },
    },
  ),
  verbs(
    'fight, battle, clash, skirmish, clash with, do battle with, trade fire, exchange fire, go to war, make war on, fight with, fight against, battle with, wage war, wage war on, wage war against',
    WAGE,
    {
      guard: 'armed act',
      unless: {
        obj: 'fire, disease, cancer, corruption, crime, poverty, inflation, election, blaze, flu, virus, covid, relegation',
      },
    },
  ),
  verbs(
    'launch/carry/mount/stage/conduct/begin/start/unleash/continue/resume/wage/intensify/escalate/step/open/make/order/perpetrate attack/strike/airstrike/air-strike/offensive/invasion/assault/raid/incursion/bombardment/operation/missile/war/bombing/campaign/barrage/counterattack/counteroffensive/onslaught/aggression/drone/rocket, carry out attack/strike/airstrike/bombing/raid/killing/massacre/assassination, open fire on, open front, fire missile/rocket/shell/shot/artillery/mortar, rain missile/rocket/bomb/down, drop bomb, launch missile/rocket/drone/airstrike, use force/weapon/chemical-weapon/gas, use chemical weapon, cross border, move into, advance on, push into, march into, roll into, sweep into, come under attack, come under fire, take decisive action, take military action',
    WAGE,
    { guard: 'armed act' },
  ),
  verbs('suffer casualty, suffer loss, lose soldier, lose troop', 'against|by > subj', { guard: 'armed act' }),
  nouns(
    'attack, missile attack, drone attack, rocket attack, terrorist attack, terror attack, air raid, airstrike, air strike, missile strike, drone strike, strike, bombing, bombardment, shelling, invasion, assault, offensive, incursion, war, civil war, fighting, battle, clash, massacre, assassination, killing, suicide bombing, car bombing, car bomb, roadside bomb, explosion, aggression, hostility, air assault, ground offensive, military operation, military conflict, military action, special military operation, onslaught, barrage, skirmish, firefight, crossfire, conflict, torture, ambush, counteroffensive, casualty, chemical attack, use of chemical weapon, use of force, bloodshed, genocide, military strike, ethnic cleansing',
    NOUN,
    { guard: 'own parties' },
  ),
)
