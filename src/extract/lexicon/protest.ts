import { adjectives, nouns, table, verbs } from './notation.js'

const MARCH = 'subj > against|at|over|of|with|to|in : against|over|for|at|xcomp|obj'

/** Demonstrating, striking, boycotting, rioting, blocking in protest. */
export const PROTEST = table(
  'PROTEST',
  verbs('demonstrate, rally, march, riot, picket', MARCH, {
    mode: 'demo',
    where: { subj: 'people' },
    unless: { subj: 'market, share, stock, team, currency, band' },
  }),
  verbs('protest, protest against, protest at, protest over', MARCH, { mode: 'demo' }),
  verbs(
    'demonstrate against, rally against, march against, rise up against, revolt, rise against, rebel against, mutiny, revolt against, take to street, pour into street, flood street, clash with police, throw stone, hurl stone, burn flag, burn effigy, storm embassy/parliament/consulate, chant slogan, block street/road/highway/border, occupy square',
    MARCH,
    { mode: 'riot' },
  ),
  verbs(
    'stage/hold/organise/organize/launch/begin/start/call/lead/mount/join/continue protest/demonstration/rally/march/riot/sit-in/walkout/vigil/uprising/strike/hunger-strike/blockade',
    MARCH,
    { mode: 'demo', guard: 'not armed' },
  ),
  verbs(
    'hold/stage/begin/start/continue/join/launch/end/call/organise/organize/announce/threaten hunger strike, hold/stage/begin/start/continue/join/launch/end/call/organise/organize/announce/observe general strike, go on hunger strike',
    MARCH,
    { mode: 'strike' },
  ),
  verbs('go on strike, down tool, walk off job, walk out, strike over, shun work, stop work, refuse food', MARCH, {
    mode: 'strike',
    unless: { obj: 'target' },
  }),
  verbs('boycott', 'subj > obj|of|against : obj', { mode: 'boycott' }),
  nouns(
    'protest, demonstration, riot, uprising, sit-in, unrest, mass protest, street protest, hunger strike, general strike, walkout, boycott, intifada, march, mutiny, revolt',
    'poss|by|of|mod|subj > against|at|over|in|of : against|over|for',
    { guard: 'own parties' },
  ),
  verbs(
    'converge, gather, assemble, turn out, mass, parade, picket, chant, occupy, block, barricade, mobilise, mobilize, besiege, mob, surround, throng, swarm, descend on, converge on, camp out, boo, heckle, hoist banner, wave placard, carry placard, hold banner, wave flag, burn tyre, burn tire, overturn car, set up barricade, erect barricade, defy curfew, defy ban, clash with security-force, clash with riot-police, hurl rock/bottle/petrol-bomb, pelt, throw rock/bottle/petrol-bomb/egg, loot shop, run riot, go on rampage, rampage, take to street, spill into street, fill street, flood square, pack square, hold vigil, light candle, stage die-in, stage walk-out, stage boycott, go on hunger-strike, end fast, launch hunger-strike, fast, starve itself, self-immolate, set itself alight, set himself on fire, refuse food, refuse to work, walk off, down tools, shut shop, close shop, shut down capital, paralyse city, paralyze city, bring to standstill, blockade road/port/border/capital, disobey order, resist arrest, defy order, rise up, rise up against, rise in revolt, rebel, mutiny, stage mutiny, stage uprising, stage revolt, demand resignation, demand reform, call for resignation, call strike, call general-strike, call hunger-strike, observe strike, hold strike, continue hunger-strike, join hunger-strike, stage strike, begin strike, launch strike, end strike, threaten strike, declare strike',
    MARCH,
    {
      mode: 'demo',
      where: { subj: 'people' },
      unless: { subj: 'market, share, stock, team, currency, band, fan, tourist, supporter of club, storm, official' },
    },
  ),
  verbs('strike, walk out, stop work, work to rule', MARCH, {
    mode: 'strike',
    where: {
      subj: 'worker, miner, teacher, doctor, nurse, driver, union, farmer, employee, staff, pilot, docker, civil servant, student, labourer, prisoner, bus driver, trucker, railway, steelworker, autoworker',
      obj: 'none',
    },
  }),
  verbs('converge, gather, assemble, rally, march, turn out, meet', MARCH, {
    mode: 'demo',
    where: {
      subj: 'thousand, hundred, dozen, crowd, protester, demonstrator, marcher, activist, student, worker, supporter, opponent, villager, resident, mourner, farmer, refugee, million, ten',
      for: 'rally, protest, demonstration, march, vigil, funeral',
      to: 'none',
    },
  }),
  nouns(
    'street demonstration, mass demonstration, peaceful protest, student protest, anti-government protest, antigovernment protest, anti-war protest, opposition rally, mass rally, protest rally, protest march, peace march, rally against, march against, strike by, general walkout, transport strike, sit-down, civil disobedience, civil disobedience campaign, civil unrest, street violence, rioting, looting, insurrection, rebellion, popular revolt, popular uprising, armed uprising, prison riot, prison mutiny, food riot, bread riot, clash with police, stone-throwing, flag-burning, burning of flag, picket, picket line, vigil, candlelight vigil, die-in, encampment, blockade of road, stoppage, work stoppage, stay-at-home, shutdown strike, hartal, bandh, bus boycott, consumer boycott, election boycott, petition drive, storming of embassy',
    'poss|by|of|mod|subj > against|at|over|in|of|with : against|over|for',
    { guard: 'own parties' },
  ),
  adjectives(
    'on strike, on hunger strike, on streets, in revolt, up in arms, up in arms over',
    'subj > against|over|in : over|against',
    { guard: 'not armed' },
  ),
)
