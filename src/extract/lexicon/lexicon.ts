import { ACCUSE } from './accuse.js'
import { AGREE } from './agree.js'
import { AID } from './aid.js'
import { ASSAULT } from './assault.js'
import { COERCE } from './coerce.js'
import { CONCEDE } from './concede.js'
import { CONSULT } from './consult.js'
import { COOPERATE } from './cooperate.js'
import { MOBILIZE } from './mobilize.js'
import { PROTEST } from './protest.js'
import { REJECT } from './reject.js'
import { REQUEST } from './request.js'
import { RETREAT } from './retreat.js'
import type { Row } from './row.js'
import { SANCTION } from './sanction.js'
import { SUPPORT } from './support.js'
import { THREATEN } from './threaten.js'

/** Every row, by PLOVER type. Where two rows fit equally well, the earlier one counts. */
export const ROWS: readonly Row[] = [
  ...REQUEST,
  ...REJECT,
  ...THREATEN,
  ...AGREE,
  ...RETREAT,
  ...SANCTION,
  ...AID,
  ...ASSAULT,
  ...COERCE,
  ...MOBILIZE,
  ...PROTEST,
  ...CONCEDE,
  ...CONSULT,
  ...COOPERATE,
  ...ACCUSE,
  ...SUPPORT,
]

const byHead: ReadonlyMap<string, readonly Row[]> = indexed(ROWS)

function indexed(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.shape} ${row.lemma}`
    const found = index.get(key)
    if (found) found.push(row)
    else index.set(key, [row])
  }
  return index
}

/** The rows whose head is this lemma, in one shape. */
export function rowsFor(shape: Row['shape'], lemma: string): readonly Row[] {
  return byHead.get(`${shape} ${lemma}`) ?? []
}
