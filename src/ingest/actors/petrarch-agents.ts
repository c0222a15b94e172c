import type { ListedRole } from '../../extract/actors/listed-actor.js'
import { type BadLine, type Parsed, parsed, quoted } from './bad-line.js'
import { sectorOf, sectorOfPrefix } from './cameo.js'
import { type PlainLine, plainLines } from './petrarch-lines.js'

const MARKER = /!([^!\s]+)!/
const DEFINITION = /^!([^!\s]+)!\s*=\s*(.*)$/
const ENTRY = /^([^[{]+?)\s*(?:\{([^{}]*)\}\s*)?\[\s*(~?)([A-Z0-9]+)(~?)\s*\]$/

/** True for a PETRARCH agents dictionary, whose codes have a tilde. */
export function looksLikeAgents(text: string): boolean {
  return /\[\s*~[A-Z]|[A-Z]~\s*\]|^!\S+!\s*=/m.test(text)
}

/** The roles of an agents dictionary: `NOUN {PLURAL} [~CODE]`, with the words of `!SETS!` put in their place. */
export function parsePetrarchAgents(text: string): Parsed<ListedRole> {
  const sets = new Map<string, readonly string[]>()
  const bad: BadLine[] = []
  const roles = plainLines(text).flatMap((line): readonly ListedRole[] => {
    const [, name, list] = DEFINITION.exec(line.text) ?? []
    if (name !== undefined && list !== undefined) {
      sets.set(
        name,
        list
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
      )
      return []
    }
    const found = rolesOf(line, sets)
    if (typeof found !== 'string') return found
    bad.push({ line: line.number, reason: found })
    return []
  })
  return parsed(roles, bad)
}

function rolesOf({ text }: PlainLine, sets: ReadonlyMap<string, readonly string[]>): readonly ListedRole[] | string {
  const [, noun = '', plural, before = '', code = '', after = ''] = ENTRY.exec(text) ?? []
  if (noun === '') return `${quoted(text)} is no role; write it as in POLICE_OFFICER [~COP]`
  if ((before === '') === (after === ''))
    return `the code ${quoted(code)} needs one ~, before or behind it, as in [~COP]`
  if (code.length % 3 !== 0)
    return `the code ${quoted(code)} is not made of triplets of capitals; write it as in [~GOVMIL]`
  const triplets = code.match(/.{3}/g) ?? []
  const sector = sectorOf(triplets) ?? sectorOfPrefix(triplets[0] ?? '')
  if (sector === null || sector === 'UNK') return `${quoted(code)} names no sector that CAMEO has; correct the code`
  const nouns = expand(noun, sets)
  if (typeof nouns === 'string') return nouns
  return [...nouns, ...(plural?.trim() ? [plural] : [])].map((one) => ({ noun: plainNoun(one), sector }))
}

/** A noun with each word of its set, or what is wrong. */
function expand(noun: string, sets: ReadonlyMap<string, readonly string[]>): readonly string[] | string {
  const [marker, name = ''] = MARKER.exec(noun) ?? []
  if (marker === undefined)
    return noun.includes('!') ? `${quoted(noun)} has a ! alone; write sets as in !PERSON!` : [noun]
  const words = sets.get(name)
  return words
    ? words.map((word) => noun.replace(marker, word))
    : `the set ${quoted(marker)} is not defined above; write ${marker} = A, B`
}

const plainNoun = (noun: string): string => noun.replace(/_/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase()
