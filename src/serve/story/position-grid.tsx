import { plural } from '../../export/layout.js'
import { STANCE_SIGNS } from '../../export/stance-words.js'
import { actorAddress, partAddress } from '../page/addresses.js'
import { StanceMark } from '../page/stance-mark.js'
import type { PositionCell, PositionTable } from './position-table.js'

/** Up to this many actors the table fits a wide screen, and is no window of its own. */
const MOST_IN_PAGE = 6

/** Proposals × actors: who stands how on what, on which terms; each stance leads to its words. */
export function PositionGrid({ table, story }: { table: PositionTable; story: string }) {
  const { holders, rows } = table
  if (rows.length === 0) return <p class="quiet">No report says what anybody wants, offers or refuses.</p>
  return (
    <>
      <Legend table={table} />
      <section
        class={holders.length > MOST_IN_PAGE ? 'scrolls matrix' : 'scrolls matrix in-flow'}
        tabindex={0}
        aria-label="Positions by proposal and actor"
      >
        <table class="positions">
          <caption class="unseen">Who stands how on which proposal</caption>
          <thead>
            <tr>
              <th scope="col">Proposal</th>
              {holders.map(({ id, name }) => (
                <th scope="col">
                  <a href={actorAddress(id)}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ proposal, label, cells }) => (
              <tr id={proposal}>
                <th scope="row">{label}</th>
                {holders.map(({ id }) => (
                  <Cell cell={cells.find(({ holder }) => holder === id)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Rest table={table} story={story} />
    </>
  )
}

function Cell({ cell }: { cell: PositionCell | undefined }) {
  if (!cell)
    return (
      <td>
        <span class="unseen">no stance</span>
      </td>
    )
  const { stance, signs, terms, history, according, ref } = cell
  return (
    <td>
      {ref === null ? (
        <StanceMark stance={stance} />
      ) : (
        <a class="stance" href={partAddress(ref)}>
          <StanceMark stance={stance} />
        </a>
      )}
      {signs.map((sign) => (
        <abbr title={STANCE_SIGNS[sign][1]}>{STANCE_SIGNS[sign][0]}</abbr>
      ))}
      {[terms, history, according === null ? null : `according to ${according}`].map((note) =>
        note === null ? null : <span class="note small">{note}</span>,
      )}
    </td>
  )
}

function Legend({ table: { rows } }: { table: PositionTable }) {
  const used = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ signs }) => signs)))
  const signs = Object.entries(STANCE_SIGNS).filter(([sign]) => used.has(sign as keyof typeof STANCE_SIGNS))
  return (
    <ul class="legend small" aria-label="Signs">
      <li>A stance leads to the words it was read from.</li>
      {signs.map(([, [sign, meaning]]) => (
        <li>
          <b>{sign}</b> {meaning}
        </li>
      ))}
    </ul>
  )
}

function Rest({ table: { moreRows, moreHolders }, story }: { table: PositionTable; story: string }) {
  const parts = [
    ...(moreRows > 0 ? [plural(moreRows, 'proposal')] : []),
    ...(moreHolders > 0 ? [plural(moreHolders, 'actor')] : []),
  ]
  if (parts.length === 0) return null
  return (
    <p>
      <a href={`/positions?story=${story}`}>All positions of this story</a>, with {parts.join(' and ')} more.
    </p>
  )
}
