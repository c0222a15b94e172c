import { withOnly } from './list-address.js'

interface SortLinksProps {
  /** Values of `sort` and what they are called; the first is what is meant where none is given. */
  readonly orders: readonly (readonly [value: string, words: string])[]
  readonly sort: string
  readonly address: string
}

/** The orders in which a list can stand. */
export function SortLinks({ orders, sort, address }: SortLinksProps) {
  return (
    <nav class="sorts" aria-label="Order">
      <span class="quiet">Sorted by </span>
      <ul>
        {orders.map(([value, words], at) => (
          <li>
            {value === sort ? (
              <span aria-current="true">{words}</span>
            ) : (
              <a href={withOnly(address, 'sort', at === 0 ? null : value)}>{words}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
