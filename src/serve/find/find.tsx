import type { Hono } from 'hono'
import { z } from 'zod'
import { foundInDatabase, wordOf } from '../../export/ledger-around.js'
import { titled } from '../../export/titled.js'
import { Fault } from '../../model/fault.js'
import type { Context } from '../context.js'
import { findAddress, storyAddress } from '../page/addresses.js'
import { foundAddress } from '../references/entry-address.js'
import { resource } from '../resource.js'

const candidateSchema = z
  .object({
    kind: z.string(),
    id: z.string(),
    story: z.string().nullable(),
    title: z.string().nullable().meta({ description: 'Of the story.' }),
  })
  .readonly()
type Candidate = z.infer<typeof candidateSchema>

export const find = resource({
  path: '/find',
  name: 'findReference',
  summary: 'Where that is shown which a reference means, or all that begins so.',
  params: z.object({}),
  query: z.object({ reference: z.string().meta({ description: 'The beginning of an id, or all of it.' }) }),
  answer: z.object({
    page: z.string().nullable().meta({ description: 'The address of the page that shows it; null where several begin so.' }),
    candidates: z.array(candidateSchema).readonly().meta({ description: 'All that begins so.' }),
  }),
  view: async ({ store }, { query: { reference } }) => {
    const found = await foundInDatabase(store.questions, reference.trim())
    const [first, second] = found
    if (first === undefined) throw Fault.of('reference-unknown', { id: reference, ids: '' })
    const page = second === undefined ? await foundAddress(store, first) : null
    return { page, candidates: await titled(found, store.questions) }
  },
  page: ({ candidates }, { query: { reference } }) => ({
    title: reference,
    section: null,
    body: (
      <>
        <h1>Several begin with {reference}</h1>
        <ul>
          {candidates.map((candidate) => (
            <CandidateItem candidate={candidate} />
          ))}
        </ul>
      </>
    ),
  }),
}) // biome-ignore format: one line reads best

/** One thing alone is shown at its own page; the page of `find` is for what several may be meant by. */
export function openFound(app: Hono, { store }: Context): void {
  app.get('/find', async (call, next) => {
    const found = await foundInDatabase(store.questions, (call.req.query('reference') ?? '').trim())
    const [first, second] = found
    return first && !second ? call.redirect(await foundAddress(store, first), 303) : next()
  })
}

function CandidateItem({ candidate: { kind, id, story, title } }: { candidate: Candidate }) {
  return (
    <li>
      {wordOf(kind)} <a href={findAddress(id)}>{id}</a>
      {story !== null && (
        <>
          {kind === 'story' ? ': ' : ' of '}
          <a href={storyAddress(story)}>{title ?? 'a story'}</a>
        </>
      )}
    </li>
  )
}
