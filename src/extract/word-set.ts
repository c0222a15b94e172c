/** The words of a list, parted by blanks or line breaks. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** The words and phrases of a list parted by commas, which may run over lines. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((phrase) => phrase.trim()))
}
