import type { EventType } from '../../model/record.js'
import { type Demand, type Frame, KINDS, type Kind, type Row, type RowOptions, SLOTS } from './row.js'

const PREPOSITIONS = new Set([
  'about',
  'above',
  'across',
  'after',
  'against',
  'ahead',
  'along',
  'alongside',
  'amid',
  'among',
  'apart',
  'around',
  'as',
  'aside',
  'at',
  'away',
  'back',
  'before',
  'behind',
  'between',
  'by',
  'down',
  'for',
  'forth',
  'forward',
  'from',
  'in',
  'inside',
  'into',
  'of',
  'off',
  'on',
  'onto',
  'open',
  'out',
  'over',
  'through',
  'home',
  'to',
  'together',
  'toward',
  'towards',
  'under',
  'up',
  'upon',
  'with',
  'within',
  'without',
  'near',
  'than',
])

/** Lines of a lexicon file before they know their type. */
export type RowSource = (type: EventType) => readonly Row[]

/**
 * Rows for verbs. `words` is a comma-separated list of patterns: a verb (`demand`), with a particle or preposition (`rule out`,
 * `call on`, `pull out of`), or with a noun (`hold talk`, `go on strike`, `put pressure on`). `a/b` stands for either word, `not `
 * before a pattern asks for negation. `frame` reads `actor > recipient : content`, alternatives in order by `|`.
 */
export function verbs(words: string, frame: string, options: RowOptions = {}): RowSource {
  return rowsOf('verb', words, frame, options)
}

/** Rows for nouns that are events by themselves: `invasion`, `missile strike`, `no agreement`. */
export function nouns(words: string, frame: string, options: RowOptions = {}): RowSource {
  return rowsOf('noun', words, frame, options)
}

/** Rows for predicative adjectives and predicative nouns: `ready`, `open to`, `not possible`. */
export function adjectives(words: string, frame: string, options: RowOptions = {}): RowSource {
  return rowsOf('adjective', words, frame, options)
}

/** The rows of one type; a pattern that two lines reach under the same conditions is one row, by the first line. */
export function table(type: EventType, ...sources: readonly RowSource[]): readonly Row[] {
  const seen = new Set<string>()
  return sources
    .flatMap((source) => source(type))
    .filter((row) => {
      const key = conditionsKey(row)
      const fresh = !seen.has(key)
      seen.add(key)
      return fresh
    })
}

/** Rows of one type with the same key are the same row. */
function conditionsKey({ id, where, unless, guard }: Row): string {
  return `${id} ${numberOf(where)} ${numberOf(unless)} ${guard}`
}

/** Equal demands have one number. The rows of a line share theirs, which are long: they are compared once. */
const numbers = new Map<string, number>()
const known = new WeakMap<object, number>()
function numberOf(demands: object): number {
  const before = known.get(demands)
  if (before !== undefined) return before
  const text = JSON.stringify(demands)
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  known.set(demands, number)
  return number
}

/** What the patterns of one line have in common, read once. */
type Common = Pick<Row, 'mode' | 'composes' | 'where' | 'unless' | 'guard' | keyof Frame>

function rowsOf(shape: Row['shape'], words: string, frame: string, options: RowOptions): RowSource {
  const common: Common = {
    mode: options.mode ?? null,
    composes: options.composes ?? false,
    ...parseFrame(frame, words),
    where: demands(options.where),
    unless: demands(options.unless),
    guard: options.guard ?? null,
  }
  return (type) => patterns(words).map((pattern) => build(type, shape, pattern, common))
}

function patterns(words: string): readonly string[] {
  return words
    .split(',')
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '')
    .flatMap(alternatives)
}

/** "hold/have talk" is "hold talk" and "have talk". */
function alternatives(pattern: string): readonly string[] {
  return pattern
    .split(' ')
    .map((part) => part.split('/'))
    .reduce<readonly string[]>(
      (heads, choices) =>
        heads.flatMap((head) => choices.map((choice) => (head === '' ? choice : `${head} ${choice}`))),
      [''],
    )
}

function build(type: EventType, shape: Row['shape'], pattern: string, common: Common): Row {
  const leading = /^(?:not|no) /.test(pattern)
  const negated = leading || / no /.test(pattern)
  const parts = (leading ? pattern.replace(/^(?:not|no) /, '') : pattern).split(' ')
  const { lemma, before, object, objectBefore, particle, preposition } =
    shape === 'verb' ? verbShape(parts) : nominalShape(parts)
  const { mode, composes, actor, recipient, content, where, unless, guard } = common
  // Written out: spread nine thousand times, it takes a fifth of a second of every start.
  return {
    id: `${type}/${shape}/${pattern}`,
    type,
    mode,
    shape,
    lemma,
    before,
    object,
    objectBefore,
    particle,
    preposition,
    negated,
    composes,
    actor,
    recipient,
    content,
    where,
    unless,
    guard,
  }
}

type Shape = Pick<Row, 'lemma' | 'before' | 'object' | 'objectBefore' | 'particle' | 'preposition'>

function verbShape([lemma = '', ...rest]: readonly string[]): Shape {
  const nounsAt = rest.flatMap((part, index) => (PREPOSITIONS.has(part) ? [] : [index]))
  const last = nounsAt.at(-1)
  if (last === undefined) {
    const [particle, preposition] = rest.length > 1 ? [rest[0] ?? null, rest[1] ?? null] : [null, rest[0] ?? null]
    return { lemma, before: [], object: null, objectBefore: [], particle, preposition }
  }
  const first = nounsAt[0] ?? last
  return {
    lemma,
    before: [],
    object: rest[last] ?? null,
    objectBefore: rest.slice(first, last).filter((part) => !PREPOSITIONS.has(part)),
    particle: rest[first - 1] ?? null,
    preposition: rest[last + 1] ?? null,
  }
}

function nominalShape(parts: readonly string[]): Shape {
  const preposition = parts.length > 1 && PREPOSITIONS.has(parts.at(-1) ?? '') ? (parts.at(-1) ?? null) : null
  const words = preposition === null ? parts : parts.slice(0, -1)
  return {
    lemma: words.at(-1) ?? '',
    before: words.slice(0, -1),
    object: null,
    objectBefore: [],
    particle: null,
    preposition,
  }
}

function parseFrame(frame: string, pattern: string): Frame {
  const [parties = '', content = ''] = frame.split(':')
  const [actor = '', recipient = ''] = parties.split('>')
  const slots = (text: string): readonly string[] =>
    text
      .split('|')
      .map((slot) => slot.trim())
      .filter((slot) => slot !== '')
  const parsed = { actor: slots(actor), recipient: slots(recipient), content: slots(content) }
  for (const slot of [...parsed.actor, ...parsed.recipient, ...parsed.content]) {
    if (!SLOTS.some((known) => known === slot) && !PREPOSITIONS.has(slot))
      throw new Error(
        `lexicon row "${pattern}": no such slot as "${slot}"; use one of ${SLOTS.join(', ')} or a preposition`,
      )
  }
  return parsed
}

function demands(wanted: RowOptions['where']): Readonly<Record<string, Demand>> {
  return Object.fromEntries(Object.entries(wanted ?? {}).map(([slot, text]) => [slot, demand(text)]))
}

function demand(text: string): Demand {
  const parts = text
    .split(/,| or /)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '')
  const isKind = (word: string): word is Kind => KINDS.some((kind) => kind === word)
  return { kinds: parts.filter(isKind), words: parts.filter((word) => !isKind(word)) }
}
