/**
 * Halves of surrogate pairs that stand alone as U+FFFD, one each, so that no offset moves. No Unicode text has them, UTF-8 and databases cannot
 * hold them (SQLite makes three characters of one); JSON can bring them in.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
