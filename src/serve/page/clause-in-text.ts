import { z } from 'zod'
import { contextOf } from '../../export/context.js'
import type { EventRecord } from '../../model/record.js'
import type { Range } from '../../model/span.js'

const rangeSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })

/** The words of a record as a page quotes them. */
export const clauseShape = {
  text: z.string().meta({ description: 'The clause with what stands around it.' }),
  clause: rangeSchema.meta({ description: 'The clause in `text`.' }),
  trigger: rangeSchema.nullable().meta({ description: 'The words in it that carry the event.' }),
}

/** The clause of a record in its surroundings. */
export function clauseInText(article: { readonly text: string }, record: EventRecord) {
  const { start, text } = contextOf(article.text, record)
  const within = (range: Range) => ({
    start: Math.max(0, range.start - start),
    end: Math.min(text.length, range.end - start),
  })
  const at = record.start + record.evidence.indexOf(record.trigger)
  return {
    text,
    clause: within(record),
    trigger: at < record.start ? null : within({ start: at, end: at + record.trigger.length }),
  }
}
