import { z } from 'zod'
import { plural } from '../../export/layout.js'
import { printedDay } from '../../export/printed-day.js'

/** How many reports of a story came on each day; days without any may be left out. */
export const reportDaysSchema = z
  .array(z.object({ day: z.string().meta({ description: 'ISO day.' }), reports: z.int() }).readonly())
  .readonly()
export type ReportDays = z.infer<typeof reportDaysSchema>

const WIDTH = 120
const HEIGHT = 24
const MOST_BARS = 40
const DAY = 86_400_000

/** Reports over the days of a story, in bars of a few px; of a long story each for several days. Nothing where no report has a date. */
export function SmallTimeline({ days }: { days: ReportDays }) {
  const times = days.map(({ day }) => Date.parse(`${day}T00:00:00Z`))
  const first = Math.min(...times)
  const span = (Math.max(...times) - first) / DAY + 1
  if (!Number.isFinite(span)) return null
  const bars = Math.min(span, MOST_BARS)
  const sums = new Array<number>(bars).fill(0)
  days.forEach(({ reports }, at) => {
    const bar = Math.floor((((times[at] ?? 0) - first) / DAY / span) * bars)
    sums[bar] = (sums[bar] ?? 0) + reports
  })
  return (
    <svg
      class="small-timeline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={wordsOf(days)}
    >
      <path class="base" d={`M0,${HEIGHT - 0.5}H${WIDTH}`} />
      <path class="bars" d={barsOf(sums)} />
    </svg>
  )
}

/** All bars as one path: a page has fifty of these. */
function barsOf(sums: readonly number[]): string {
  const most = Math.max(...sums)
  const step = WIDTH / sums.length
  const width = Math.min(8, Math.max(1, step - 1))
  return sums
    .flatMap((sum, at) => {
      if (sum === 0) return []
      const height = Math.max(2, Math.round((sum / most) * (HEIGHT - 2)))
      const left = (at + 0.5) * step - width / 2
      return [`M${left.toFixed(1)},${HEIGHT}v${-height}h${width.toFixed(1)}v${height}z`]
    })
    .join('')
}

/** `12 reports from 1 March 2022 to 9 March 2022, most on 2 March 2022 (5)` */
function wordsOf(days: ReportDays): string {
  const sorted = [...days].sort((a, b) => a.day.localeCompare(b.day))
  const [first, last] = [sorted[0]?.day ?? '', sorted.at(-1)?.day ?? '']
  const all = plural(
    sorted.reduce((sum, { reports }) => sum + reports, 0),
    'report',
  )
  if (first === last) return `${all} on ${printedDay(first)}`
  const most = sorted.reduce((best, one) => (one.reports > best.reports ? one : best))
  return `${all} from ${printedDay(first)} to ${printedDay(last)}, most on ${printedDay(most.day)} (${most.reports})`
}
