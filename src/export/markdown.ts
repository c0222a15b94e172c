import { flatten } from './layout.js'

/** Words as Markdown prints them, whatever signs are in them; in one line. */
export function escaped(text: string): string {
  return flatten(text)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/^[+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** A link to the heading of a reference in the same document: renderers name a heading after its words. */
export function refLink(reference: string): string {
  return `[\`${reference}\`](#${reference.toLowerCase()})`
}

/** A table; cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
