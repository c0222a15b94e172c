import { plural } from '../../export/layout.js'
import { partAddress } from '../page/addresses.js'
import type { Term } from './story-view.js'

/** So many stand open; the others behind a line that opens them. */
const MOST_TERMS = 12

/** What reports tie to what, each open to its words. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  const rest = terms.slice(MOST_TERMS)
  return (
    <>
      <TermList terms={terms.slice(0, MOST_TERMS)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{plural(rest.length, 'more condition')}</summary>
          <TermList terms={rest} />
        </details>
      )}
    </>
  )
}

function TermList({ terms }: { terms: readonly Term[] }) {
  return (
    <ul class="terms">
      {terms.map(({ ref, holder, halves, antecedent, consequent }) => (
        <li>
          {holder === null ? '' : `${holder}: `}
          <a href={partAddress(ref)}>
            <i>{halves[0]}</i> “{antecedent}” <i>{halves[1]}</i> “{consequent}”
          </a>
        </li>
      ))}
    </ul>
  )
}
