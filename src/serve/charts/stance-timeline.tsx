import { z } from 'zod'
import { plural } from '../../export/layout.js'
import { printedDay } from '../../export/printed-day.js'
import { STANCE_WORDS } from '../../export/stance-words.js'
import { STANCES } from '../../model/position.js'
import { partAddress } from '../page/addresses.js'
import { SIDE_SIGNS, STANCE_SIDES } from '../page/stance-mark.js'
import { dayAxis } from './day-axis.js'
import { DAY, type DayWindow, timeOf } from './day-window.js'
import { plotted } from './plot-drawing.js'
import { linesWithin } from './text-width.js'

export const stanceSpanSchema = z
  .object({
    stance: z.enum(STANCES),
    since: z.string().nullable().meta({ description: 'ISO day.' }),
    lastSeen: z.string().nullable(),
    evidence: z.string().nullable().meta({ description: '`ARTICLE#RECORD` of its clearest words.' }),
  })
  .readonly()

/** Where an actor stands on a proposal, and stood before, in order of time. */
export interface StanceLane {
  readonly label: string
  readonly spans: readonly z.infer<typeof stanceSpanSchema>[]
}

const WIDTH = 860
const LANE = 46
const MOST_LANES = 20

/** Stances over time, a lane a proposal. Draws those that have a day; null where none has. The table of positions says the same. */
export async function StanceTimeline({ lanes }: { lanes: readonly StanceLane[] }) {
  const dated = lanes.filter(({ spans }) => spans.some(({ since }) => since !== null))
  const shown = dated.slice(0, MOST_LANES)
  const window = windowOf(shown)
  if (window === null) return null
  const left = dated.length - shown.length
  return (
    <figure class="timeline-figure">
      <section class="scrolls" tabindex={0} aria-label="Positions over time, a drawing that scrolls">
        {await drawing(shown, window)}
      </section>
      {left > 0 ? <p class="small quiet">{plural(left, 'proposal')} more in the table.</p> : null}
    </figure>
  )
}

interface Drawn {
  readonly lane: number
  readonly from: number
  readonly to: number
  readonly side: 'for' | 'terms' | 'against'
  readonly word: string
  readonly title: string
  readonly address: string | undefined
}

async function drawing(lanes: readonly StanceLane[], window: DayWindow) {
  const { axisX, rect, ruleY, text } = await import('@observablehq/plot')
  const drawn = lanes.flatMap((lane, at) => drawnOf(lane, at, window))
  const labels = lanes.map(({ label }, lane) => ({ lane, label: linesWithin(label, WIDTH - 40, 1)[0] ?? '' }))
  return plotted(
    { class: 'timeline', label: `Positions on ${plural(lanes.length, 'proposal')} over time` },
    {
      width: WIDTH,
      height: lanes.length * LANE + 40,
      marginLeft: 28,
      marginRight: 28,
      marginTop: 4,
      marginBottom: 36,
      x: { type: 'utc', domain: [window.from, window.to] },
      y: { axis: null, domain: [lanes.length, 0] },
      marks: [
        ruleY(labels, { y: ({ lane }) => lane + 1, stroke: 'var(--rule)' }),
        axisX({ ...dayAxis(window), fontSize: 13, color: 'var(--ink-quiet)' }),
        text(labels, { y: ({ lane }) => lane + 0.2, text: 'label', frameAnchor: 'left', dx: -28, fontSize: 14 }),
        ...(['for', 'terms', 'against'] as const).flatMap((side) => {
          const own = drawn.filter((one) => one.side === side)
          const rows = { y1: ({ lane }: Drawn) => lane + 0.42, y2: ({ lane }: Drawn) => lane + 0.9 }
          const opens = { href: 'address', title: 'title' }
          return [
            rect(own, { x1: 'from', x2: 'to', ...rows, ...opens, fill: `var(--${side}-wash)`, stroke: `var(--${side})`, rx: 3 }),
            text(own, { x: 'from', y: ({ lane }) => lane + 0.66, dx: 5, text: 'word', textAnchor: 'start', fill: `var(--${side})`, fontSize: 13, ...opens }),
          ]
        }),
      ],
    }, // biome-ignore format: a mark a line
  )
}

/** A bar is so wide at least that its word stands in it. */
const LEAST_PART = 0.1

function drawnOf({ spans }: StanceLane, lane: number, { from, to }: DayWindow): readonly Drawn[] {
  const dated = spans.flatMap((span) => (span.since === null ? [] : [{ ...span, since: span.since }]))
  return dated.map(({ stance, since, lastSeen, evidence }, at) => {
    const start = timeOf(since)
    const following = dated[at + 1]
    const end = Math.max(timeOf(lastSeen ?? since) + DAY, start + (to - from) * LEAST_PART)
    const side = STANCE_SIDES[stance]
    const word = STANCE_WORDS[stance][0]
    return {
      lane,
      from: start,
      to: Math.min(to, following ? Math.max(timeOf(following.since), start + DAY) : end),
      side,
      word: `${SIDE_SIGNS[side]} ${word}`,
      title: `${word}, ${printedDay(since)}${lastSeen && lastSeen !== since ? ` to ${printedDay(lastSeen)}` : ''}`,
      address: evidence === null ? undefined : partAddress(evidence),
    }
  })
}

/** From the first to the last day, and as much more as the word of the last needs. */
function windowOf(lanes: readonly StanceLane[]): DayWindow | null {
  const days = lanes
    .flatMap(({ spans }) => spans.flatMap(({ since, lastSeen }) => [since, lastSeen]))
    .flatMap((day) => (day === null ? [] : [timeOf(day)]))
  if (days.length === 0) return null
  const [from, last] = [Math.min(...days), Math.max(...days)]
  return { from, to: last + Math.max(4 * DAY, (last - from) * 0.12) }
}
