// Web pages: the text found against the true one in shingles of four words, the fields that pages state, milliseconds a page.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pageReport } from '../dist/ingest/pages/page-report.js'

/** Rows of figures over every saved page of `folder` whose text is known. */
export function pages(folder) {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  const results = pagesOf(folder)
    .filter(({ id }) => truth[id])
    .map(({ id, bytes }) => measured(bytes, truth[id]))
  const size = `${results.length} pages`
  const share = (of, list = results) => (100 * list.filter(of).length) / Math.max(1, list.length)
  const mean = (of) => results.reduce((sum, result) => sum + of(result), 0) / results.length
  const dayTold = results.filter(({ dayInAddress }) => dayInAddress)
  return [
    { figure: 'pages: precision', set: 'extraction', size, value: 100 * mean(({ precision }) => precision) },
    { figure: 'pages: recall', set: 'extraction', size, value: 100 * mean(({ recall }) => recall) },
    { figure: 'pages: F1', set: 'extraction', size, value: 100 * mean(({ f1 }) => f1), target: 95.5 },
    { figure: 'pages: with a title', set: 'extraction', size, value: share(({ title }) => title) },
    { figure: 'pages: with a date', set: 'extraction', size, value: share(({ published }) => published) },
    {
      figure: 'pages: date is that of the address',
      set: 'extraction',
      size: `${dayTold.length} pages with a day in it`,
      value: share(({ published, dayInAddress }) => daysApart(published, dayInAddress) <= 1, dayTold),
    },
    { figure: 'pages: ms a page', set: 'extraction', size, value: mean(({ ms }) => ms), target: 60, atMost: true },
  ]
}

function pagesOf(folder) {
  return readdirSync(join(folder, 'html')).map((file) => {
    const bytes = readFileSync(join(folder, 'html', file))
    return { id: file.replace(/\..*$/, ''), bytes: file.endsWith('.gz') ? gunzipSync(bytes) : bytes }
  })
}

function measured(bytes, { articleBody, url }) {
  const start = performance.now()
  const report = pageReport(bytes, { ref: url, address: url })
  const ms = performance.now() - start
  const stated = report.stated ?? {}
  return {
    ms,
    ...scored(articleBody, report.text ?? ''),
    title: stated.title?.value,
    // The address is the last resort for a date: only one that the page states says anything about it.
    published: stated.published?.value,
    dayInAddress: stated.published?.source === 'address' ? undefined : dayIn(url),
  }
}

/** Of two texts without a shingle between them nothing is wrong. */
function scored(truth, found) {
  const [gold, own] = [shingles(truth), shingles(found)]
  let common = 0
  for (const [shingle, count] of own) common += Math.min(count, gold.get(shingle) ?? 0)
  const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const precision = own.size > 0 ? common / total(own) : gold.size > 0 ? 0 : 1
  const recall = gold.size > 0 ? common / total(gold) : 1
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

function shingles(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map()
  const count = (shingle) => counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  for (let at = 0; at + 3 < words.length; at++) count(words.slice(at, at + 4).join(' '))
  if (words.length > 0 && words.length < 4) count(words.join(' '))
  return counts
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function dayIn(url) {
  const found = /\/(20\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)[/-]/.exec(url)
  if (!found) return undefined
  const month = /\d/.test(found[2]) ? Number(found[2]) : MONTHS.indexOf(found[2]) + 1
  return `${found[1]}-${String(month).padStart(2, '0')}-${found[3].padStart(2, '0')}`
}

const daysApart = (a, b) => (a ? Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b)) / 86_400_000 : Infinity)
