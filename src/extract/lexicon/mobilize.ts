import { adjectives, nouns, table, verbs } from './notation.js'

const FORCES =
  'troop, force, soldier, tank, warship, army, carrier, missile, navy, fleet, reservist, aircraft, jet, fighter jet, bomber, division, brigade, unit, battalion, ship, destroyer, frigate, submarine, marine, artillery, peacekeeper, air defence, reinforcement, squadron, military, drone, police, personnel, reserve, patrol, defence, defense, launcher'

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
  adjectives('on alert, on high alert, on war footing', 'subj > in|against'),
)
