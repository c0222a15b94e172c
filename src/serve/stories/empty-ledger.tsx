/** What to do where there is nothing yet. */
export function EmptyLedger() {
  return (
    <>
      <h1>Stories</h1>
      <p>The ledger is empty. Add two reports or more of one event, and they stand here as a story.</p>
      <p>
        <a class="button" href="/add">
          Add reports
        </a>
      </p>
      <p class="quiet">
        Or on the command line: <code>demarche add FILE…</code> with the same <code>--db</code>;{' '}
        <code>demarche add samples</code> reads the samples that come with the program.
      </p>
    </>
  )
}
