import type { Demand, Guard, Kind, Row } from '../extract/lexicon/row.js'

/** A rule in words: label and text, in the order to show. */
export type Lines = readonly (readonly [label: string, text: string])[]

const SLOT_WORDS: Readonly<Record<string, string>> = {
  subj: 'who does it',
  obj: 'its object',
  iobj: 'its indirect object',
  poss: 'the owner (“X’s …”)',
  mod: 'the adjective or noun before it',
  xcomp: 'the infinitive after it',
  ccomp: 'the that-clause after it',
  clause: 'the clause under its preposition',
  'clause.subj': 'the subject of that clause',
  appos: 'the noun in apposition',
  speaker: 'whoever says it',
  host: 'who acts at the occasion it names',
  self: 'its own phrase',
}

/** A slot of a frame in words: a name of the table, else what a preposition opens. */
export function slotWords(slot: string): string {
  return SLOT_WORDS[slot] ?? `what “${slot}” opens`
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  party: 'a known party',
  person: 'a person',
  official: 'somebody who acts for a state or body',
  armed: 'an armed party',
  people: 'a crowd or a people',
  any: 'anything',
  none: 'nothing',
  modal: 'a clause that says what should be done',
  hostile: 'a hostile act',
  violent: 'a violent act',
  cooperative: 'a friendly act',
  easing: 'an easing of one’s own measure',
  preposition: 'what the preposition opens',
}

const GUARD_WORDS: Readonly<Record<Guard, string>> = {
  official: 'somebody in it acts for a state or body',
  'by an official': 'who does it acts for a state or body',
  'official or armed': 'who does it acts for a state, or is armed',
  'official or armed or party': 'both sides are known parties',
  'armed act': 'who does it is armed, or a weapon does it',
  violence: 'an armed party, a state or a weapon has part in it',
  'own parties': 'the noun itself names a party',
  evaluation: 'a speaker who acts for a party judges something public',
  spoken: 'it stands in the words of a party',
  standing: 'the clause is about it, or it has two sides',
  'self speech': 'the speaker speaks of the own side',
  refused: 'it is said what a party will not do',
  foretold: 'a speaker who acts for a party says what is to come',
  announced: 'a party’s act is still to come',
  vowed: 'the speaker says what the own side will do',
  joint: 'two parties do it together',
  fought: 'it is between parties, and not in words',
  prisoners: 'captives are exchanged',
  'official trip': 'an official goes to a party or to talks',
  'verbal attack': 'the attack is one of words',
  'not armed': 'no armed party does it',
  test: 'a weapon is tried out',
}

/** A row of the lexicon in words. */
export function rowWords(row: Row): Lines {
  return [
    ['pattern', patternWords(row)],
    ['actor', slots(row.actor)],
    ['recipient', slots(row.recipient)],
    ['content', slots(row.content)],
    ...Object.entries(row.where).map(([slot, demand]): [string, string] => ['only if', condition(slot, demand)]),
    ...Object.entries(row.unless).map(([slot, demand]): [string, string] => ['not if', condition(slot, demand)]),
    ...(row.guard === null ? [] : [['only if', GUARD_WORDS[row.guard]] as const]),
    ...(row.composes
      ? [['type', 'decided by the act: a hostile one is threatened, an easing one conceded'] as const]
      : []),
  ].filter((line): line is [string, string] => line[1] !== '')
}

function patternWords({ shape, id, negated }: Row): string {
  const pattern = id
    .split('/')
    .slice(2)
    .join('/')
    .replace(/^(?:not|no) /, '')
  return `the ${shape} “${pattern}”${negated ? ', denied' : ''}`
}

/** The slots in their order; prepositions in a row are told together. */
function slots(names: readonly string[]): string {
  const runs: string[][] = []
  for (const name of names) {
    const last = runs.at(-1)
    if (last && isPreposition(name) && isPreposition(last[0] ?? '')) last.push(name)
    else runs.push([name])
  }
  return runs
    .map((run) => (run.length > 1 ? `what ${either(run.map(quote))} opens` : slotWords(run[0] ?? '')))
    .join(', else ')
}

const isPreposition = (slot: string): boolean => !(slot in SLOT_WORDS)
const quote = (word: string): string => `“${word}”`

/** "a, b or c". */
function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last
}

/** So many words of a demand are shown; some rows name a hundred. */
const MOST_WORDS = 12

function condition(slot: string, { kinds, words }: Demand): string {
  const shown = words.slice(0, MOST_WORDS).map(quote)
  const rest = words.length - shown.length
  const wanted = [...kinds.map((kind) => KIND_WORDS[kind]), ...shown, ...(rest > 0 ? [`${rest} more words`] : [])]
  return `${slotWords(slot)} is ${either(wanted)}`
}

/** Rules that are no row of the lexicon, by the start of their name. */
const OTHER_RULES: readonly (readonly [start: string, words: string])[] = [
  ['modal/duty', 'a party says that somebody must, should or has to do something'],
  ['modal/refusal', 'a party says that its own side will, would or can not do something'],
  ['modal/announced', 'a party says that its own side will do it: a promise, a threat or a concession, by what it is'],
  ['modal/fate', 'a party says what will be done to somebody, and names no other who would do it'],
  ['echo/', 'an event named again by its noun, between the sides that the report has named for it'],
]

/** What a rule beside the lexicon says, or null for a row's own name. */
export function otherRuleWords(rule: string): string | null {
  return OTHER_RULES.find(([start]) => rule.startsWith(start))?.[1] ?? null
}
