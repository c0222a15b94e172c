/** What the stories of a page are narrowed by, as its address has it. */
export interface Narrowed {
  readonly actor?: unknown
  readonly outlet?: unknown
  readonly story?: unknown
  readonly since?: unknown
  readonly until?: unknown
  readonly text?: unknown
}

const FIELDS = [
  { name: 'actor', label: 'Actor', example: 'Ukraine, NATO, a name' },
  { name: 'outlet', label: 'Outlet', example: 'words of its name' },
  { name: 'since', label: 'Since', example: '2022-03-01 or 7d' },
  { name: 'until', label: 'Until', example: '2022-03 or today' },
  { name: 'text', label: 'Words', example: 'in title or reports' },
] as const

/** Open where something is narrowed, else a line that opens it. */
export function StoryFilter({ query }: { query: Narrowed }) {
  const isNarrowed = FIELDS.some(({ name }) => query[name] !== undefined)
  return (
    <search>
      <details class="story-filter" open={isNarrowed}>
        <summary>Narrow the list</summary>
        <form action="/stories" method="get">
          {FIELDS.map(({ name, label, example }) => (
            <label>
              {label}
              <input name={name} value={firstOf(query[name])} placeholder={example} />
            </label>
          ))}
          <div class="ends">
            <button type="submit" class="main">
              Show
            </button>
            {isNarrowed ? <a href="/stories">All stories</a> : null}
          </div>
        </form>
      </details>
    </search>
  )
}

/** Of several values that an address may have, a field shows the first. */
function firstOf(given: unknown): string | undefined {
  const [first] = [given].flat()
  return typeof first === 'string' ? first : undefined
}
