/** Halves of surrogate pairs that stand alone, which no Unicode text has and UTF-8 cannot hold, as U+FFFD; no offset moves. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
