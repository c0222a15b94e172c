import type { Range } from '../../model/span.js'

/** An occasion on which several newsrooms hear the same words: no origin that a claim is named after, but one telling for all of them. */
export interface Occasion extends Range {
  readonly name: string
}

/** What a report calls such an occasion, and the one name for it. */
const ROWS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(?:press|news|media)[ -](?:conference|briefing)\b/gi, 'press conference'],
  [
    /\b(?:told|[Ss]peaking (?:to|with)|spoke (?:to|with)) (?:the )?(?:reporters|journalists|the press)\b/g,
    'press conference',
  ],
]

/** The occasions that a text names, in its order. */
export function occasionsIn(text: string): readonly Occasion[] {
  return ROWS.flatMap(([pattern, name]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ name, start: index, end: index + words.length })),
  ).sort((a, b) => a.start - b.start)
}
