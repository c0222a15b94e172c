/** How far a run is. */
export interface Standing {
  /** What it is doing: `reading`, `reconciling 3 stories`. */
  readonly activity: string
  /** Reports dealt with, of how many; null where nobody knows. */
  readonly done: number
  readonly total: number | null
  /** Reports a second, of late; null where it is too early to say. */
  readonly rate: number | null
  readonly failed: number
}

const SHORTEST_BAR = 8
const LONGEST_BAR = 30

/**
 * A run in one line of less than `columns` columns: a bar where the number of reports is known, how many are done, how fast, the time left, what
 * failed, and what it is doing. On a narrow screen the activity, the rate and the bar are left out first.
 */
export function progressLine(standing: Standing, columns: number): string {
  const { activity, failed, rate } = standing
  const kept = [counted(standing), timeLeft(standing), failed > 0 ? `${failed} failed` : ''].filter(
    (part) => part !== '',
  )
  const width = columns - 1
  const room = () => width - lengthOf(kept)
  for (const part of [rate === null ? '' : `${rounded(rate)}/s`, activity])
    if (part !== '' && part.length + 2 <= room()) kept.push(part)
  const total = totalOf(standing)
  const bar = total === null ? '' : barOf(standing.done / Math.max(1, total), Math.min(LONGEST_BAR, room() - 3))
  return [...(bar === '' ? [] : [bar]), ...kept].join('  ').slice(0, width)
}

const lengthOf = (parts: readonly string[]): number => parts.join('  ').length

function barOf(share: number, width: number): string {
  if (width < SHORTEST_BAR) return ''
  const filled = Math.min(width - 2, Math.round(share * (width - 2)))
  return `[${'#'.repeat(filled)}${'-'.repeat(width - 2 - filled)}]`
}

/** Once more came than were counted, the count was wrong. */
const totalOf = ({ done, total }: Standing): number | null => (total !== null && total >= done ? total : null)

function counted(standing: Standing): string {
  const total = totalOf(standing)
  return total === null ? `${grouped(standing.done)} reports` : `${grouped(standing.done)}/${grouped(total)}`
}

function timeLeft(standing: Standing): string {
  const total = totalOf(standing)
  const { rate, done } = standing
  if (total === null || rate === null || rate <= 0 || done >= total) return ''
  return `${duration((total - done) / rate)} left`
}

/** `0:07`, `12:30`, `3:05:00`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (number: number) => `${number}`.padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** 12,345 */
export function grouped(number: number): string {
  return `${number}`.replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const rounded = (rate: number): string => (rate < 10 ? rate.toFixed(1) : `${Math.round(rate)}`)
