import { nouns, table, verbs } from './notation.js'

const HARM = 'subj > obj|in|of|against|from|on : obj'

/** Arresting, seizing, occupying, restricting, blockading, hacking, destroying property, censoring. */
export const COERCE = table(
  'COERCE',
  verbs('prevent from, stop from, keep from', 'subj > obj : clause', {
    guard: 'official or armed',
    where: { obj: 'people or party' },
  }),
  verbs(
    'arrest, detain, round up, apprehend, capture, kidnap, abduct, intern, incarcerate, take prisoner, take hostage, take captive, take into custody, place under house-arrest, hold hostage, hold captive, hold prisoner, jail, imprison',
    HARM,
    {
      mode: 'arrest',
      guard: 'official or armed',
      unless: { obj: 'attention, title, mood, moment, spirit, imagination, essence' },
    },
  ),
  verbs('hold', 'by|subj > obj|subj : obj', {
    mode: 'arrest',
    where: { obj: 'prisoner, hostage, pow, detainee, captive' },
  }),
  verbs(
    'seize, confiscate, impound, expropriate, nationalise, nationalize, requisition, board, intercept, hijack, commandeer',
    HARM,
    {
      mode: 'seize',
      guard: 'official or armed',
      unless: { obj: 'opportunity, chance, moment, initiative, drug, pass, cocaine' },
    },
  ),
  verbs(
    'occupy, annex, take over, overrun, encircle, besiege, surround, take control of, seize control of, gain control of, wrest control of, capture, gain, conquer, take',
    'subj > obj|of|from|in : obj',
    {
      mode: 'seize',
      where: {
        obj: 'territory, city, town, village, region, land, area, province, island, control, place, airport, port, country, peninsula, base, enclave, border crossing, ground, stronghold, position',
      },
      guard: 'official or armed',
    },
  ),
  verbs('occupy, annex', HARM, { mode: 'seize', guard: 'official or armed' }),
  verbs('blockade, block, cut off, seal off, seal, close, shut, lock down, cordon off, choke off, barricade', HARM, {
    mode: 'restrict',
    where: {
      obj: 'border, port, strait, airspace, access, road, route, highway, gate, crossing, aid, supply, corridor, city, shipping, convoy, oil, gas, grain, delivery, entry, internet, website, pipeline, humanitarian aid, newspaper, party, territory',
    },
    guard: 'official or armed',
  }),
  verbs(
    'impose/enforce/declare/reimpose/tighten/maintain/extend/order blockade/siege/curfew/martial-law/state-of-emergency/censorship/lockdown/state-of-siege/no-fly-zone/emergency',
    'subj > on|in|over|of|around|against : obj',
    { mode: 'restrict' },
  ),
  verbs(
    'declare state of emergency, declare state of siege, declare martial law, impose martial law, impose no-fly zone, institute curfew',
    'subj > on|in|over|across : obj',
    { mode: 'martial-law' },
  ),
  verbs(
    'ban, outlaw, prohibit, bar, censor, silence, muzzle, gag, suppress, repress, persecute, harass, disenfranchise, crack down on, clamp down on, restrict, curtail, shut down, suspend, disband, dissolve',
    'subj > obj|on|from|in|of : obj|from|clause',
    {
      mode: 'ban',
      where: {
        obj: 'party or newspaper, broadcaster, rally, protest, demonstration, opposition, website, media, candidate, group, movement, organisation, organization, union, channel',
      },
      unless: { obj: 'part, participation, role, membership' },
      guard: 'official',
    },
  ),
  verbs(
    'hack, hack into, deface, jam, sabotage, wiretap, eavesdrop on, spy on, bug, disinform, meddle in, interfere in, infiltrate',
    'subj > obj|in|into|on|of : obj',
    { mode: 'cyber', guard: 'official or armed or party' },
  ),
  verbs(
    'demolish, bulldoze, raze, set fire to, torch, burn down, blow up, vandalise, vandalize, ransack, loot, plunder, raid, storm, desecrate, deport, evict, displace, expel',
    HARM,
    { mode: 'destroy', guard: 'official or armed' },
  ),
  verbs('force, coerce, compel, bully, blackmail, strong-arm', 'subj > obj : xcomp|into|clause', {
    where: { obj: 'party' },
    guard: 'official',
  }),
  verbs(
    'launch cyberattack/cyber-attack/crackdown, launch cyber attack, wage disinformation, spread disinformation, conduct raid',
    'subj > on|against|in',
    { mode: 'cyber' },
  ),
  nouns(
    'arrest, detention, seizure, annexation, occupation, blockade, siege, crackdown, cyberattack, cyber attack, kidnapping, abduction, confiscation, raid, house arrest, disinformation campaign, interference, meddling, curfew, hostage-taking',
    'poss|by|of|mod|subj > of|on|in|against',
    { guard: 'own parties' },
  ),
  verbs(
    'nab, haul in, pick up, lock up, take away, snatch, hold, remand, extradite, rearrest, re-arrest, seize, hold in custody, hold without trial, place under arrest, put under arrest, put under house-arrest, hold under house-arrest, take hostage, strip-search, interrogate, deport, herd, transfer by force, forcibly move, forcibly transfer, forcibly deport',
    HARM,
    {
      mode: 'arrest',
      where: {
        obj: 'party or suspect, activist, journalist, protester, demonstrator, dissident, militant, hostage, prisoner, pow, civilian, opponent, critic, sailor, fisherman, crew, ship, boat, trawler, truck, tanker, vessel, leader, spy, soldier, passenger, pupil, student, villager, worker, president, minister',
      },
      guard: 'official or armed',
    },
  ),
  verbs(
    'force out, drive out, drive, flush out, turf out, evict, uproot, displace, expel, herd, chase',
    'subj > obj|from : from',
    {
      where: {
        obj: 'party or refugee, civilian, villager, resident, family, migrant, people, inhabitant',
        from: 'home, house, village, land, camp, town',
      },
      guard: 'official or armed',
    },
  ),
  verbs(
    'shut, close, ban, suspend, censor, block, raid, ransack, outlaw, dissolve, disband, silence, muzzle, gag, black out, take off air, close down, shut down, clamp down on, crack down on, throttle, jam',
    'subj > obj|of|in|on : obj',
    {
      mode: 'ban',
      where: {
        obj: 'newspaper, publication, broadcaster, station, radio, channel, website, internet, opposition, rally, protest, demonstration, march, meeting, group, organisation, organization, movement, union, outlet, magazine, paper, mosque, church, school, university, office, ngo, media, app, social media, platform, election, parliament, constitution, political party, opponent',
        on: 'dissent, opposition, protester, media, press, critic, protest, dissident, activist, ngo',
      },
      guard: 'official',
    },
  ),
  verbs(
    'impose, declare, order, enforce, extend, announce, reimpose, decree, clamp, institute, maintain, introduce',
    'subj > on|in|over|across|at|around|of|against : obj',
    {
      mode: 'restrict',
      where: {
        obj: 'curfew, martial law, state of emergency, state of siege, emergency, emergency rule, emergency law, siege, blockade, lockdown, censorship, no-fly zone, naval blockade, quarantine, security zone, buffer zone, dusk-to-dawn curfew, night curfew, restriction of movement, military rule',
      },
    },
  ),
  verbs(
    'tighten grip on, tighten noose around, tighten siege of, lay siege to, hold sway over, exert control over, extend control over, take control, seize power, take power, grab power, stage coup, stage putsch, mount coup, attempt coup, topple, overthrow, depose, oust, unseat, usurp power, hold territory/land/area, control territory/area/region/town/city/border, occupy, annex, colonise, colonize, partition, overrun, gain ground/territory/foothold, claim control of, plant flag in, erect barrier/wall/fence/checkpoint/roadblock, build settlement, expand settlement, confiscate land/property/passport, expropriate land, demolish home/house/building/village, bulldoze home/house/orchard, burn house/village/crop/church/mosque, set alight, set ablaze, set on fire, cut power/line/pipeline/cable, damage pipeline/cable/property, sever cable, disrupt shipping/traffic/election/supply/gps/service, hold to ransom, hold at gunpoint, use as human-shield, deny food, block aid/humanitarian-aid, starve, withhold food, poison well, rig election/vote/ballot, steal election, fix election, falsify result, stuff ballot, intimidate voter, buy vote, spread propaganda/lie/rumour/rumor/fake-news/misinformation, wage campaign of disinformation, leak, tap phone, bug phone, intercept communication, plant malware, knock offline, breach network/system/server, steal data/secret/email, conduct cyberattack, carry out cyberattack, mount cyberattack, take hostage, seek to destabilise, destabilise, destabilize, foment unrest, stir unrest, incite violence, incite, stoke violence, fuel conflict, assimilate, torture, suppress protest, quell protest, put down revolt, put down uprising, crush revolt/protest/rebellion/uprising/dissent, disperse protester/crowd/demonstrator, break up protest/demonstration/rally, fire tear-gas, use tear-gas, use water-cannon, beat protester, suspend constitution/parliament/civil-right/right, dissolve parliament/assembly, cancel election, postpone election, ban party, restrict movement/freedom/access/entry, deny right',
    'subj|by > obj|of|on|over|in|from|at|against : obj',
    { guard: 'official or armed or party', unless: { obj: 'market, debate, stage, limelight, point, lead, title' } },
  ),
  verbs(
    'set fire to, torch, burn, vandalise, vandalize, deface, smash, damage, wreck, destroy, blow up, dynamite, blast, hack, hack into, breach',
    'subj|by > obj|to|into : obj|to',
    {
      mode: 'destroy',
      where: {
        obj: 'power line, pipeline, bridge, railway, church, mosque, synagogue, temple, office, building, house, home, shop, car, truck, boat, ship, vessel, trawler, village, field, school, website, web site, site, statue, monument, property, embassy, grave, cemetery, flag, crop, olive tree, server, network, system, computer, account, email',
        to: 'office, building, house, home, shop, church, mosque, synagogue, temple, embassy, car, school, headquarters',
        into: 'system, server, network, computer, account, email, website',
      },
      guard: 'official or armed',
    },
  ),
  nouns(
    'land seizure, seizure of, seizure of land, power grab, coup, coup attempt, attempted coup, putsch, overthrow, takeover, capture of, capture, abduction of, hijacking, piracy, naval blockade, economic blockade, land grab, land confiscation, demolition, house demolition, forced displacement, displacement, expulsion of civilian, mass arrest, arrest of, imprisonment, jailing, internment, roundup, round-up, security crackdown, repression, oppression, persecution, censorship, suppression, suppression of, intimidation, coercion, martial law, state of emergency, state of siege, lockdown, closure, closure of, travel restriction, restriction on, sabotage, act of sabotage, vandalism, arson, arson attack, hacking, hacking attack, cyber espionage, cyber-attack, cyberwarfare, espionage, spying, wiretapping, surveillance, election interference, vote rigging, vote-rigging, election fraud, disinformation, propaganda, propaganda campaign, human rights abuse, human rights violation, rights abuse, rights violation, apartheid, collective punishment, illegal occupation, military occupation, illegal settlement, settlement activity, forced labour, forced labor, mistreatment, abuse of prisoner, hostage taking',
    'poss|by|of|mod|subj > of|on|in|against|over|into',
    { guard: 'own parties' },
  ),
)
