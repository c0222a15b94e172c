import { listed, plural } from '../../export/layout.js'
import { partAddress } from '../page/addresses.js'
import type { ActorView } from './actor-view.js'

/** Under which names it stands in which outlets, and how reports name it where it speaks. */
export function Names({ actor: { spellings, titles } }: { actor: ActorView }) {
  const outlets = new Map<string, string[]>()
  for (const { name, outlet, uses } of spellings)
    outlets.set(name, [...(outlets.get(name) ?? []), `${outlet ?? 'no outlet'} (${uses})`])
  return (
    <>
      {outlets.size === 0 ? (
        <p class="quiet">Reports only name it as such.</p>
      ) : (
        <table class="names">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Outlets, and how often</th>
            </tr>
          </thead>
          <tbody>
            {[...outlets].map(([name, all]) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{someOf(all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {titles.length === 0 ? null : (
        <>
          <h3>As reports call those who speak for it</h3>
          <ul>
            {titles.map(({ words, uses, ref }) => (
              <li>
                <a href={partAddress(ref)}>{words}</a> <span class="quiet">{plural(uses, 'time')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const MOST_OUTLETS = 8

function someOf(outlets: readonly string[]): string {
  const rest = outlets.length - MOST_OUTLETS
  return rest > 1 ? `${outlets.slice(0, MOST_OUTLETS).join(', ')} and ${rest} more` : listed(outlets)
}
