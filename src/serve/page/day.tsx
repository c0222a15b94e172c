import { printedDay } from '../../export/printed-day.js'

/** A day or instant as people write it: `1 March 2022`. */
export function Day({ iso, none = 'undated' }: { iso: string | null; none?: string }) {
  if (iso === null) return <span class="quiet">{none}</span>
  return <time datetime={iso}>{printedDay(iso)}</time>
}
