import { entryLabel } from './entry-words.js'
import { findOne } from './find-entry.js'
import type { LedgerIndex } from './ledger-index.js'
import { type References, refOf } from './references.js'

/** A record that a person judges. */
export interface JudgedRecord {
  /** `ARTICLE#RECORD`. */
  readonly ref: string
  readonly words: string
  readonly label: string
}

/** The record that a reference stands for; of a claim the one that it is named after. Throws as `findOne`. */
export function judgedRecord(name: string, references: References, index: LedgerIndex): JudgedRecord {
  const entry = findOne(references, name, 'a claim or a record', ['claim', 'record'])
  if (entry.kind === 'record') return { ref: refOf(entry), words: entry.part.evidence, label: entryLabel(entry) }
  const { lead } = entry.claim
  return { ref: lead, words: index.records.get(lead)?.part.evidence ?? entry.claim.label, label: entryLabel(entry) }
}
