/** Words that names write small, away from their start. */
const SMALL = new Set(
  'of the and for to in on at de del der des di da dos la le les du van von zu bin ibn al el ul y e'.split(' '),
)

/** At most so many letters alone are an acronym ("UNO", "ETA"), which keeps its capitals. */
const LONGEST_ACRONYM = 5

/** A name of PETRARCH as reports write it: `KOFI_ANNAN_` is "Kofi Annan", `BAN_KI-MOON` "Ban Ki-moon". */
export function readableName(name: string): string {
  const words = name.replace(/_/g, ' ').replace(/\s+/g, ' ').trim().split(' ')
  if (words.length === 1 && (words[0]?.length ?? 0) <= LONGEST_ACRONYM) return words.join('')
  return words.map((word, index) => (isShouted(word) ? readable(word, index) : word)).join(' ')
}

const isShouted = (word: string): boolean => !/\p{Ll}/u.test(word)

function readable(word: string, index: number): string {
  const small = word.toLowerCase()
  if (index > 0 && SMALL.has(small)) return small
  if (/^(?:\p{Lu}\.)+$|^\(.*\)$/u.test(word)) return word
  return small.replace(
    /(^|[.'’/(-](?=\p{L}{3}))(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
