import { adjectives, nouns, table, verbs } from './notation.js'

const FORCES =
  'troop, force, soldier, tank, warship, army, carrier, missile, navy, fleet, reservist, aircraft, jet, fighter jet, bomber, division, brigade, unit, battalion, ship, destroyer, frigate, submarine, marine, artillery, peacekeeper, air defence, reinforcement, squadron, military, drone, police, personnel, reserve, patrol, defence, defense, launcher, commander, coast guard, gunboat, patrol boat, commando, militia'

/** Raising, moving or readying forces; weapons tests. */
export const MOBILIZE = table(
  'MOBILIZE',
  verbs(
    'deploy, mobilise, mobilize, mass, station, muster, redeploy, reinforce, amass, position, assemble, send, move, dispatch, raise, strengthen, rush, call up, draft, bolster, beef up, build up, concentrate, ready, order, field, activate, rotate, gather',
    'subj > against|on|to|in|into|near|along|at|toward|towards|around|obj : obj',
    { where: { obj: FORCES } },
  ),
  verbs(
    'test, test-fire, launch, fire, test-launch, conduct, carry out',
    'subj > toward|towards|over|into|at|against : obj',
    {
      where: {
        obj: 'ballistic missile, nuclear test, missile test, intercontinental ballistic missile, icbm, nuclear weapon, satellite, cruise missile, nuclear device, hypersonic missile, weapons test, test, projectile',
      },
      guard: 'test',
    },
  ),
  verbs(
    'stage/hold/conduct/launch/begin/carry/start/announce exercise/drill/manoeuvre/maneuver/war-game',
    'subj|between > with|near|off|in|against|around|along : obj',
  ),
  verbs(
    'go on alert, put on alert, place on alert, remain on alert, be on alert, declare alert, declare war, declare mobilisation, declare mobilization, order mobilisation/mobilization, order draft, prepare for war, brace for war, raise alert, step up patrol, enrich uranium, stockpile weapon, stockpile missile, build bomb, arm itself',
    'subj > in|against|on|to|along : obj',
  ),
  nouns(
    'deployment, mobilisation, mobilization, military buildup, troop buildup, build-up, buildup, missile test, nuclear test, conscription, rearmament, military exercise, naval exercise, military drill',
    'poss|by|of|mod|subj > in|near|to|along|against|on',
    { guard: 'own parties' },
  ),
  verbs('take to street, patrol street, remain in, stay in', 'subj > in|on', {
    where: {
      subj: 'troop, soldier, army, military, police, tank, force, peacekeeper, personnel, paramilitary, marine',
    },
    guard: 'official or armed',
  }),
  adjectives('on alert, on high alert, on war footing', 'subj > in|against'),
  verbs(
    'place, put, post, garrison, shift, airlift, transfer, relocate, dispatch, sail, fly, scramble, stockpile, marshal, pour, increase, boost, expand, augment, double, train, equip, arm, recruit, conscript, enlist, levy, parade, maintain, beef, add',
    'subj > against|on|to|in|into|near|along|at|toward|towards|around|off|over|obj : obj',
    { where: { obj: FORCES }, guard: 'official or armed' },
  ),
  verbs(
    'put force/troop/army/military on alert, raise alert-level, go on war-footing, place on war-footing, step up patrol/deployment/recruitment/mobilisation/mobilization, build up arsenal/force/military, boost defence/defense, beef up security/defence/defense, tighten security, fortify border/position, dig trench, lay mine, establish base, set up base, open base, build base, dispatch carrier, declare general-mobilisation, impose draft, extend draft, reintroduce conscription, call up reservist, move missile, show force, make show of force, hold military-parade, launch satellite, fire projectile, test missile, test weapon, test bomb, detonate bomb, conduct missile-test, conduct nuclear-test, carry out nuclear-test, carry out missile-test, resume test, restart reactor, restart enrichment, resume enrichment, expand enrichment, develop missile/weapon/bomb, produce missile/weapon/uranium, acquire bomb, acquire weapon, rearm, gear up for war, gird for war, prepare for attack, prepare for invasion, go nuclear',
    'subj > in|against|on|to|along|near|at : obj',
    { guard: 'official' },
  ),
  nouns(
    'troop deployment, troop movement, reinforcement, troop surge, surge, force build-up, arms build-up, arms buildup, arms race, naval deployment, troop increase, call-up, draft, general mobilisation, general mobilization, war preparation, military parade, show of force, missile launch, rocket launch, satellite launch, ballistic missile test, weapons test, nuclear weapons test, military drill, live-fire exercise, live-fire drill, naval drill, manoeuvre, maneuver, patrol, freedom of navigation operation, enrichment of uranium, uranium enrichment, military presence, stationing, militarisation, militarization',
    'poss|by|of|mod|subj > in|near|to|along|against|on|off',
    { guard: 'own parties' },
  ),
  adjectives(
    'on high alert in, on full alert, on combat alert, on combat readiness, on standby, in combat readiness, combat ready, battle ready, at ready',
    'subj > in|against|along',
    {
      guard: 'official or armed',
    },
  ),
)
