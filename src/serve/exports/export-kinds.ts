import type { FormatName } from '../../export/export-names.js'

/** What each format is, for those who choose one, and its media type. */
export const EXPORT_KINDS: Readonly<Record<FormatName, { readonly type: string; readonly words: string }>> = {
  csv: { type: 'text/csv; charset=utf-8', words: 'A table as CSV, for spreadsheets.' },
  jsonl: { type: 'application/jsonl', words: 'A table as JSON Lines, an object a row.' },
  parquet: { type: 'application/vnd.apache.parquet', words: 'A table as Apache Parquet, with types.' },
  events: {
    type: 'text/tab-separated-values; charset=utf-8',
    words: 'An event table with the columns of POLECAT, parted by tabs.',
  },
  annotations: {
    type: 'application/ld+json',
    words: 'W3C Web Annotations (JSON-LD) of records, statements and conditions.',
  },
  'actor-graph': { type: 'application/graphml+xml', words: 'Who does what to whom, as a graph (GraphML).' },
  'condition-graph': { type: 'application/graphml+xml', words: 'What blocks what, as a graph (GraphML).' },
  brief: { type: 'text/markdown; charset=utf-8', words: 'The brief of every story, as Markdown.' },
}
