import type { Affiliation, ListedActor } from '../../extract/actors/listed-actor.js'
import { type BadLine, type Parsed, parsed, quoted } from './bad-line.js'
import { mayBePerson, withoutTitles } from './name-words.js'
import { type CodedAffiliation, parseCode } from './petrarch-code.js'
import { type PlainLine, plainLines } from './petrarch-lines.js'
import { readableName } from './readable-name.js'

/** A name, its synonyms and its codes. */
interface Block {
  readonly line: number
  readonly names: string[]
  readonly codes: CodedAffiliation[]
  /** A code of it is bad, and told so: that it has none would be told twice. */
  isBroken: boolean
}

/** The actors of a PETRARCH actor dictionary: `NAME_ [CODE]`, `+SYNONYM_`, and `[CODE dates]` below; `file` names their source. */
export function parsePetrarchActors(text: string, file: string): Parsed<ListedActor> {
  const bad: BadLine[] = []
  const blocks: Block[] = []
  for (const line of plainLines(text)) takeLine(line, blocks, bad)
  for (const { line, codes, names, isBroken } of blocks) {
    if (codes.length === 0 && !isBroken)
      bad.push({ line, reason: `${quoted(names[0] ?? '')} has no code; put one behind it or below it, as in [USAGOV]` })
  }
  return parsed(bad.length > 0 ? [] : blocks.map((block) => actorOf(block, file)), bad)
}

function takeLine({ number, text }: PlainLine, blocks: Block[], bad: BadLine[]): void {
  const [, plus, name = '', codes = ''] = /^(\+?)([^[]*)(\[.*)?$/.exec(text) ?? []
  const fault = nameFault(plus === '+', name, codes, blocks.length > 0)
  if (fault !== null) {
    bad.push({ line: number, reason: fault })
    return
  }
  if (plus !== '+' && name.trim() !== '') blocks.push({ line: number, names: [name], codes: [], isBroken: false })
  const block = blocks.at(-1)
  if (!block) return
  if (plus === '+') block.names.push(name)
  for (const code of codesIn(codes)) {
    if (typeof code !== 'string') block.codes.push(code)
    else {
      block.isBroken = true
      bad.push({ line: number, reason: code })
    }
  }
}

function nameFault(isSynonym: boolean, name: string, codes: string, hasBlock: boolean): string | null {
  if (/[\]{}!~]/.test(name)) return `${quoted(name)} has a sign that no name has; look for a bracket that is missing`
  if (name.trim() === '' && codes === '') return 'a + stands without a name; give the synonym or take the line out'
  if (name.trim() !== '' && !/[\p{L}\p{N}]/u.test(name))
    return `${quoted(name)} is no name; give one or take the line out`
  if (hasBlock || (!isSynonym && name.trim() !== '')) return null
  return `${isSynonym ? 'a synonym' : 'a code'} stands before the first name; begin with the name that it belongs to`
}

/** The codes of a line, each read or told what is wrong with it. */
function codesIn(text: string): readonly (CodedAffiliation | string)[] {
  const parts = text.match(/\[[^\][]*\]|\S[^[]*/g) ?? []
  return parts.map((part) =>
    /^\[.*\]$/.test(part)
      ? parseCode(part.slice(1, -1))
      : `${quoted(part)} is no code in brackets; write it as in [USAGOV]`,
  )
}

function actorOf({ line, names, codes }: Block, file: string): ListedActor {
  const given = names.map(readableName)
  const kind = kindOf(given, codes)
  const readable = kind === 'person' ? given.map(capitalised) : given
  const name = readable[0] ?? ''
  const shown = kind === 'person' ? withoutTitles(name) : name
  return {
    kind,
    name: shown,
    aliases: [
      ...new Set(kind === 'person' ? [shown, ...readable.flatMap(personAlias)] : readable.flatMap(bodyAliases)),
    ],
    affiliations: codes.map((code) => affiliationOf(code, shown)),
    bySurname: false,
    source: `${file}:${line}`,
  }
}

function affiliationOf({ party, sector, from, until }: CodedAffiliation, name: string): Affiliation {
  return { id: party === null ? null : party === 'own' ? name.toUpperCase() : party.id, sector, from, until }
}

/** A title with a surname only ("Minister Holm") would make everybody of that surname this person. */
function personAlias(name: string): readonly string[] {
  const bare = withoutTitles(name)
  return bare === name || bare.includes(' ') ? [bare] : []
}

/** Short words may be acronyms or names: both forms are kept. */
function bodyAliases(name: string): readonly string[] {
  return /^\p{Lu}{4,5}$/u.test(name) ? [name, capitalised(name)] : [name]
}

/** No person is an acronym. */
function capitalised(name: string): string {
  return /^\p{Lu}+$/u.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name
}

const ARMED = new Set(['REB', 'UAF', 'PRM'])

/**
 * What a block is, which the format does not say. A state's code alone: the state. A name with dated codes, or with a career in
 * the sectors of persons, and no word that bodies bear: a person. Everything else: a body.
 */
function kindOf([name = '', ...others]: readonly string[], codes: readonly CodedAffiliation[]): ListedActor['kind'] {
  if (codes.every(({ isBareState }) => isBareState)) return 'state'
  if (!mayBePerson(name) || !others.every((other) => !other.includes(' ') || mayBePerson(other))) return 'organisation'
  if (codes.some(({ from, until }) => from !== null || until !== null)) return 'person'
  const serves = codes.some(
    ({ party, sector }) => party !== null && party !== 'own' && !ARMED.has(sector) && sector !== 'IGO',
  )
  return serves && name.includes(' ') ? 'person' : 'organisation'
}
