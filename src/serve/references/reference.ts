import { z } from 'zod'
import { changeOf } from '../../export/change-of.js'
import { entryData } from '../../export/entry-data.js'
import { ENTRY_KINDS } from '../../export/entry-words.js'
import { findInDatabase } from '../../export/ledger-around.js'
import { changeSchema } from '../../model/change.js'
import { claimSchema } from '../../model/claim.js'
import { conditionSchema } from '../../model/condition.js'
import { deadlockSchema } from '../../model/dependency.js'
import { judgementOutcomeSchema } from '../../model/judgement.js'
import { articleLedgerSchema } from '../../model/ledger.js'
import { sharedOriginSchema } from '../../model/origin.js'
import { positionSchema, proposalSchema } from '../../model/position.js'
import { recordSchema } from '../../model/record.js'
import { statementSchema } from '../../model/statement.js'
import { storySchema } from '../../model/story.js'
import { resource } from '../resource.js'
import { changeAddress, entryAddress, entryOf } from './entry-address.js'

const WANTED = 'a reference of a page, a brief or a list'

const kind = <Kind extends string>(name: Kind) => z.object({ kind: z.literal(name) })
const inArticle = <Kind extends string>(name: Kind) =>
  kind(name).extend({ article: z.string().meta({ description: 'The id of the article in which it stands.' }) })

const dataSchema = z.discriminatedUnion('kind', [
  kind('story').extend({ story: storySchema }),
  kind('article').extend({ article: articleLedgerSchema }),
  inArticle('record').extend({ record: recordSchema }),
  inArticle('condition').extend({ condition: conditionSchema }),
  inArticle('statement').extend({ statement: statementSchema }),
  kind('origin').extend({ origin: sharedOriginSchema }),
  kind('claim').extend({ claim: claimSchema }),
  kind('proposal').extend({ proposal: proposalSchema }),
  kind('position').extend({ position: positionSchema }),
  kind('deadlock').extend({ deadlock: deadlockSchema }),
  kind('judgement').extend({ judgement: judgementOutcomeSchema }),
  kind('change').extend({ change: changeSchema }),
])

export const reference = resource({
  path: '/references/{ref}',
  name: 'openReference',
  summary:
    'What a reference means, given by its beginning: what it is, where it is shown, and what the ledger says of it.',
  params: z.object({ ref: z.string().meta({ description: 'The beginning of an id, as pages and lists print it.' }) }),
  query: z.object({}),
  answer: z.object({
    id: z.string(),
    story: z.string().nullable().meta({ description: 'The story that it is of; null where it is of none yet.' }),
    page: z.string().meta({ description: 'The address of the page that shows it.' }),
    data: dataSchema,
  }),
  view: async ({ store }, { params }) => {
    const found = await findInDatabase(store.questions, params.ref, WANTED, [...ENTRY_KINDS, 'change'])
    const { id, story } = found
    if (found.kind === 'change') {
      const change = await changeOf(store.questions, id, story)
      return { id, story, page: changeAddress(found), data: { kind: 'change' as const, change } }
    }
    const entry = await entryOf(store, found)
    return { id, story, page: entryAddress(entry, story), data: entryData(entry) as z.input<typeof dataSchema> }
  },
  page: null,
})
