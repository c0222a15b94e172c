import { findInDatabase, storyDocument } from '../export/ledger-around.js'
import { indexLedger } from '../export/ledger-index.js'
import { LedgerJson } from '../export/ledger-json.js'
import { References } from '../export/references.js'
import { SHORT_ID, shortId } from '../export/row-printer.js'
import { briefOf, type StoryBrief } from '../export/story-brief.js'
import type { Story } from '../model/story.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { BriefOptions } from './brief.js'
import { inOrder, writeBriefs } from './brief-writer.js'
import { withDatabase } from './database.js'
import type { Effects } from './effects.js'

/** Stories whose names are read at a time. */
const PAGE = 1000

/** Writes what the reports of a database say together, story by story, with no more than one story in memory but for JSON. Resolves to true. */
export function briefDatabase(options: BriefOptions, effects: Effects): Promise<boolean> {
  const { form, all, story } = options
  return withDatabase('read', options, effects, async (store) => {
    const stories = await storiesOf(store, story)
    if (form === 'json') await writeJson(store, inOrder(stories), effects)
    else if (form === 'terminal' && stories.length === 0)
      await effects.output.write('The ledger has no stories yet: demarche add SOURCE…\n')
    else {
      const briefs = { stories, references: { short: shortId }, briefOf: ({ id }: Story) => briefIn(store, id) }
      await writeBriefs(briefs, { form, all }, effects.output)
    }
    return true
  })
}

async function storiesOf(store: LedgerStore, reference: string | null): Promise<readonly Story[]> {
  if (reference !== null) {
    const { id } = await findInDatabase(store.questions, reference, 'a story', ['story'])
    return (await storyDocument(store, id)).stories
  }
  const stories: Story[] = []
  for await (const some of store.stories.all(PAGE)) stories.push(...some)
  return stories
}

/** The brief of a story; none of one that went while the others were read. */
async function briefIn(store: LedgerStore, id: string): Promise<readonly StoryBrief[]> {
  const index = indexLedger(await storyDocument(store, id))
  const references = new References(index, SHORT_ID)
  return index.ledger.stories.map((story) => briefOf(story, index, references))
}

async function writeJson(store: LedgerStore, stories: readonly Story[], { output }: Effects): Promise<void> {
  const document = new LedgerJson()
  await output.write(document.start())
  for (const { articles } of stories)
    for (const ledger of await store.articles.ledgers(articles)) await output.write(document.article(ledger))
  await output.write(document.end(await store.stories.ledgers(stories.map(({ id }) => id))))
}
