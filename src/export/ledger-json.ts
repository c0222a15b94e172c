import { type ArticleLedger, LEDGER_FORMAT, type Reconciliation } from '../model/ledger.js'

/**
 * The ledger document piece by piece, so that no more than one article is held: the pieces in order make one JSON document.
 */
export class LedgerJson {
  #isFirst = true

  start(): string {
    return `{\n "format": ${JSON.stringify(LEDGER_FORMAT)},\n "articles": [`
  }

  article(ledger: ArticleLedger): string {
    const comma = this.#isFirst ? '' : ','
    this.#isFirst = false
    return `${comma}\n  ${indented(ledger, '  ')}`
  }

  end(together: Reconciliation = NOTHING_TOGETHER): string {
    const parts = Object.entries(together).map(
      ([name, values]) => `,\n ${JSON.stringify(name)}: ${indented(values, ' ')}`,
    )
    return `${this.#isFirst ? '' : '\n '}]${parts.join('')}\n}\n`
  }
}

/** What articles say together that nobody has reconciled. */
export const NOTHING_TOGETHER: Reconciliation = {
  stories: [],
  origins: [],
  claims: [],
  proposals: [],
  positions: [],
  dependencies: [],
  deadlocks: [],
  judgements: [],
}

/** Not with a pattern of line starts: those count U+2028 as a line end, which JSON leaves inside strings. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 1).split('\n').join(`\n${indent}`)
}
