import { nouns, table, verbs } from './notation.js'

const LEAVE = 'subj > from|of|to|in|obj : obj|from'
const FREE = 'subj > to|obj|of|from : obj'
const FORCES =
  'troop, force, soldier, unit, army, tank, personnel, contingent, garrison, peacekeeper, warship, fleet, ship, vessel, boat, gunboat, drone, battalion, brigade, artillery, weapon, heavy weapon, missile, adviser, observer, settler, fighter'
const AGREEMENTS =
  'deal, agreement, treaty, accord, pact, convention, protocol, bloc, union, organisation, organization, alliance, talk, negotiation, council, court, partnership, body, process, initiative, race, election, nafta, jcpoa'
const CAPTIVES =
  'prisoner, hostage, detainee, pow, captive, soldier, civilian, activist, journalist, sailor, crew, citizen, national, fisherman, trawlerman, captain, driver, member, man, woman, child, girl, boy, worker, student, pupil, tourist, passenger, diplomat, minister, president, villager, convict, inmate, body, remains, leader, dissident, american, people, prisoners of war'
const MEASURES =
  'sanction, tariff, embargo, blockade, ban, siege, curfew, restriction, measure, duty, boycott, curb, quota, levy, penalty, checkpoint, closure, export control, visa ban, state of emergency, martial law, travel ban'

/** Withdrawing, freeing, ceasing fire, lifting measures, disarming, resigning. */
export const RETREAT = table(
  'RETREAT',
  verbs(
    'withdraw, pull, pull out, pull back, evacuate, recall, redeploy, move back, bring home, draw down, remove, reduce',
    LEAVE,
    { where: { obj: FORCES } },
  ),
  verbs(
    'withdraw from, pull out of, pull back from, retreat, retreat from, fall back, fall back from, evacuate, vacate, abandon, get out, get out of, go home, come home, bring home, move out of, move out, clear out of, hand back, give back, hand control of, relinquish, cede, redeploy from, disengage, disengage from',
    LEAVE,
    { where: { subj: 'armed' }, unless: { from: AGREEMENTS, of: AGREEMENTS, obj: AGREEMENTS } },
  ),
  verbs('free, release, liberate, return, repatriate, set free, let go', FREE, { where: { obj: CAPTIVES } }),
  verbs('hand over, exchange, swap, turn over, trade', FREE, {
    where: { obj: 'prisoner, hostage, detainee, pow, captive, soldier, body, remains, prisoners of war, crew, sailor' },
  }),
  verbs('postpone, delay, push back, put off, defer, suspend', 'subj > on|for|of|to|against|obj : obj', {
    where: {
      obj: 'decision, deadline, imposition, implementation, execution, attack, strike, invasion, offensive, demolition, eviction, expulsion, deportation',
    },
    guard: 'official',
  }),
  verbs(
    'lift, ease, suspend, waive, remove, end, drop, scrap, rescind, relax, roll back, postpone, delay, defer, push back, reverse, halt, repeal, revoke, cut, lower, reduce, put off, pause, exempt from, stave off, unfreeze, dismantle, shelve, abolish, loosen, hold off on, hold off, call off',
    'subj > on|against|of|for|from|to|obj : obj',
    { where: { obj: MEASURES } },
  ),
  verbs('exempt, spare', 'subj > obj|for : from', { where: { obj: 'party' } }),
  verbs(
    'grant/give/offer/extend exemption/waiver/reprieve/extension/exclusion, extend exemption/deadline/waiver',
    'subj > to|iobj|for|on : from|obj',
  ),
  verbs('win/earn/secure/get/obtain/receive exemption/waiver/reprieve/extension/exclusion', 'from > subj : obj'),
  verbs(
    'unfreeze asset, release asset, release fund, restore access, reopen border/crossing/airspace/strait/port, open crossing/corridor/bridge',
    'subj > to|of|with|for|obj',
  ),
  verbs(
    'cease/hold/stop/halt/suspend/end/pause fire/fighting/hostility/attack/bombing/offensive/operation/strike/shelling/bombardment/airstrike/war/campaign/assault/test/enrichment/programme/program, cease fire, lay down arm/weapon, give up arm/weapon/arsenal/power/territory/land, surrender weapon/arm, put down weapon, declare ceasefire/cease-fire/truce, observe/respect/honour/honor/extend/accept/announce/enter/implement/agree ceasefire/cease-fire/truce, call truce, call ceasefire, cede territory/land/control/region, freeze program/programme/enrichment, end occupation, end siege, end boycott',
    'subj > with|against|on|in|to|obj : obj',
  ),
  verbs(
    'surrender, disarm, demobilise, demobilize, stand down, demilitarise, demilitarize, deescalate, de-escalate, denuclearise, denuclearize',
    'subj > to|obj|from',
    { guard: 'official' },
  ),
  verbs('dismantle, decommission, destroy, give up, scrap', 'subj > in|of', {
    where: {
      obj: 'nuclear weapon, arsenal, stockpile, warhead, nuclear program, nuclear programme, reactor, test site, weapons',
    },
  }),
  verbs(
    'resign, step down, quit, abdicate, leave office, relinquish power, hand over power, cede power, leave power, tender/offer/submit resignation, resign as',
    'subj > from|over|under|after|to',
    {
      where: { subj: 'official' },
      unless: { subj: 'coach, manager, player, captain, striker, ceo, head coach, bank' },
    },
  ),
  nouns(
    'withdrawal, pullout, pullback, retreat, evacuation, troop withdrawal, disarmament, demobilisation, demobilization, drawdown, surrender, resignation, de-escalation, disengagement',
    'poss|by|of|mod|subj > from|to',
    { guard: 'own parties' },
  ),
  nouns(
    'ceasefire, cease-fire, truce, armistice, pause in attack, pause in fighting, cessation of hostility, energy truce, moratorium',
    'between|poss|by|of|mod|subj > with|in',
    { guard: 'own parties' },
  ),
  nouns(
    'prisoner exchange, prisoner swap, prisoner release, pow exchange, pow swap, swap, exchange of prisoner, prisoner-swap, exchange, hostage release, release of prisoner, release of hostage',
    'between|poss|by|mod|subj > with|of',
    { guard: 'prisoners' },
  ),
  nouns('exemption, waiver, reprieve', 'poss|by|from|mod|subj > for|to', { guard: 'own parties' }),
  verbs(
    'back down in, wind down, scale down, scale back, scale back on, roll back, call off, stop, end, halt, cease, suspend, pause, freeze, abandon, discontinue, terminate, finish, wrap up, conclude',
    'subj > with|against|on|in|to|of|obj : obj',
    {
      where: {
        obj: 'attack, offensive, strike, air strike, airstrike, operation, bombing, bombardment, shelling, campaign, siege, blockade, occupation, invasion, war, hostility, fighting, insurgency, uprising, hunger strike, protest, boycott, military operation, military campaign, combat, combat operation, practice, raid, incursion, drill, exercise, mobilisation, mobilization, deployment, presence, mission, patrol, crackdown, curfew, violence, armed struggle, struggle, test, nuclear test, enrichment, nuclear programme, nuclear program, surveillance, harassment, cyberattack',
      },
      guard: 'official or armed',
    },
  ),
  verbs(
    'free/release/liberate captive/detainee/prisoner/hostage, win/secure/negotiate/obtain/order freedom/release, hand over weapon/arm/body/remains/prisoner/hostage/captive, return body/remains/land/territory/asset, give back land/territory, hand back land/territory, call off strike/protest/march/blockade/hunger-strike/offensive/attack, end strike/hunger-strike/protest/boycott/sit-in, turn in weapon/arm, destroy stockpile/arsenal, dismantle outpost/settlement/checkpoint/roadblock, remove roadblock/checkpoint, withdraw candidacy, pull force/troop, bring troop/soldier/force, bring troop home, withdraw troop/force/soldier, come under control, open fire-break, observe moratorium, declare moratorium/pause, silence gun, sheathe sword, bury weapon, sign surrender, wave white-flag, raise white-flag, lower flag, end state-of-emergency, lift state-of-emergency',
    'subj > from|to|of|in|with|obj : obj',
    { guard: 'official or armed' },
  ),
  verbs('acquit, exonerate, parole, reprieve, spare', 'subj > obj|of : of', {
    where: { obj: 'party' },
    guard: 'official',
  }),
  nouns(
    'troop pullout, troop reduction, withdrawal of force, withdrawal of troop, phased withdrawal, stand-down, standdown, humanitarian pause, humanitarian truce, lull, cessation, halt to, end to, pause in, lifting of, easing of, repeal, release of, release, repatriation, liberation, reopening, handover, arms cut, arms reduction, sanctions relief, tariff cut, reopening of',
    'between|poss|by|of|mod|subj > from|to|with|in',
    { guard: 'own parties' },
  ),
  nouns(
    'extension for, extension of exemption, extension of waiver, postponement, postponement of, delay in, suspension of tariff, suspension of sanction, deferral, moratorium on, grace period, stay of execution, pause on',
    'poss|by|from|mod|subj > for|to|on|of',
    { guard: 'own parties' },
  ),
  verbs('leave, quit', LEAVE, {
    where: {
      subj: 'troop, force, soldier, army, unit, convoy, peacekeeper, warship, militant, fighter, rebel, contingent, tank',
    },
    // Who is left behind, or dead.
    unless: { obj: 'troop, soldier, force, peacekeeper, fighter, people, civilian, dozen, hundred, thousand' },
  }),
)
