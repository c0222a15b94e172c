import { findOne } from '../export/find-entry.js'
import { indexLedger } from '../export/ledger-index.js'
import { References } from '../export/references.js'
import { briefOf } from '../export/story-brief.js'
import { storyLedger } from '../export/story-ledger.js'
import type { Ledger } from '../model/ledger.js'
import type { Story } from '../model/story.js'
import { briefDatabase } from './brief-database.js'
import { writeBriefs } from './brief-writer.js'
import type { DatabaseOptions } from './database.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { type KeepOptions, keepWhole, ledgerPieces } from './keeping.js'
import { type LedgerOptions, readLedger } from './ledger.js'

export interface BriefOptions extends LedgerOptions, KeepOptions, DatabaseOptions {
  readonly form: 'terminal' | 'json' | 'markdown'
  /** A reference to the one story to write; null for all. */
  readonly story: string | null
  /** Everything, however long. */
  readonly all: boolean
}

/**
 * Writes what reports say together, story by story: those that are named, which are read, else those that the database holds. Resolves to the exit code,
 * as `read` does.
 */
export function brief(options: BriefOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, async () => {
    if (options.inputs.length === 0) return briefDatabase(options, effects)
    const { ledger, isGood } = await readLedger(options, effects)
    if (ledger.articles.length > 0) await keepWhole(ledger, options, effects)
    const index = indexLedger(ledger)
    const references = new References(index)
    const story = options.story === null ? null : findOne(references, options.story, 'a story', ['story']).story
    await write(story === null ? ledger : storyLedger(ledger, story), options, references, effects)
    return isGood
  })
}

async function write(
  ledger: Ledger,
  { form, all }: BriefOptions,
  references: References,
  { output }: Effects,
): Promise<void> {
  if (form === 'json') {
    for (const piece of ledgerPieces(ledger)) await output.write(piece)
    return
  }
  const index = indexLedger(ledger)
  const briefs = {
    stories: ledger.stories,
    references,
    briefOf: async (story: Story) => [briefOf(story, index, references)],
  }
  await writeBriefs(briefs, { form, all }, output)
}
