import { z } from 'zod'
import { isAddress } from '../../ingest/web/web-address.js'
import { Fault } from '../../model/fault.js'
import { sourcesToRetry } from '../../pipeline/sources-to-retry.js'
import type { Failure } from '../../store/run-store.js'
import { action } from '../action.js'
import { Moment } from '../page/moment.js'
import { resource } from '../resource.js'
import { faultPartsSchema } from '../work/fault-parts.js'
import { jobSchema } from '../work/job.js'
import { FaultWords } from './faults.js'

const MOST_SHOWN = 200

const failureSchema = z.object({
  input: z.string().meta({ description: 'The name of what failed, for `retry` and `forget`.' }),
  source: z.string(),
  fault: faultPartsSchema,
  at: z.string(),
  again: z
    .string()
    .nullable()
    .meta({ description: 'The address that is fetched to try again; null for files and texts, which are not kept.' }),
})

export const failures = resource({
  path: '/failures',
  name: 'listFailures',
  summary: `What could not be read, with the reasons; the last ${MOST_SHOWN}.`,
  params: z.object({}),
  query: z.object({}),
  answer: z.object({ count: z.int(), failures: z.array(failureSchema).readonly() }),
  view: async ({ store }) => {
    const all = await store.runs.failures()
    return { count: all.length, failures: all.slice(-MOST_SHOWN).reverse().map(viewed) }
  },
  page: ({ count, failures: shown }) => ({
    title: 'What could not be read',
    section: '/add',
    body: (
      <>
        <h1>What could not be read</h1>
        {count === 0 ? <p>Nothing failed.</p> : <OfAll count={count} shown={shown} />}
        <ul class="faults">
          {shown.map((failure) => (
            <li>
              <FaultWords fault={failure.fault} />
              <p class="small quiet">
                <Moment iso={failure.at} />
                {failure.again === null && ' · it is not kept: mend it and add it again'}
              </p>
              <OfOne failure={failure} />
            </li>
          ))}
        </ul>
      </>
    ),
  }),
})

type Viewed = z.output<typeof failureSchema>

/** Run and source stay out where they say nothing to a reader. */
function viewed({ input, source, fault, at }: Failure): z.input<typeof failureSchema> {
  return { input, source, fault, at, again: addressesOf([{ input, source, fault }])[0] ?? null }
}

/** The addresses to fetch again; nothing of what the ledger says is opened as a file of this machine. */
function addressesOf(failures: readonly Pick<Failure, 'input' | 'source' | 'fault'>[]): readonly string[] {
  return sourcesToRetry(failures).wanted.filter(isAddress)
}

function OfAll({ count, shown }: { count: number; shown: readonly Viewed[] }) {
  return (
    <>
      <p>
        {count > shown.length ? `The last ${shown.length} of ${count}, latest first.` : 'Latest first.'} What is read at
        last is taken off this list.
      </p>
      <div class="row">
        {shown.some(({ again }) => again !== null) && (
          <form action="/failures/retry" method="post">
            <button type="submit">Fetch all addresses again</button>
          </form>
        )}
        <form action="/failures/forget" method="post">
          <button type="submit">Forget all</button>
        </form>
      </div>
    </>
  )
}

function OfOne({ failure: { input, again, fault } }: { failure: Viewed }) {
  const name = `${fault.details.input ?? input}`
  return (
    <div class="row">
      {again !== null && (
        <form action="/failures/retry" method="post">
          <input type="hidden" name="inputs" value={input} />
          <button type="submit" aria-label={`Try ${name} again`}>
            Try again
          </button>
        </form>
      )}
      <form action="/failures/forget" method="post">
        <input type="hidden" name="inputs" value={input} />
        <button type="submit" aria-label={`Forget ${name}`}>
          Forget
        </button>
      </form>
    </div>
  )
}

const chosen = z.object({
  inputs: z
    .array(z.string())
    .readonly()
    .optional()
    .meta({ description: 'Names of what failed; all where it is absent.' }),
})

export const retryFailures = action({
  method: 'post',
  path: '/failures/retry',
  name: 'retryFailures',
  summary: 'Fetches addresses again that could not be read; answers with the job that does it.',
  params: z.object({}),
  body: chosen,
  answer: jobSchema,
  status: 202,
  run: async ({ store, work }, { body: { inputs }, visitor }) => {
    const failed = (await store.runs.failures()).filter(({ input }) => inputs?.includes(input) ?? true)
    const addresses = addressesOf(failed)
    if (addresses.length === 0) throw Fault.of('retry-nothing', { count: failed.length })
    const [first = ''] = addresses
    const command = `add --retry ${addresses.length === 1 ? first : `${addresses.length} addresses`}`
    return work.begin({ kind: 'add', addresses, pieces: [], texts: [] }, command, visitor.name)
  },
  next: ({ id }) => `/jobs/${id}`,
})

export const forgetFailures = action({
  method: 'post',
  path: '/failures/forget',
  name: 'forgetFailures',
  summary: 'Takes failures off the list, because they are given up.',
  params: z.object({}),
  body: chosen,
  answer: z.object({ forgotten: z.int() }),
  status: 200,
  run: async ({ store, work }, { body: { inputs } }) => {
    const all = (await store.runs.failures()).map(({ input }) => input)
    const wanted = all.filter((input) => inputs?.includes(input) ?? true)
    await work.ask({ kind: 'forget', inputs: wanted })
    return { forgotten: wanted.length }
  },
  next: () => '/failures',
})
