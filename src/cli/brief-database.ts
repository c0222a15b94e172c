import { indexLedger } from '../export/ledger-index.js'
import { LedgerJson } from '../export/ledger-json.js'
import { markdownBrief } from '../export/markdown-brief.js'
import { printBrief } from '../export/printed-brief.js'
import { printStoryList } from '../export/printed-story-list.js'
import { References } from '../export/references.js'
import { SHORT_ID, shortId } from '../export/row-printer.js'
import { briefOf, type StoryBrief } from '../export/story-brief.js'
import type { Story } from '../model/story.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { BriefOptions } from './brief.js'
import { databaseOf } from './database.js'
import { findInDatabase, storyDocument } from './database-reference.js'
import type { Effects } from './effects.js'
import { pageOf } from './page.js'
import { inOrder, MOST_STORIES } from './story-order.js'

/** Stories whose names are read at a time. */
const PAGE = 1000

/** Writes what the reports of a database say together, story by story, with no more than one story in memory but for JSON. Resolves to true. */
export async function briefDatabase(options: BriefOptions, effects: Effects): Promise<true> {
  const store = await effects.openLedger(databaseOf(options, effects), { readOnly: true })
  try {
    const stories = inOrder(await storiesOf(store, options.story))
    if (options.form === 'json') await writeJson(store, stories, effects)
    else if (options.form === 'markdown') await writeMarkdown(store, stories, options, effects)
    else await print(store, stories, options, effects)
    return true
  } finally {
    await store.close()
  }
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

async function print(
  store: LedgerStore,
  stories: readonly Story[],
  { all }: BriefOptions,
  { output }: Effects,
): Promise<void> {
  const page = pageOf(output)
  const shown = all ? stories : stories.slice(0, MOST_STORIES)
  if (stories.length === 0) await output.write('The ledger has no stories yet: demarche add SOURCE…\n')
  if (stories.length > 1) await output.write(printStoryList(stories, shown.length, { short: shortId }, page))
  for (const { id } of shown)
    for (const brief of await briefIn(store, id)) await output.write(printBrief(brief, page, { all }))
}

async function writeMarkdown(
  store: LedgerStore,
  stories: readonly Story[],
  { all }: BriefOptions,
  { output }: Effects,
): Promise<void> {
  const briefs: StoryBrief[] = []
  for (const { id } of all ? stories : stories.slice(0, MOST_STORIES)) briefs.push(...(await briefIn(store, id)))
  await output.write(markdownBrief(briefs))
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
    for (const { ledger } of await store.articles.readings(articles)) await output.write(document.article(ledger))
  await output.write(document.end(await store.stories.ledgers(stories.map(({ id }) => id))))
}
