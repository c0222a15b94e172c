import { z } from 'zod'
import { CHANGE_KINDS, type ChangeKind } from '../../model/change.js'
import { faultPartsSchema } from './fault-parts.js'

const JOB_STATES = ['waiting', 'running', 'done', 'stopped', 'failed'] as const
export type JobState = (typeof JOB_STATES)[number]

/** A report that a job added, and the story that it came into. */
export const addedSchema = z
  .object({
    article: z.string(),
    ref: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    story: z.string(),
  })
  .readonly()

/** Something that takes its time, and how far it is. */
export const jobSchema = z
  .object({
    id: z.string(),
    command: z.string().meta({ description: 'As the list of runs has it: `add https://…`.' }),
    state: z.enum(JOB_STATES),
    waitsFor: z
      .string()
      .nullable()
      .meta({ description: 'Another process that writes to the ledger, until it is done.' }),
    asked: z.string().meta({ description: 'ISO 8601 instant.' }),
    ended: z.string().nullable().meta({ description: 'ISO 8601 instant; null while it goes on.' }),
    given: z
      .int()
      .meta({ description: 'Texts, files and addresses; each may hold many reports or none. 0 of a poll.' }),
    by: z.string().nullable().meta({ description: 'Who asked.' }),
    added: z.int(),
    known: z.int().meta({ description: 'Reports that were in the ledger already.' }),
    passedOver: z.int().meta({ description: 'Reports that could not be read before, and were not tried again.' }),
    failed: z.int(),
    reports: z.array(addedSchema).readonly().meta({ description: 'The last 200 that were added.' }),
    changes: z.partialRecord(z.enum(CHANGE_KINDS), z.int()).readonly(),
    faults: z.array(faultPartsSchema).readonly().meta({ description: 'The first 200 faults and notices.' }),
  })
  .readonly()
export type Job = z.infer<typeof jobSchema>

const MOST_KEPT = 200

export function newJob(given: Pick<Job, 'id' | 'command' | 'asked' | 'given' | 'by'>): Job {
  const counts = { added: 0, known: 0, passedOver: 0, failed: 0 }
  return { ...given, state: 'waiting', waitsFor: null, ended: null, ...counts, reports: [], changes: {}, faults: [] }
}

/** What happens to a job. */
export const jobEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('running') }),
  z.object({ kind: z.literal('busy'), who: z.string() }),
  z.object({ kind: z.literal('added'), report: addedSchema }),
  z.object({ kind: z.enum(['known', 'passed-over']) }),
  z.object({ kind: z.literal('fault'), fault: faultPartsSchema, isNotice: z.boolean() }),
  z.object({ kind: z.literal('changed'), kinds: z.array(z.enum(CHANGE_KINDS)).readonly() }),
  z.object({ kind: z.literal('ended'), state: z.enum(['done', 'stopped', 'failed']), at: z.string() }),
])
export type JobEvent = z.infer<typeof jobEventSchema>

/** The job after something happened to it. */
export function after(job: Job, event: JobEvent): Job {
  switch (event.kind) {
    case 'running':
      return { ...job, state: 'running', waitsFor: null }
    case 'busy':
      return { ...job, waitsFor: event.who }
    case 'added':
      return { ...job, added: job.added + 1, reports: [...job.reports, event.report].slice(-MOST_KEPT) }
    case 'known':
      return { ...job, known: job.known + 1 }
    case 'passed-over':
      return { ...job, passedOver: job.passedOver + 1 }
    case 'fault':
      return {
        ...job,
        failed: job.failed + (event.isNotice ? 0 : 1),
        faults: [...job.faults, event.fault].slice(0, MOST_KEPT),
      }
    case 'changed':
      return { ...job, changes: counted(job.changes, event.kinds) }
    case 'ended':
      return { ...job, state: event.state, waitsFor: null, ended: event.at }
  }
}

function counted(before: Job['changes'], kinds: readonly ChangeKind[]): Job['changes'] {
  const counts = { ...before }
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

export const isOver = ({ state }: Pick<Job, 'state'>): boolean => state !== 'waiting' && state !== 'running'
