import { z } from 'zod'
import { partySchema } from './party.js'

export const REQUIREMENT_STATES = ['open', 'met', 'broken'] as const

/** Something that has to happen (or not happen) first, as the holder of the condition says. */
const requirementSchema = z
  .object({
    /** `ARTICLE#CONDITION` of every place that states it. */
    conditions: z.array(z.string()).min(1).readonly(),
    holder: partySchema.nullable(),
    /** What is required, in plain words. */
    label: z.string(),
    /** The proposal that it is, where it is on the table itself. */
    proposal: z.string().nullable(),
    /** What the record says of it: `met` or `broken` by the acts in `by`, else `open`. */
    state: z.enum(REQUIREMENT_STATES),
    /** `ARTICLE#RECORD` of the acts that meet or break it. */
    by: z.array(z.string()).readonly(),
  })
  .readonly()
export type Requirement = z.infer<typeof requirementSchema>

/** Another way that the holder of a proposal named: "if not membership, then guarantees". */
const alternativeSchema = z
  .object({
    conditions: z.array(z.string()).min(1).readonly(),
    holder: partySchema.nullable(),
    label: z.string(),
    proposal: z.string().nullable(),
  })
  .readonly()
export type Alternative = z.infer<typeof alternativeSchema>

/** What stands between a proposal and its coming about. */
export const dependencySchema = z
  .object({
    proposal: z.string(),
    requirements: z.array(requirementSchema).readonly(),
    /** Positions that refuse or oppose it. */
    refusals: z.array(z.string()).readonly(),
    alternatives: z.array(alternativeSchema).readonly(),
  })
  .readonly()
export type Dependency = z.infer<typeof dependencySchema>

/** Proposals that wait for one another in a ring, so that none moves first; in order, each waits for the next, the last for the first. */
export const deadlockSchema = z.object({ id: z.string(), proposals: z.array(z.string()).min(1).readonly() }).readonly()
export type Deadlock = z.infer<typeof deadlockSchema>
