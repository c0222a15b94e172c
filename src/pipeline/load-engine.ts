import type { ActorList } from '../extract/actors/listed-actor.js'
import { namesWith } from '../extract/actors/roster.js'
import { NO_ACTORS } from '../ingest/actors/load-actors.js'
import type { Engine } from './analyse.js'

/**
 * The engine with the reader model of this package, and the names of the tool with these laid over them. Throws a `Fault` when a file of it is missing or damaged. Of the language detector
 * nothing is loaded before a text asks for it.
 */
export async function loadEngine(actors: ActorList = NO_ACTORS): Promise<Engine> {
  const [{ loadReader }, { segment }] = await Promise.all([import('./load-reader.js'), import('../read/segment.js')])
  return { segment, openDetector, reader: await loadReader(), names: namesWith(actors) }
}

/** The smallest tables: larger ones take 60 MB and more in every worker, and gave the same languages for 102 web pages in seven languages. */
async function openDetector() {
  return (await import('eld/extrasmall')).eld
}
