import type { Comparison } from './comparison.js'

export function markdownComparison(_comparison: Comparison): string {
  return ''
}
