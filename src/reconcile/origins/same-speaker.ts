import type { Party } from '../../model/party.js'

/** Letters by which two spellings of one surname may differ: "Zelensky" and "Zelenskiy", "Hnatow" and "Hnatov". */
const SPELLING = 2

/**
 * Whether two parties may be one speaker: one id, and no two persons. Where one of them has no name of a person ("Kyiv", "the ministry"),
 * the words have to tell.
 */
export function mayBeOneSpeaker(a: Party, b: Party): boolean {
  if (a.id !== b.id) return false
  if (a.name === null || b.name === null || a.name === b.name) return true
  return isOneName(surnameOf(a.name), surnameOf(b.name))
}

function isOneName(a: string, b: string): boolean {
  if (a === b) return true
  return a.charAt(0) === b.charAt(0) && Math.min(a.length, b.length) > 5 && distance(a, b) <= SPELLING
}

function surnameOf(name: string): string {
  const last = name.split(/\s+/).at(-1) ?? name
  return last.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Letters to change, add, drop or swap to make one word of the other (Damerau and Levenshtein, each place edited once). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const [above, twoAbove] = [rows[i - 1] ?? [], rows[i - 2] ?? []]
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? (twoAbove[j - 2] ?? 0) + 1 : change
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
