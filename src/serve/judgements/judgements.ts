import { z } from 'zod'
import { Fault } from '../../model/fault.js'
import type { Judged } from '../../store/judgement-store.js'
import { pageOf, pagingQuery } from '../http/query.js'
import { resource } from '../resource.js'
import { judgementRowSchema, judgementRows, type Listed } from './judgement-row.js'
import { JudgementsPage } from './judgements-page.js'

const ROWS = 50

export const judgementsSchema = pageOf(judgementRowSchema)

export const judgements = resource({
  path: '/judgements',
  name: 'listJudgements',
  summary: 'Who judged what and when, the latest first; what was taken back is among them.',
  params: z.object({}),
  query: pagingQuery,
  answer: judgementsSchema,
  view: async ({ store }, { query: { limit = ROWS, cursor } }) => {
    const judged = await store.judgements.list()
    const all = latestFirst(judged)
    const start = cursor === undefined ? 0 : all.findIndex(({ judgement }) => judgement.id === cursor)
    if (start < 0) throw Fault.of('cursor-unknown', { cursor: cursor ?? '' })
    const rows = await judgementRows(store, judged, all.slice(start, start + limit))
    return { rows, next: all[start + limit]?.judgement.id ?? null }
  },
  page: JudgementsPage,
})

function latestFirst({ judgements, takenBack }: Judged): readonly Listed[] {
  const standing = judgements.map((judgement) => ({ judgement, takenBack: null }))
  const taken = takenBack.map(({ judgement, by, at }) => ({ judgement, takenBack: { by, at } }))
  return [...standing, ...taken].sort((a, b) => Date.parse(b.judgement.at) - Date.parse(a.judgement.at))
}
