import { z } from 'zod'
import { findInDatabase, storyDocument } from '../../export/ledger-around.js'
import { indexLedger } from '../../export/ledger-index.js'
import { Fault } from '../../model/fault.js'
import { resource } from '../resource.js'
import { ClaimPage } from './claim-page.js'
import { claimViewOf, claimViewSchema } from './claim-view.js'

export const claim = resource({
  path: '/claims/{id}',
  name: 'getClaim',
  summary: 'A claim: every place that tells it, how far they agree and why, and in what they differ.',
  params: z.object({ id: z.string().meta({ description: 'The id of a claim, or its beginning.' }) }),
  query: z.object({}),
  answer: claimViewSchema,
  view: async ({ store }, { params: { id: reference } }) => {
    const { id, story } = await findInDatabase(store.questions, reference, 'a claim', ['claim'])
    const index = indexLedger(await storyDocument(store, story ?? ''))
    const found = index.claims.get(id)
    // It has gone since it was found: reports or a judgement have moved it.
    if (!found) throw Fault.of('reference-unknown', { id: reference, ids: '' })
    return claimViewOf(found, index)
  },
  page: (view) => ({ title: view.claim.label, section: null, body: <ClaimPage view={view} /> }),
})
