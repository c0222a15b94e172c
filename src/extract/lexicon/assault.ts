import { nouns, table, verbs } from './notation.js'

const HIT = 'subj|by > obj|on|at|in|against|into|of'
const WAGE = 'subj > on|against|obj|with|at|in|into'
const NOUN = 'poss|by|mod|subj|between|from > on|of|against|in|into|at|with|to|over'

/** Attacking, striking, bombing, killing, invading, fighting. */
export const ASSAULT = table(
  'ASSAULT',
  verbs(
    'bomb, shell, bombard, pound, invade, storm, ambush, torpedo, strafe, raid, firebomb, fire on, fire at, open fire on, open fire, shoot down, shoot at, shoot dead, gun down, assassinate, murder, massacre, slaughter, torture, rape, behead, maim, execute, lynch, stab, attack, assault, annihilate, decimate, obliterate, wipe out, blow up, launch into, pummel, batter, blitz, ransack, machine-gun, rocket, carpet-bomb, terrorise, terrorize, overrun, napalm, gas',
    HIT,
    { guard: 'violence', unless: { obj: 'problem, issue, question, record, idea, chart, proposal' } },
  ),
  verbs('respond, reply, retaliate, answer, hit back, strike back', 'subj > against|at|on|to', {
    where: {
      with: 'artillery, fire, missile, rocket, drone, airstrike, strike, shell, shelling, mortar, gunfire, bomb, teargas',
    },
    guard: 'armed act',
  }),
  verbs('retaliate, respond, hit back, strike back', 'subj > against|at|on|to', {
    where: { clause: 'violent' },
    guard: 'armed act',
  }),
  verbs('kill, wound, injure, beat, beat up, shoot, hurt, die, slay', 'subj|by > obj|subj|in', { guard: 'violence' }),
  verbs('strike, hit, target, destroy, damage, level, flatten, engage, repel, defeat, down, sink, cripple, rout', HIT, {
    guard: 'armed act',
    unless: {
      obj: 'trail, road, street, headline, campaign, campaign trail, button, brake, nail, note, stride, jackpot, ground, airwave, deal, agreement, bargain, balance, chord, tone, note, pose, accord, compromise, record, peak, low, high, market, snag',
    },
  }),
  verbs('intercept', HIT, {
    where: { obj: 'missile, drone, rocket, jet, aircraft, plane, warplane, bomber, balloon' },
    guard: 'armed act',
  }),
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
    'launch/carry/mount/stage/conduct/begin/start/unleash/continue/resume/wage/intensify/escalate/step/open/make/order/perpetrate attack/strike/airstrike/air-strike/offensive/invasion/assault/raid/incursion/bombardment/operation/war/bombing/campaign/barrage/counterattack/counteroffensive/onslaught/aggression, launch/unleash/fire missile/drone/rocket/barrage, carry out attack/strike/airstrike/bombing/raid/killing/massacre/assassination, open fire on, open front, fire missile/rocket/shell/shot/artillery/mortar/round/salvo/volley/bullet/torpedo/teargas/tear-gas/rubber-bullet/water-cannon/stun-grenade, rain missile/rocket/bomb/down, drop bomb, launch missile/rocket/drone/airstrike, use force/weapon/chemical-weapon/gas, use chemical weapon, cross border, move into, advance on, push into, march into, roll into, sweep into, come under attack, come under fire, take decisive action, take military action',
    WAGE,
    { guard: 'armed act' },
  ),
  verbs('suffer casualty, suffer loss, lose soldier, lose troop', 'against|by > subj', { guard: 'armed act' }),
  nouns(
    'attack, missile attack, drone attack, rocket attack, terrorist attack, terror attack, air raid, airstrike, air strike, missile strike, drone strike, strike, bombing, bombardment, shelling, invasion, assault, offensive, incursion, fighting, battle, clash, massacre, assassination, killing, suicide bombing, car bombing, car bomb, roadside bomb, explosion, air assault, ground offensive, military operation, military action, special military operation, onslaught, barrage, skirmish, firefight, crossfire, torture, ambush, counteroffensive, casualty, chemical attack, use of chemical weapon, use of force, genocide, military strike, ethnic cleansing',
    NOUN,
    { guard: 'fought' },
  ),
  verbs(
    'attack, assault, hit, strike, blast, blow up, burn down, lynch, hack to death, stone to death, knife, club, shoot down, bring down, mow down, cut down, pick off, eliminate, liquidate, neutralise, neutralize, finish off, take out, exterminate, butcher, poison, mutilate, disembowel, bludgeon, molest, gang-rape, sexually assault, abuse, beat to death, shoot to death, burn alive, gas, nuke, dynamite, mine, mortar, besiege, invade, overrun, counterattack, infiltrate, penetrate, encroach on, trespass, hound, maul, dismember',
    HIT,
    {
      where: {
        obj: 'party or soldier, troop, civilian, people, villager, protester, police, policeman, militant, rebel, guerrilla, fighter, convoy, base, camp, village, town, city, target, position, outpost, post, checkpoint, embassy, hospital, school, plane, helicopter, jet, ship, vessel, tanker, bus, train, refinery, airport, port, depot, plant, station, bridge, headquarters, compound, facility, installation, patrol, building, house, home, refugee, child, woman, worker, journalist, aid worker',
      },
      guard: 'violence',
    },
  ),
  verbs(
    'launch strike/airstrike/air-strike/missile/offensive/assault/invasion/war/incursion/attack/raid/operation/crackdown on, launch attack/strike/war against, launch missile/rocket/drone at, fire missile/rocket/shell/mortar/shot at, fire into, fire upon, hurl grenade/bomb/petrol-bomb, throw grenade/bomb, lob grenade/shell, toss grenade, plant bomb, detonate bomb/explosive, set off bomb/explosion, trigger explosion, explode bomb, blow up itself, ram, wreak havoc, spill blood, shed blood, take life, claim life, inflict casualty/loss/damage, cause casualty/death/damage, deliver blow to, exchange gunfire, exchange artillery-fire, trade blow, trade artillery-fire, cross swords, come to blow, lock in battle, engage in combat/fighting/battle, engage enemy/force, press offensive/attack/advance, push offensive, renew offensive/attack/bombing, step up attack/strike/bombing/bombardment, keep up attack/bombardment, pound with artillery, pound position/city/town, rain fire on, level town/city, reduce to rubble, lay waste to, go on offensive, go on attack, go into battle, go to war with, declare war on, be at war with, wage campaign against, take up arms against, fight for, fight in, fight over, do battle, fend off attack, repel attack, repulse attack, beat back, drive back, push back, thwart attack, break through line, breach line, break siege, storm compound/building/base/prison/palace/airport, retake, recapture, regain, recapture town/city/village/territory, capture town/city/village/stronghold/position, cross into, send troop into, send tank into, send force into, roll tank into, move troop into, use chemical-weapon/nuclear-weapon/nerve-gas/poison-gas/cluster-bomb/live-ammunition/lethal-force, carry out massacre/bombing/assassination/execution/suicide-attack/suicide-bombing, commit massacre/atrocity/genocide/war-crime/murder, perpetrate massacre/atrocity, pull trigger, burn to ground, die in attack, die in fighting, die in clash, die in explosion, die of torture, die in custody, be caught in crossfire',
    'subj|by > on|against|obj|at|into|with|in|of',
    { guard: 'armed act', unless: { obj: 'career, bid, campaign trail' } },
  ),
  verbs(
    'resume fighting, resume hostility, end truce, end ceasefire, violate ceasefire, break ceasefire, break truce',
    'subj > with|against|obj',
    { guard: 'armed act', where: { with: 'party', against: 'party' } },
  ),
  nouns(
    'suicide attack, suicide bomber, bomb attack, bomb blast, bomb explosion, blast, mortar attack, artillery attack, artillery fire, rocket fire, missile fire, mortar fire, gunfire, gun battle, gunbattle, shoot-out, shootout, shooting, sniper fire, drone raid, bombing raid, bombing campaign, air campaign, air war, aerial bombardment, ground assault, ground invasion, land invasion, ground operation, ground war, war on, war against, war with, war between, war in, fighting between, fighting with, heavy fighting, combat, street battle, sea battle, naval battle, guerrilla war, proxy war, border clash, armed clash, armed attack, border conflict, cross-border raid, cross-border attack, cross-border fire, exchange of fire, exchange of gunfire, firefight, attack on, attack against, strike on, strike against, assault on, raid on, aggression against, knife attack, stabbing, beheading, murder, killing of, murder of, assassination attempt, assassination of, attempt on life, beating, rape, mass killing, mass murder, mass grave, atrocity, bloodbath, carnage, slaughter, war crime, chemical weapons attack, gas attack, poison gas attack, nerve agent attack, poisoning, retaliatory strike, pre-emptive strike, preemptive strike, precision strike, reprisal, reprisal attack, retaliation, counterattack, counter-attack, counter-offensive, spring offensive, advance on, ceasefire violation by, violation of airspace, torture of, death of soldier, military intervention, armed intervention, military aggression, military campaign, military strikes, military offensive, special operation, arson, hijacking of, crackdown on protester, landmine, roadside bombing, truck bomb, truck bombing, grenade attack, arson attack on, sinking of, downing of',
    NOUN,
    { guard: 'fought' },
  ),
  nouns(
    'war, civil war, conflict, aggression, hostility, bloodshed, violence, sectarian violence, ethnic violence, armed conflict, military conflict, insurgency',
    NOUN,
    {
      guard: 'standing',
    },
  ),
)
