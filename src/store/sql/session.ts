import type { Engine } from './engine.js'
import { PartyBook } from './parties.js'
import { PendingMarks } from './pending-marks.js'

/** An engine with what is remembered between its transactions. */
export interface Session extends Omit<Engine, 'close' | 'revision'> {
  readonly parties: PartyBook
  readonly marks: PendingMarks
}

/** What is remembered of a transaction that was given up is forgotten: its numbers may be given to others. */
export function openSession(engine: Engine): Session {
  const [parties, marks] = [new PartyBook(), new PendingMarks()]
  const { place, db, self, version } = engine
  return {
    place,
    db,
    self,
    version,
    parties,
    marks,
    read: (work) => engine.read(work),
    async write(work, durably) {
      try {
        return await engine.write(work, durably)
      } catch (error) {
        parties.forget()
        marks.forget()
        throw error
      }
    },
  }
}
