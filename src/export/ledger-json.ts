import { type ArticleLedger, LEDGER_FORMAT } from '../model/ledger.js'

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
    // Not with a pattern of line starts: those count U+2028 as a line end, which JSON leaves inside strings.
    return `${comma}\n  ${JSON.stringify(ledger, null, 1).split('\n').join('\n  ')}`
  }

  end(): string {
    return `${this.#isFirst ? '' : '\n '}],\n "stories": [],\n "claims": [],\n "positions": []\n}\n`
  }
}
