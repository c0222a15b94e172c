import { plural } from '../../export/layout.js'
import { printedPeriod } from '../../export/printed-day.js'
import { articleAddress, partAddress } from '../page/addresses.js'
import { dayAxis } from './day-axis.js'
import { DAY, type DayWindow, isWithin, timeOf, windowOf } from './day-window.js'
import { plotted } from './plot-drawing.js'
import { type Stacks, stacksOf } from './stacks.js'
import type { Happened, Reported, TimelineData } from './timeline-data.js'
import { TimelineTable } from './timeline-table.js'

/** What happened above the axis, what was reported below it, each point open to its words; and the same as a table. */
export async function Timeline({ timeline }: { timeline: TimelineData }) {
  const { happened, reported } = timeline
  const window = windowOf(
    reported.map(({ day }) => day),
    happened.map(({ start }) => start),
  )
  return (
    <figure class="timeline-figure">
      {window === null ? null : (
        <>
          <section class="scrolls" tabindex={0} aria-label="Timeline, a drawing that scrolls">
            {await drawing(timeline, window)}
          </section>
          <Key />
        </>
      )}
      <Untold timeline={timeline} window={window} />
      {window === null ? null : <TimelineTable timeline={timeline} />}
    </figure>
  )
}

const WIDTH = 860
const STEP = 13
const LIMITS = { columns: 56, most: 12 }

async function drawing({ happened, reported }: TimelineData, window: DayWindow) {
  const { axisX, dot, ruleY, text } = await import('@observablehq/plot')
  const shown = happened.filter(({ start }) => isWithin(window, start))
  const above = stacksOf(shown, ({ start }) => start, window, LIMITS)
  const below = stacksOf(reported, ({ day }) => day, window, LIMITS)
  const [up, down] = [heightOf(above) + 0.5, heightOf(below) + 0.5]
  return plotted(
    {
      class: 'timeline',
      label: `${plural(shown.length, 'claim')} by the day it happened, ${plural(reported.length, 'report')} by the day it came`,
    },
    {
      width: WIDTH,
      height: Math.ceil((up + down) * STEP) + 44,
      marginLeft: 90,
      marginRight: 40,
      marginTop: 8,
      marginBottom: 36,
      x: { type: 'utc', domain: [window.from - DAY / 2, window.to - DAY / 2] },
      y: { axis: null, domain: [-down, up] },
      marks: [
        ruleY([0], { stroke: 'var(--rule-strong)' }),
        axisX({ ...dayAxis(window), fontSize: 13, color: 'var(--ink-quiet)' }),
        text([{ y: up / 2, word: 'happened' }, { y: -down / 2, word: 'reported' }], { y: 'y', text: 'word', frameAnchor: 'left', textAnchor: 'end', dx: -10, fontSize: 14 }),
        dot(above.stacked, { x: 'time', y: 'place', r: 5, href: ({ item }) => partAddress(item.evidence), title: ({ item }) => happenedWords(item), fill: ({ item }) => (isDone(item) ? 'var(--accent)' : 'var(--paper)'), stroke: 'var(--accent)' }),
        dot(below.stacked, { x: 'time', y: ({ place }) => -place, r: 5, symbol: 'square', href: ({ item }) => articleAddress(item.article), title: ({ item }) => reportedWords(item), fill: 'var(--ink-quiet)' }),
        moreOf(text, above, 1),
        moreOf(text, below, -1),
      ],
    }, // biome-ignore format: a mark a line
  )
}

function moreOf<Item>(text: typeof import('@observablehq/plot').text, { more }: Stacks<Item>, side: 1 | -1) {
  return text(more, { x: 'time', y: ({ place }) => side * place, text: ({ count }) => `+${count}`, fontSize: 13 })
}

function heightOf<Item>({ stacked, more }: Stacks<Item>): number {
  return Math.max(1, ...[...stacked, ...more].map(({ place }) => place))
}

/** Whether it is told as a thing of the past. */
const isDone = ({ status }: Happened): boolean => status === 'actual' || status === 'historical'

function happenedWords(one: Happened): string {
  return `${one.label}${isDone(one) ? '' : ` (${one.status})`}, ${printedPeriod({ ...one, text: one.said })}`
}

function reportedWords({ outlet, title, day }: Reported): string {
  return `${outlet ?? 'A report'}, ${printedPeriod({ start: day, end: day, text: '' })}: ${title ?? 'without a title'}`
}

function Key() {
  return <p class="small quiet">● happened, ○ announced, possible or denied, ■ a report came.</p>
}

/** What the drawing does not show. */
function Untold({ timeline, window }: { timeline: TimelineData; window: DayWindow | null }) {
  const { happened, undatedClaims, undatedReports } = timeline
  const before = happened.filter(({ start }) => window && timeOf(start) < window.from).length
  const after = happened.filter(({ start }) => window && timeOf(start) >= window.to).length
  const words = [
    ...(before > 0 ? [`${plural(before, 'claim')} of long before`] : []),
    ...(after > 0 ? [`${plural(after, 'claim')} of long after`] : []),
    ...(undatedClaims > 0 ? [`${plural(undatedClaims, 'claim')} of which no report says when`] : []),
    ...(undatedReports > 0 ? [`${plural(undatedReports, 'report')} without a date`] : []),
  ]
  return words.length === 0 ? null : <p class="small quiet">Not drawn: {words.join(', ')}.</p>
}
