import type { AxisXOptions } from '@observablehq/plot'
import { DAY, type DayWindow } from './day-window.js'

/** Ticks of days by their names, so close that they can be read, so far apart that they do not touch. */
export function dayAxis({ from, to }: DayWindow): AxisXOptions {
  const sameYear = new Date(from).getUTCFullYear() === new Date(to - 1).getUTCFullYear()
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
  return {
    ...(to - from <= 8 * DAY ? { interval: 'day' } : { ticks: 7 }),
    tickFormat: (day: Date) => format.format(day),
    // The year once, where it is the same for all.
    label: sameYear ? `${new Date(from).getUTCFullYear()}` : null,
    labelAnchor: 'right',
    labelArrow: 'none',
  }
}
