import { idName } from '../../export/party-name.js'
import { QUAD_CODES } from '../../export/quad-codes.js'
import type { EventType } from '../../model/record.js'
import { typedAs } from '../../store/filter-words.js'
import { actorAddress } from '../page/addresses.js'
import type { ActorView } from './actor-view.js'

/** The four kinds of dealings, in the order of their columns. */
const KINDS = [
  { code: 'VERBAL COOPERATION', side: 'for' },
  { code: 'MATERIAL COOPERATION', side: 'for' },
  { code: 'VERBAL CONFLICT', side: 'against' },
  { code: 'MATERIAL CONFLICT', side: 'against' },
] as const

type Partner = ActorView['partners'][number]

/** With whom, how often and how: cooperation and conflict, each in words and in deeds. */
export function Partners({ actor: { id, partners, counted, acts, receives } }: { actor: ActorView }) {
  if (partners.length === 0) return <p class="quiet">No record has another beside it.</p>
  const most = Math.max(...partners.map((partner) => sumOf(partner, KINDS)))
  return (
    <>
      {counted < acts + receives ? (
        <p class="small quiet">Counted over its latest {counted} parts in records.</p>
      ) : null}
      <section class="scrolls" tabindex={0} aria-label="With whom it deals, a table that scrolls">
        <table class="partners">
          <thead>
            <tr>
              <th scope="col" rowspan={2}>
                With
              </th>
              <th scope="colgroup" colspan={2}>
                Cooperation
              </th>
              <th scope="colgroup" colspan={2}>
                Conflict
              </th>
              <th scope="colgroup" colspan={2}>
                Who acts
              </th>
              <td rowspan={2} />
            </tr>
            <tr>
              {KINDS.map((_, at) => (
                <th scope="col" class="count">
                  {at % 2 === 0 ? 'in words' : 'in deeds'}
                </th>
              ))}
              <th scope="col" class="count">
                it
              </th>
              <th scope="col" class="count">
                the other
              </th>
            </tr>
          </thead>
          <tbody>
            {partners.map((partner) => (
              <tr>
                <th scope="row">
                  <a href={actorAddress(partner.id)}>{idName(partner.id)}</a>
                </th>
                {KINDS.map((kind) => (
                  <td class="count">{sumOf(partner, [kind]) || <None />}</td>
                ))}
                <Between from={id} to={partner.id} count={sumOf(partner, KINDS, ['acts'])} />
                <Between from={partner.id} to={id} count={sumOf(partner, KINDS, ['receives'])} />
                <td>
                  <Bar partner={partner} most={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function sumOf(
  partner: Partner,
  kinds: readonly { readonly code: string }[],
  sides: readonly ('acts' | 'receives')[] = ['acts', 'receives'],
): number {
  const codes = new Set(kinds.map(({ code }) => code))
  const counts = sides.flatMap((side) => Object.entries(partner[side]))
  return counts.reduce((sum, [type, count]) => sum + (codes.has(QUAD_CODES[type as EventType]) ? count : 0), 0)
}

/** How often one acts on the other; opens these records. */
function Between({ from, to, count }: { from: string; to: string; count: number }) {
  const query = new URLSearchParams({ actor: typedAs('actor', from), recipient: typedAs('recipient', to) })
  return (
    <td class="count">
      {count === 0 ? (
        <None />
      ) : (
        <a href={`/records?${query}`} aria-label={`${count} of ${idName(from)} to ${idName(to)}`}>
          {count}
        </a>
      )}
    </td>
  )
}

function None() {
  return <span class="quiet">–</span>
}

const WIDTH = 120

/** Cooperation and conflict as lengths; the numbers beside it say the same. */
function Bar({ partner, most }: { partner: Partner; most: number }) {
  let x = 0
  return (
    <svg class="dealings" width={WIDTH} height={12} viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
      {KINDS.map((kind, at) => {
        const width = (sumOf(partner, [kind]) / most) * WIDTH
        const left = x
        x += width
        return (
          <rect
            class={`side-${kind.side}${at % 2 === 0 ? ' in-words' : ''}`}
            x={left.toFixed(1)}
            width={width.toFixed(1)}
            height={12}
          />
        )
      })}
    </svg>
  )
}
