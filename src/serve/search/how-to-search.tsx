/** What may be typed, by examples that are links. */
export function HowToSearch() {
  return (
    <>
      <p>Sentences are found that have all the words, in any order, whatever their case and accents.</p>
      <dl class="how-to">
        {EXAMPLES.map(([text, words]) => (
          <>
            <dt>
              <a href={`/search?${new URLSearchParams({ text })}`}>
                <code>{text}</code>
              </a>
            </dt>
            <dd>{words}</dd>
          </>
        ))}
      </dl>
    </>
  )
}

const EXAMPLES = [
  ['grain corridor', 'both words'],
  ['"security guarantees"', 'these words in a row'],
  ['mediat*', 'words that begin so: mediate, mediation, mediator'],
  ['no-fly', 'a word with a mark in it is a phrase'],
] as const
