import type { ArticleLedger } from '../model/ledger.js'

/** Where a place of a text is, as editors count: both from 1, columns in characters. */
interface TextPlace {
  readonly line: number
  readonly column: number
}

function textPlace(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}

/** Lines of the file that stand before the text of an article, by its id; none where it lies in no file of its own. */
export type LinesBefore = ReadonlyMap<string, number>

/** `samples/report.txt:12:5`; without a file of its own `reports.jsonl, line 3:5 of the text`. */
export function sourcePlace({ id, ref, text }: ArticleLedger, offset: number, linesBefore: LinesBefore): string {
  const { line, column } = textPlace(text, offset)
  const lines = linesBefore.get(id)
  if (lines !== undefined) return `${ref}:${line + lines}:${column}`
  return `${ref === '-' ? 'standard input' : ref}, line ${line}:${column} of the text`
}
