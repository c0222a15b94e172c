import { type ProfileTerm, type StoryProfile, TERM_KINDS } from '../../reconcile/stories/profile.js'

/** The columns of a profile. An archive has many, so they are small: terms are three values each in one list, the rest bytes (little-endian). */
export function profileColumns({ terms, meaning, shingles }: StoryProfile) {
  const flat = terms.flatMap(({ term, kind, count, inLead }) => [
    term,
    2 * TERM_KINDS.indexOf(kind) + (inLead ? 1 : 0),
    count,
  ])
  return {
    terms: JSON.stringify(flat),
    meaning: meaning && bytesOf(Int16Array.from(meaning)),
    shingles: bytesOf(Uint32Array.from(shingles)),
  }
}

/** The profile of a row of an article that is no copy. */
export function profileFrom(row: {
  readonly article: string
  readonly day: number | null
  readonly terms: string | null
  readonly meaning: Uint8Array | null
  readonly shingles: Uint8Array | null
}): StoryProfile {
  const { article, day, terms, meaning, shingles } = row
  return {
    article,
    day,
    terms: termsFrom(JSON.parse(terms ?? '[]') as readonly (string | number)[]),
    meaning: meaning && [...new Int16Array(copyOf(meaning))],
    shingles: shingles === null ? [] : [...new Uint32Array(copyOf(shingles))],
  }
}

function termsFrom(flat: readonly (string | number)[]): readonly ProfileTerm[] {
  return Array.from({ length: flat.length / 3 }, (_, at) => {
    const [term, code, count] = [String(flat[3 * at]), Number(flat[3 * at + 1]), Number(flat[3 * at + 2])]
    return { term, kind: TERM_KINDS[code >> 1] ?? 'word', count, inLead: code % 2 === 1 }
  })
}

const bytesOf = ({ buffer }: Int16Array | Uint32Array): Uint8Array => new Uint8Array(buffer)
const copyOf = (blob: Uint8Array): ArrayBuffer => Uint8Array.from(blob).buffer
