import { plural } from '../../export/layout.js'
import { isShown, KINDS, type Kind, SHOWN_KINDS, type Wanted } from '../browser/shown.js'
import type { Entry } from './entries.js'

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  records: 'Records',
  statements: 'Statements',
  stances: 'Stances',
  conditions: 'Conditions',
  actors: 'Actors',
}

/** What the text shows, which is also the key to its signs. Without a script it is sent. */
export function Filters({ entries, wanted, address }: { entries: readonly Entry[]; wanted: Wanted; address: string }) {
  const shown = wanted.show.length === 0 ? SHOWN_KINDS : wanted.show
  const parts = entries.filter(({ kind }) => kind !== 'actors')
  return (
    <form class="mark-filters" action={address.split('?')[0]} method="get">
      <fieldset>
        <legend class="unseen">Show in the text</legend>
        {KINDS.map((kind) => (
          <label class={`kind ${kind}`}>
            <input type="checkbox" name="show" value={kind} checked={shown.includes(kind)} />{' '}
            <span class="sample">{KIND_WORDS[kind]}</span>{' '}
            <span class="quiet">{entries.filter((entry) => entry.kind === kind).length}</span>
          </label>
        ))}
      </fieldset>
      <label>
        Type{' '}
        <select name="type">
          <option value="">all</option>
          {typesIn(parts).map(({ kind, types }) => (
            <optgroup label={KIND_WORDS[kind]}>
              {types.map(([type, count]) => (
                <option value={type} selected={wanted.type.includes(type)}>
                  {type} ({count})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        Actor{' '}
        <select name="actor">
          <option value="">all</option>
          {entries.map((entry) =>
            entry.kind === 'actors' ? (
              <option value={entry.part.id} selected={wanted.actor.includes(entry.part.id)}>
                {entry.part.name}
              </option>
            ) : null,
          )}
        </select>
      </label>
      <button type="submit">Show</button>
      <output class="quiet small">
        {parts.filter((entry) => isShown(entry, wanted)).length} of {plural(parts.length, 'entry', 'entries')}
      </output>
    </form>
  )
}

/** The types of each kind with their counts, most frequent first. Statements and stances have the same. */
function typesIn(entries: readonly Entry[]) {
  return (['records', 'statements', 'conditions'] as const).flatMap((kind) => {
    const counts = new Map<string, number>()
    for (const entry of entries)
      if (entry.type !== null && (entry.kind === kind || (entry.kind === 'stances' && kind === 'statements')))
        counts.set(entry.type, (counts.get(entry.type) ?? 0) + 1)
    return counts.size === 0 ? [] : [{ kind, types: [...counts].sort((a, b) => b[1] - a[1]) }]
  })
}
