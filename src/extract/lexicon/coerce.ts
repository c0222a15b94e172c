import { nouns, table, verbs } from './notation.js'

const HARM = 'subj > obj|in|of|against|from|on : obj'

/** Arresting, seizing, occupying, restricting, blockading, hacking, destroying property, censoring. */
export const COERCE = table(
  'COERCE',
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
      obj: 'border, port, strait, airspace, access, road, crossing, aid, supply, corridor, city, shipping, convoy, oil, gas, grain, delivery, entry, internet, website, pipeline, humanitarian aid, newspaper, party, territory',
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
)
