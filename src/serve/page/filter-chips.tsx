import type { Filter } from '../../store/questions.js'
import type { ActiveFilter } from './active-filters.js'
import { FILTER_NAMES } from './filter-names.js'
import { withoutNames, withoutValue } from './list-address.js'

/** What narrows a list, each with a way to be rid of it. Nothing where nothing does. */
export function FilterChips({ filters, address }: { filters: readonly ActiveFilter[]; address: string }) {
  if (filters.length === 0) return null
  return (
    <ul class="chips" aria-label="Filters in use">
      {filters.map(({ name, value, label }) => (
        <li>
          <a class="chip" href={withoutValue(address, name as keyof Filter, value)}>
            <span class="quiet">{FILTER_NAMES[name as keyof Filter][0]}</span> {label} <span aria-hidden="true">×</span>
            <span class="unseen">, remove</span>
          </a>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <a
            href={withoutNames(
              address,
              filters.map(({ name }) => name),
            )}
          >
            Remove all
          </a>{' '}
          {/* biome-ignore format: one line reads best */}
        </li>
      )}
    </ul>
  )
}
