/** The day of a day or an instant: days are compared by their letters, so that an instant would come after its own day. */
export const dayOf = (time: string): string => time.slice(0, 10)
