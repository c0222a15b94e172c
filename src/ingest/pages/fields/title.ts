import type { Stated } from '../../report.js'
import { squeeze } from '../page-dom.js'

/** Search engines cut headlines at 110 characters, and so do the pages that feed them. */
const CUT_OFF = 90

/**
 * The first stated title, without the name of its outlet. One that was cut off gives way to a source that has it whole, and where the
 * page's heading is a part of it ("Opinion | Envoys meet") that part is the title.
 */
export function titleOf(sources: readonly Stated[], outlets: readonly string[]): Pick<Stated, 'title'> {
  const titles = sources
    .flatMap(({ title }) => (title ? [title] : []))
    .map(({ value, source }) => ({ value: titleWithout(value, outlets), source }))
    .filter(({ value }) => value !== '' && !outlets.includes(value))
  const [best] = titles
  if (!best) return {}
  const start = /^(.{20,}?)\s*(?:…|\.{3})$/.exec(best.value)?.[1] ?? (best.value.length >= CUT_OFF ? best.value : null)
  const whole =
    start === null ? undefined : titles.find(({ value }) => value.length > best.value.length && value.startsWith(start))
  const heading = sources.find(({ title }) => title?.source === 'markup')?.title?.value
  return { title: whole ?? { ...best, value: partOf(best.value, heading) } }
}

function partOf(title: string, heading: string | undefined): string {
  if (heading === undefined || heading.length < 8) return title
  const isBefore = title.startsWith(heading) && /^\s*[|:•·»–—-]/.test(title.slice(heading.length))
  const isAfter = title.endsWith(heading) && /[|:•·»–—-]\s*$/.test(title.slice(0, -heading.length))
  return isBefore || isAfter ? heading : title
}

const titleWithout = (title: string, outlets: readonly string[]): string => squeeze(cut(title, outlets))

const SEPARATOR = /\s+[|–—-]\s+|\s*\|\s*|\s+[:•·»]+\s+|: /

/** A title without the name of its outlet before or after a separator. */
function cut(title: string, outlets: readonly string[]): string {
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`))
  if (parts.length < 3) return title
  const known = (part: string | undefined): boolean => isOutlet(part ?? '', outlets)
  if (known(parts.at(-1))) return cut(parts.slice(0, -2).join(''), outlets)
  if (known(parts[0])) return cut(parts.slice(2).join(''), outlets)
  return title
}

function isOutlet(part: string, outlets: readonly string[]): boolean {
  const bare = letters(part)
  return bare.length > 1 && outlets.some((outlet) => letters(outlet) === bare)
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
