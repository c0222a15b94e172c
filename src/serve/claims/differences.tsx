import { articleAddress } from '../page/addresses.js'
import type { ClaimView } from './claim-view.js'

/** What each report says where they differ, conflicts first. */
export function Differences({ view: { differences, articles } }: { view: ClaimView }) {
  if (differences.length === 0) return articles.length > 1 ? <p>The reports do not differ in it.</p> : null
  return (
    <>
      <h2>In what they differ</h2>
      <section class="scrolls" tabindex={0} aria-label="Differences by report">
        <table class="differences">
          <caption class="unseen">What each report says</caption>
          <thead>
            <tr>
              <th scope="col">Report</th>
              {differences.map(({ slot, conflict }) => (
                <th scope="col">
                  {slot} {conflict ? <ConflictTag /> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {articles.map(({ id, name }) => (
              <tr>
                <th scope="row">
                  <a href={articleAddress(id)}>{name}</a>
                </th>
                {differences.map(({ values, conflict }) => (
                  <Value value={values.find(({ article }) => article === id)?.value} conflict={conflict} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function ConflictTag() {
  return (
    <span class="mark-conflicting tag">
      <span aria-hidden="true">≠</span> conflict
    </span>
  )
}

function Value({ value, conflict }: { value: string | undefined; conflict: boolean }) {
  if (value === undefined)
    return (
      <td class="quiet">
        <span aria-hidden="true">—</span>
        <span class="unseen">says nothing of it</span>
      </td>
    )
  return <td class={conflict ? 'mark-conflicting' : undefined}>{value}</td>
}
