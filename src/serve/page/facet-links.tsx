import type { Filter } from '../../store/questions.js'
import { FILTER_NAMES } from './filter-names.js'
import { withoutValue, withValue } from './list-address.js'

/** A value that a list can be narrowed to. */
interface Choice {
  readonly value: string
  readonly label: string
  /** Rows that have it; null where nobody counts. */
  readonly count: number | null
}

interface FacetLinksProps {
  readonly name: keyof Filter
  readonly choices: readonly Choice[]
  /** Values that the list is narrowed to, as they were typed. */
  readonly chosen: readonly string[]
  readonly address: string
  /** Said below where there are more values than these. */
  readonly more?: string | null
}

/** Values of a filter, each a link that narrows a list to it, or takes that back. Nothing where there is no choice. */
export function FacetLinks({ name, choices, chosen, address, more = null }: FacetLinksProps) {
  if (choices.length === 0) return null
  const id = `facet-${name}`
  const [title] = FILTER_NAMES[name]
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {choices.map(({ value, label, count }) => {
          const typed = chosen.find((one) => one.toLowerCase() === value.toLowerCase())
          const isOn = typed !== undefined
          return (
            <li>
              <a
                href={isOn ? withoutValue(address, name, typed) : withValue(address, name, value)}
                aria-current={isOn ? 'true' : undefined}
              >
                <span>
                  {label}
                  {isOn && <span class="unseen">, chosen; remove</span>}
                </span>
                {count !== null && <span class="count">{count.toLocaleString('en')}</span>}
              </a>
            </li>
          )
        })}
      </ul>
      {more !== null && <p class="quiet small">{more}</p>}
    </section>
  )
}
