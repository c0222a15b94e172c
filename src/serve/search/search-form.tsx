/** The words of a search, at the head of what they find; what narrows it stays. */
export function SearchForm({ text, address }: { text: string; address: string }) {
  const { searchParams } = new URL(address, 'http://site')
  const kept = [...searchParams].filter(([name]) => name !== 'text' && name !== 'cursor')
  return (
    <form class="search-form" action="/search" method="get">
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label for="search-text">Words</label>
      <input id="search-text" type="search" name="text" value={text} autocomplete="off" />
      <button type="submit" class="main">
        Search
      </button>
    </form>
  )
}
