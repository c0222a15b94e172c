/** A day as it is; an instant in UTC to the millisecond, as instants are kept, so that they compare by their letters. */
export function timeOf(time: string): string {
  const isInstant = time.length > 'YYYY-MM-DD'.length && !Number.isNaN(Date.parse(time))
  return isInstant ? new Date(time).toISOString() : time
}

/** The day of a day or an instant: days are compared by their letters, so that an instant would come after its own day. */
export const dayOf = (time: string): string => timeOf(time).slice(0, 10)
