import type { Child } from 'hono/jsx'
import type { Question } from '../../store/questions.js'
import type { ActiveFilter } from './active-filters.js'
import { FilterChips } from './filter-chips.js'
import { FilterForm } from './filter-form.js'
import { atPath, withoutNames } from './list-address.js'
import { NextPage } from './next-page.js'

interface ListPageProps {
  readonly title: string
  readonly question: Question
  readonly query: Readonly<Record<string, unknown>>
  readonly address: string
  readonly filters: readonly ActiveFilter[]
  readonly next: string | null
  /** How many there are, in words; and the orders it may stand in. */
  readonly count?: Child
  readonly sorts?: Child
  /** What stands at the head of it. */
  readonly above?: Child
  /** Choices beside the form. */
  readonly facets?: Child
  /** Said in place of the list where it is empty; null where it is not. */
  readonly nothing: Child | null
  readonly children: Child
}

/** A list that can be narrowed, kept as a file and leafed through; the filters stand beside it where there is room, else are opened. */
export function ListPage({ title, question, query, address, filters, next, above, count, sorts, facets, nothing, children }: ListPageProps) {
  return (
    <>
      <h1>{title}</h1>
      <div class="list-page">
        <details class="narrowing">
          <summary class="button">Filters</summary>
          <FilterForm question={question} query={query} address={address} />
          {facets}
        </details>
        <div class="listed">
          {above}
          <FilterChips filters={filters} address={address} />
          <div class="list-head">
            {count && <p>{count}</p>}
            {sorts}
            {nothing === null && <Saves question={question} address={address} />}
          </div>
          {nothing === null ? children : <div class="nothing">{nothing}</div>}
          <NextPage address={address} next={next} />
        </div>
      </div>
    </>
  )
} // biome-ignore format: one line reads best

/** All that the list has, as files. */
function Saves({ question, address }: { question: Question; address: string }) {
  return (
    <p class="saves">
      <span class="quiet">Save as</span> <a href={atPath(address, `/${question}.csv`)}>CSV</a>{' '}
      <a href={atPath(address, `/${question}.jsonl`)}>JSON Lines</a>
      {question === 'records' && (
        <>
          {' '}
          <a href={atPath(withoutNames(address, ['sort']), '/exports')}>other formats</a>
        </>
      )}
    </p>
  )
}
