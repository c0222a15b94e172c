import type { ActorList } from '../extract/actors/listed-actor.js'
import { isList, loadActors } from '../ingest/actors/load-actors.js'
import { Fault } from '../model/fault.js'
import type { Effects } from './effects.js'

/** Writes a fault to the errors, as one line. */
export async function tell(fault: Fault, { errors }: Effects): Promise<void> {
  await errors.write(`demarche: ${fault.message}\n`)
}

/** The actors of these files; throws, with every fault told, where any file has one: the records would be others without it. */
export async function actorsOf(files: readonly string[], effects: Effects): Promise<ActorList> {
  const actors = await loadActors(files)
  if (isList(actors)) return actors
  for (const fault of actors) await tell(fault, effects)
  throw Fault.of('actors-refused', { input: files.join(', ') })
}
