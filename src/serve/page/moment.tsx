import { printedDay } from '../../export/printed-day.js'

/** An instant by day and minute: `1 March 2022, 14:05 UTC`. */
export function Moment({ iso, none = 'never' }: { iso: string | null; none?: string }) {
  if (iso === null) return <span class="quiet">{none}</span>
  const [day = '', time = ''] = new Date(iso).toISOString().split('T')
  return (
    <time datetime={iso}>
      {printedDay(day)}, {time.slice(0, 5)} UTC
    </time>
  )
}
