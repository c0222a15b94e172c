import { readFile, stat } from 'node:fs/promises'
import type { ActorList } from '../../extract/actors/listed-actor.js'
import { Fault } from '../../model/fault.js'
import { binaryKind } from '../binary.js'
import { decode, encodingOf } from '../decode.js'
import { faultOfSystem } from '../system-fault.js'
import type { Parsed } from './bad-line.js'
import { parsePetrarchActors } from './petrarch-actors.js'
import { looksLikeAgents, parsePetrarchAgents } from './petrarch-agents.js'
import { looksLikeUserCsv, parseUserCsv } from './user-csv.js'

/** Megabytes of one file; the largest dictionary that is about has a tenth of it. */
const FILE_LIMIT = 16
/** Bad lines that are told of one file; the rest is counted. */
const MOST_TOLD = 20

export const NO_ACTORS: ActorList = { actors: [], roles: [] }

/**
 * The actors of these files, later files after earlier ones: CSV with the header `id,sector,name,aliases`, or PETRARCH dictionaries of
 * actors or agents, told apart by what they hold. When anything in any file is wrong, only the faults, and no actor.
 */
export async function loadActors(files: readonly string[]): Promise<ActorList | readonly Fault[]> {
  const loaded = await Promise.all(files.map(loadFile))
  const faults = loaded.flatMap((one) => (isList(one) ? [] : one))
  if (faults.length > 0) return faults
  const lists = loaded.filter(isList)
  return { actors: lists.flatMap(({ actors }) => actors), roles: lists.flatMap(({ roles }) => roles) }
}

/** Tells a list from the faults that came instead. */
export function isList(loaded: ActorList | readonly Fault[]): loaded is ActorList {
  return 'actors' in loaded
}

async function loadFile(input: string): Promise<ActorList | readonly Fault[]> {
  try {
    const about = await stat(input)
    if (about.isDirectory()) return [Fault.of('actors-not-a-file', { input })]
    if (about.size > FILE_LIMIT * 1024 * 1024) return [Fault.of('actors-too-large', { input, limit: FILE_LIMIT })]
    return parseFile(await readFile(input), input)
  } catch (error) {
    return [faultOfSystem(error, input)]
  }
}

function parseFile(bytes: Uint8Array, input: string): ActorList | readonly Fault[] {
  const kind = encodingOf(bytes) === 'utf-8' ? binaryKind(bytes) : null
  if (kind !== null) return [Fault.of('actors-binary', { input, kind })]
  const text = bytes.length === 0 ? '' : decode(bytes, input)
  if (text instanceof Fault) return [text]
  if (text.trim() === '') return [Fault.of('actors-empty', { input })]
  if (looksLikeAgents(text)) return complete(parsePetrarchAgents(text), input, (roles) => ({ actors: [], roles }))
  const isCsv = looksLikeUserCsv(text) || /\.csv$/i.test(input)
  const parsed = isCsv ? parseUserCsv(text, input) : parsePetrarchActors(text, input)
  return complete(parsed, input, (actors) => ({ actors, roles: [] }))
}

/** The list, or a fault for each bad line; a file with lines that all say nothing is as good as empty. */
function complete<Item>(
  parsed: Parsed<Item>,
  input: string,
  list: (items: readonly Item[]) => ActorList,
): ActorList | readonly Fault[] {
  if ('items' in parsed) return parsed.items.length > 0 ? list(parsed.items) : [Fault.of('actors-empty', { input })]
  const told = parsed.bad.slice(0, MOST_TOLD).map((bad) => Fault.of('actors-line', { input, ...bad }))
  const rest = parsed.bad.length - told.length
  return rest === 0 ? told : [...told, Fault.of('actors-more', { input, count: rest })]
}
