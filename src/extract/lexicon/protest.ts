import { nouns, table, verbs } from './notation.js'

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
    'hold hunger strike, stage hunger strike, begin hunger strike, go on hunger strike, call general strike, organise general strike',
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
)
