/** The way to the next page of a list: the same question with another beginning. `address` as it was asked for. */
export function NextPage({ address, next }: { address: string; next: string | null }) {
  if (next === null) return null
  const { pathname, searchParams } = new URL(address, 'http://site')
  searchParams.set('cursor', next)
  return (
    <p class="next-page">
      <a class="button" rel="next" href={`${pathname}?${searchParams}`}>
        Next page
      </a>
    </p>
  )
}
