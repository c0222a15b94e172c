/** The longest a label may be, in characters. */
export const LONGEST = 90

/** What no label ends on. */
const DANGLING =
  /[\s,;:–—-]+(?:a|an|the|of|to|for|in|on|at|by|with|from|and|or|but|nor|over|into|onto|if|when|while|where|which|who|that|than|as|is|are|was|were|be|been|its|their|his|her|our|any|some|more|before|after|until|unless|because|despite|between|against|within|without|about|during|amid|including|would|will|could|should|may|must|can|not|no|so|such|very|last|this|these|those|under|through|toward|towards|also|has|have|had|it|they|he|she)$/i

/** Where a text can be cut so that no phrase is left in half. */
const SEAM =
  / (?=(?:of|for|with|from|to|in|on|at|by|and|or|that|after|until|before|over|into|if|as|while|when|who|which|because|but|despite|against) )/gu
const LEAST = 45

/** What ends no phrase, whole or cut. */
const OPEN = /[\s,;:–—-]+(?:a|an|the|of|and|or|but|nor|that|than|its|their|his|her|our|my|your|because)$/i

/** A text as a label: one line, no quotation marks, a capital, cut between phrases at 90 characters, never on a word that opens something. */
export function fitted(text: string): string {
  const plain = text
    .replace(/["“”‘«»]|(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const isWhole = plain.length <= LONGEST
  let short = isWhole ? plain : cut(plain)
  for (;;) {
    const bare = short.replace(isWhole ? OPEN : DANGLING, '').replace(/[\s,;:–—-]+$|(?<!\b\p{Lu})\.$/u, '')
    if (bare === short) break
    short = bare
  }
  return short.charAt(0).toUpperCase() + short.slice(1)
}

function cut(text: string): string {
  const seams = [...text.matchAll(SEAM)].map(({ index }) => index).filter((at) => at >= LEAST && at <= LONGEST)
  return text.slice(0, seams.at(-1) ?? LONGEST + 1).replace(seams.length > 0 ? /$/ : /\s\S*$/, '')
}
