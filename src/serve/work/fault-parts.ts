import { z } from 'zod'
import type { FaultParts } from '../../model/fault.js'

/** A fault as it passes between processes and as the API gives it. Its code is one that this version of the program has. */
export const faultPartsSchema = z
  .object({
    code: z.string() as unknown as z.ZodType<FaultParts['code']>,
    message: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  })
  .readonly()
