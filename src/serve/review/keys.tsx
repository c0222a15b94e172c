const KEYS = [
  [['s'], 'the same; of one record: it stands'],
  [['d'], 'different'],
  [['w'], 'wrong; of two: to the one, then to the other, Enter says it'],
  [['r'], 'rename, as for wrong'],
  [['n', 'j'], 'skip to the next'],
  [['p', 'k'], 'back to the one before'],
  [['u'], 'take back what was just judged'],
  [['/'], 'search'],
  [['?'], 'these keys'],
] as const

/** The single keys. They can be turned off: who speaks to a computer would press them by speaking (WCAG 2.1.4). */
export function Keys() {
  return (
    <details class="keys">
      <summary data-key="?" aria-keyshortcuts="?">
        Keys
      </summary>
      <dl>
        {KEYS.map(([keys, words]) => (
          <div>
            <dt>
              {keys.map((key) => (
                <>
                  <kbd>{key}</kbd>{' '}
                </>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="with-script" hidden>
        <label>
          <input type="checkbox" id="single-keys" checked /> Single keys are on
        </label>
      </p>
    </details>
  )
}
