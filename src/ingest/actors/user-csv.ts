import { keyOf, standardGazetteer } from '../../extract/actors/gazetteer.js'
import { NAME_KINDS } from '../../extract/actors/gazetteer-row.js'
import type { ListedActor } from '../../extract/actors/listed-actor.js'
import { SECTORS, type Sector } from '../../model/party.js'
import { type BadLine, type Parsed, parsed, quoted } from './bad-line.js'
import { type CsvRow, parseCsv } from './csv.js'
import { mayBePerson, withoutTitles } from './name-words.js'

const NEEDED = ['id', 'sector', 'name'] as const
const COLUMNS = [...NEEDED, 'aliases', 'kind'] as const
type Column = (typeof COLUMNS)[number]

const KINDS = ['person', ...NAME_KINDS] as const

/** True when the first line of a text is the header of a user's list. */
export function looksLikeUserCsv(text: string): boolean {
  const header = /^[^\r\n]*/.exec(text.trimStart())?.[0].toLowerCase() ?? ''
  return /\bid\b/.test(header) && /\bsector\b/.test(header)
}

/** The actors of a CSV text with the header `id,sector,name,aliases` (also `kind`; any order); `file` names their source. */
export function parseUserCsv(text: string, file: string): Parsed<ListedActor> {
  const { rows, bad } = parseCsv(text)
  const [header, ...lines] = rows
  if (!header) return { bad: [...bad, { line: 1, reason: 'there is no header; begin with id,sector,name,aliases' }] }
  const columns = columnsOf(header)
  if (typeof columns === 'string') return { bad: [{ line: header.line, reason: columns }] }
  const read = lines.map((row) => ({ line: row.line, actor: actorOf(row, columns, header.fields.length, file) }))
  const actors = read.flatMap(({ line, actor }) => (typeof actor === 'string' ? [] : [{ line, actor }]))
  const wrong = read.flatMap(({ line, actor }) => (typeof actor === 'string' ? [{ line, reason: actor }] : []))
  return parsed(
    actors.map(({ actor }) => actor),
    [...bad, ...wrong, ...contradictions(actors)],
  )
}

/** The place of each column, or what is wrong with the header. */
function columnsOf({ fields }: CsvRow): ReadonlyMap<Column, number> | string {
  const names = fields.map((field) => field.trim().toLowerCase())
  if (names.length === 1 && /[;\t]/.test(names[0] ?? ''))
    return 'the columns are not parted by commas; save the file as CSV with commas'
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name))
  if (unknown !== undefined)
    return `${quoted(unknown)} is no column of this list; the columns are ${COLUMNS.join(', ')}`
  const missing = NEEDED.find((column) => !names.includes(column))
  if (missing !== undefined) return `the column ${missing} is missing; the header is id,sector,name,aliases`
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return `the column ${twice} stands twice; keep one`
  return new Map(COLUMNS.map((column): [Column, number] => [column, names.indexOf(column)]))
}

/** The actor of a line, or what is wrong with it. */
function actorOf(
  { line, fields }: CsvRow,
  columns: ReadonlyMap<Column, number>,
  width: number,
  file: string,
): ListedActor | string {
  if (fields.length !== width)
    return `there are ${fields.length} fields and the header has ${width}; put a field with a comma in quotes`
  const cell = (column: Column): string => fields[columns.get(column) ?? -1]?.replace(/\s+/g, ' ').trim() ?? ''
  const [id, sector, name, kind] = [cell('id'), cell('sector').toUpperCase(), cell('name'), cell('kind').toLowerCase()]
  if (!/^[\p{Lu}\d][\p{Lu}\d .&'’/-]*$/u.test(id))
    return `the id ${quoted(id)} is not in capitals; give a state's three letters such as UKR, an acronym or the name in capitals`
  if (!isSector(sector)) return `${quoted(sector)} is no sector; use one of ${SECTORS.join(', ')}`
  if (!/\p{L}/u.test(name)) return 'the name is missing; give the name that reports use'
  if (kind !== '' && !isKind(kind))
    return `${quoted(kind)} is no kind; use one of ${KINDS.join(', ')}, or leave it empty`
  const others = cell('aliases')
    .split(';')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '')
  return {
    kind: kind !== '' && isKind(kind) ? kind : kindOf(id, name),
    name,
    aliases: [...new Set([name, withoutTitles(name), ...others])],
    affiliations: [{ id, sector, from: null, until: null }],
    bySurname: true,
    source: `${file}:${line}`,
  }
}

const isSector = (text: string): text is Sector => SECTORS.some((sector) => sector === text)
const isKind = (text: string): text is ListedActor['kind'] => KINDS.some((kind) => kind === text)

/** What a name without a stated kind is: what the tool knows it as, a body that is its own party, a person by its words, else a body. */
function kindOf(id: string, name: string): ListedActor['kind'] {
  const known = standardGazetteer()
    .lookup(name)
    .find((row) => row.id === id)
  if (known) return known.kind
  const isItself = id === name.toUpperCase() || id === initials(name)
  return !isItself && name.includes(' ') && mayBePerson(name) ? 'person' : 'organisation'
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

/** The names that the line itself gives. */
function stated({ name, aliases }: ListedActor): readonly string[] {
  return aliases.filter((alias) => alias === name || alias !== withoutTitles(name))
}

/** The same name for two parties in one list: only the user knows which is meant. */
function contradictions(actors: readonly { readonly line: number; readonly actor: ListedActor }[]): readonly BadLine[] {
  const first = new Map<string, { readonly line: number; readonly party: string }>()
  return actors.flatMap(({ line, actor }) =>
    stated(actor).flatMap((alias) => {
      const [held] = actor.affiliations
      const party = `${held?.id} ${held?.sector} ${actor.name}`
      const known = first.get(keyOf(alias))
      first.set(keyOf(alias), known ?? { line, party })
      return known && known.party !== party
        ? [{ line, reason: `${quoted(alias)} already means another actor, on line ${known.line}; keep it on one line` }]
        : []
    }),
  )
}
