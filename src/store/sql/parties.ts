import type { Party } from '../../model/party.js'
import { inChunks } from './chunks.js'
import type { Database } from './engine.js'
import { insertRows } from './insert-rows.js'

/** So many parties are remembered; then all are forgotten, since an archive may have any number. */
const MOST_REMEMBERED = 50_000

/** Parties by number and back. What was seen is remembered: parties are never changed or removed. */
export class PartyBook {
  readonly #numbers = new Map<string, number>()
  readonly #parties = new Map<number, Party>()

  /** The numbers of parties; those that are new are added. Within a writing transaction. */
  async numbersOf(db: Database, parties: Iterable<Party>): Promise<(party: Party) => number> {
    const wanted = new Map([...parties].map((party) => [keyOf(party), party]))
    const missing = () => [...wanted].flatMap(([key, party]) => (this.#numbers.has(key) ? [] : [party]))
    if (this.#numbers.size > MOST_REMEMBERED) this.forget()
    for (const some of inChunks(missing(), 50)) await this.#find(db, some)
    const unknown = missing()
    if (unknown.length > 0) {
      const ids = [...new Set(unknown.map(({ id }) => id))]
      await insertRows(db, 'actors', ids.map((id) => ({ id })), 'pass') // biome-ignore format: one line reads best
      await insertRows(db, 'parties', unknown.map(({ id, sector, name }) => ({ actor: id, sector, name })), 'pass') // biome-ignore format: one line reads best
      for (const some of inChunks(unknown, 50)) await this.#find(db, some)
    }
    return (party) => {
      const number = this.#numbers.get(keyOf(party))
      if (number === undefined) throw new Error(`no number for the party ${keyOf(party)}`)
      return number
    }
  }

  /** The parties of numbers. */
  async partiesOf(db: Database, numbers: Iterable<number>): Promise<(number: number) => Party> {
    if (this.#parties.size > MOST_REMEMBERED) this.forget()
    const missing = [...new Set(numbers)].filter((number) => !this.#parties.has(number))
    for (const some of inChunks(missing, 500)) {
      const rows = await db.selectFrom('parties').selectAll().where('number', 'in', some).execute()
      for (const row of rows) this.#remember(row)
    }
    return (number) => {
      const party = this.#parties.get(number)
      if (party === undefined) throw new Error(`no party has the number ${number}`)
      return party
    }
  }

  /** Forgets what was seen: after a transaction that was given up, numbers may be given to others. */
  forget(): void {
    this.#numbers.clear()
    this.#parties.clear()
  }

  async #find(db: Database, parties: readonly Party[]): Promise<void> {
    const rows = await db
      .selectFrom('parties')
      .selectAll()
      .where((is) =>
        is.or(
          parties.map(({ id, sector, name }) =>
            is.and([
              is('actor', '=', id),
              is('sector', '=', sector),
              name === null ? is('name', 'is', null) : is('name', '=', name),
            ]),
          ),
        ),
      )
      .execute()
    for (const row of rows) this.#remember(row)
  }

  #remember({ number, actor, sector, name }: { number: number; actor: string; sector: string; name: string | null }) {
    // A sector stands in the table only where a party with it was added.
    const party = Object.freeze({ id: actor, sector: sector as Party['sector'], name })
    this.#numbers.set(keyOf(party), number)
    this.#parties.set(number, party)
  }
}

const keyOf = ({ id, sector, name }: Party): string => JSON.stringify([id, sector, name])
