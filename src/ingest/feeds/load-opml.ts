import { readFile, stat } from 'node:fs/promises'
import { Fault } from '../../model/fault.js'
import { faultOfSystem } from '../system-fault.js'
import { type ListedFeed, parseOpml } from './parse-opml.js'

/** Megabytes of a list; a hundred thousand feeds have as much. */
const LIST_LIMIT = 10

/** The feeds of an OPML file, or the fault that says why there are none. */
export async function loadOpml(input: string): Promise<readonly ListedFeed[] | Fault> {
  try {
    const about = await stat(input)
    if (!about.isFile()) return Fault.of('feed-list-malformed', { input, reason: 'it is no file' })
    if (about.size > LIST_LIMIT * 1024 * 1024) return Fault.of('input-too-large', { input, limit: LIST_LIMIT })
    return parseOpml(await readFile(input), { input })
  } catch (error) {
    return faultOfSystem(error, input)
  }
}
