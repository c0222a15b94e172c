/** The tables, in the order in which they are written. */
export const TABLE_NAMES = [
  'articles', 'sentences', 'statements', 'records', 'record_parties', 'conditions', 'stories', 'origins', 'claims', 'claim_members', 'differences',
  'proposals', 'positions', 'position_history', 'position_evidence', 'blockages', 'actors', 'changes',
] as const // biome-ignore format: a list of names
export type TableName = (typeof TABLE_NAMES)[number]

/** Formats that hold one table a file. */
export const TABLE_FORMATS = ['csv', 'jsonl', 'parquet'] as const
export type TableFormatName = (typeof TABLE_FORMATS)[number]

/** Formats that are one document. */
const DOCUMENT_FORMATS = ['events', 'annotations', 'actor-graph', 'condition-graph', 'brief'] as const
export type DocumentFormatName = (typeof DOCUMENT_FORMATS)[number]

export const FORMAT_NAMES = [...TABLE_FORMATS, ...DOCUMENT_FORMATS] as const
export type FormatName = (typeof FORMAT_NAMES)[number]
