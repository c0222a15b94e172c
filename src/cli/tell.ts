import type { ActorList } from '../extract/actors/listed-actor.js'
import { isList, loadActors } from '../ingest/actors/load-actors.js'
import { Fault } from '../model/fault.js'
import type { Effects } from './effects.js'

/** Writes a fault to the errors, as one line. */
export async function tell(fault: Fault, { errors }: Effects): Promise<void> {
  await errors.write(`demarche: ${fault.message}\n`)
}

/** The actors of these files; null, with every fault told, where any file has one: the records would be others without it. */
export async function actorsOrTell(files: readonly string[], effects: Effects): Promise<ActorList | null> {
  const actors = await loadActors(files)
  if (isList(actors)) return actors
  const refused = Fault.of('actors-refused', { input: files.join(', ') })
  for (const fault of [...actors, refused]) await tell(fault, effects)
  return null
}
