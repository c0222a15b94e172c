import { actorAddress, claimAddress } from '../page/addresses.js'
import type { StoryView } from './story-view.js'

type Line = StoryView['summary'][number]

/** Each line leads to what it tells of; lines of one name stand under it. */
export function Summary({ summary }: Pick<StoryView, 'summary'>) {
  if (summary.length === 0) return <p>The reports tell of nothing that anybody does, demands, offers or refuses.</p>
  const names = [...new Set(summary.map(({ name }) => name))]
  return (
    <dl class="summary">
      {names.map((name) => (
        <Entry name={name} lines={summary.filter((line) => line.name === name)} />
      ))}
    </dl>
  )
}

function Entry({ name, lines }: { name: string; lines: readonly Line[] }) {
  const actor = lines.find(({ kind }) => kind === 'actor')
  return (
    <>
      {actor ? (
        <dt>
          <a href={actorAddress(actor.id)}>{name}</a>
        </dt>
      ) : (
        <dt class={`is-${name.toLowerCase()}`}>{name}</dt>
      )}
      {lines.map(({ kind, id, text }) => (
        <dd>{kind === 'actor' ? text : <a href={kind === 'claim' ? claimAddress(id) : '#blocks'}>{text}</a>}</dd>
      ))}
    </>
  )
}
