const LONGEST_TEXT = 70
const DEEPEST = 4

/** JSON as an example shows it: of lists the first item, of texts the beginning, of what lies deep that it is there. */
export function shortened(value: unknown): string {
  return JSON.stringify(short(value, 0), null, 2)
}

function short(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value
  if (typeof value !== 'object' || value === null) return value
  const isEmpty = Object.keys(value).length === 0
  if (Array.isArray(value)) {
    if (isEmpty) return value
    if (depth >= DEEPEST) return ['…']
    return [short(value[0], depth + 1), ...(value.length > 1 ? ['…'] : [])]
  }
  if (depth >= DEEPEST && !isEmpty) return '{…}'
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, short(one, depth + 1)]))
}
