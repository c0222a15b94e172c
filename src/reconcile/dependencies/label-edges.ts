export const LONGEST = 70

/** What no label ends on. */
const CLOSING =
  /(?:[^\p{L}\p{N})%]|\s(?:a|an|the|of|to|for|in|on|at|by|with|from|and|or|but|over|into|if|when|that|which|its|their|his|her|our|as|is|are|be|before|after|until|unless|because|despite|between|against|without|first|who|not|any|some))+$/iu

/** A label at most as long as that, cut between words, that ends on a word that says something. */
export function cut(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST + 1).replace(/\s\S*$/, '') : text
  return short.replace(CLOSING, '')
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
