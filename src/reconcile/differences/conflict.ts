import { agrees, type Comparison } from './comparison.js'

/**
 * True where one article tells what another rules out. Not so where either also tells something that agrees with the other: what an
 * article says in its headline and puts right below is its own affair. Nor where both draw on one origin.
 *
 * `tellers`: for each value the articles that tell it, by index; `matrix`: how the values compare; `origins`: by article.
 */
export function anyConflict(
  tellers: readonly (readonly number[])[],
  matrix: readonly (readonly Comparison[])[],
  origins: readonly string[],
): boolean {
  const bearing = tellers.map((_, value) => articlesThatAgree(tellers, matrix, value))
  return matrix.some((row, a) =>
    row.some(({ relation }, b) => {
      if (b <= a || relation !== 'conflict') return false
      const ones = (tellers[a] ?? []).filter((article) => !bearing[b]?.has(article))
      const others = (tellers[b] ?? []).filter((article) => !bearing[a]?.has(article))
      const sources = new Set([...ones, ...others].map((article) => origins[article]))
      return ones.length > 0 && others.length > 0 && sources.size > 1
    }),
  )
}

function articlesThatAgree(
  tellers: readonly (readonly number[])[],
  matrix: readonly (readonly Comparison[])[],
  value: number,
): ReadonlySet<number> {
  return new Set(
    tellers.flatMap((articles, other) => {
      const comparison = matrix[other]?.[value]
      return comparison && agrees(comparison) ? articles : []
    }),
  )
}
