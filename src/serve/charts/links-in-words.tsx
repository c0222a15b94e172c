import { plural } from '../../export/layout.js'
import { partAddress } from '../page/addresses.js'
import type { ConditionsGraphData, GraphLink } from './conditions-graph-data.js'
import { LINK_LOOKS, lookOf } from './link-words.js'

/** So many links are listed; a page of more would be too heavy, and nobody reads them. */
const MOST_LISTED = 200

/** The links of a graph as sentences, for who does not see the drawing. */
export function LinksInWords({ graph: { nodes, links } }: { graph: ConditionsGraphData }) {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  return (
    <details>
      <summary>The same in words ({plural(links.length, 'link')})</summary>
      <ul class="links-in-words">
        {links.slice(0, MOST_LISTED).map((link) => (
          <li>
            <Sentence link={link} from={labels.get(link.from) ?? link.from} to={labels.get(link.to) ?? link.to} />
          </li>
        ))}
      </ul>
      {links.length > MOST_LISTED ? <p>And {links.length - MOST_LISTED} more.</p> : null}
    </details>
  )
}

function Sentence({ link, from, to }: { link: GraphLink; from: string; to: string }) {
  const look = lookOf(link)
  const [first] = link.evidence
  return (
    <>
      <span class={`key-${look}`}>{LINK_LOOKS[look].sign}</span> {sentenceOf(link, from, to)}{' '}
      {first === undefined ? null : <a href={partAddress(first)}>in the words of the report</a>}
    </>
  )
}

function sentenceOf({ kind, state, holder, isInRing }: GraphLink, from: string, to: string): string {
  const says = holder === null ? '' : `, says ${holder}`
  if (kind === 'refused') return `“${from}”: ${to} it.`
  if (kind === 'alternative') return `Instead of “${from}”: “${to}”${says}.`
  const ring = isInRing ? ' Each waits for the other: a deadlock.' : ''
  return `“${from}” requires “${to}”${says}${STATE_WORDS[state ?? 'open']}.${ring}`
}

const STATE_WORDS = { open: '', met: '; it has happened', broken: '; the opposite has happened' } as const
