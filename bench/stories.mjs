// How long it takes to put an article into its story as the archive grows, and how much memory that takes.
//
// The articles are varied from real structure. Templates are the reports in samples/ and eval/stories/, which come as two or three reports of one
// story each. For every generated story one set of templates is taken, and each of its names, figures and weekdays, and a third of its
// other telling words, is put in place by another: names from syllables, figures by chance, words from the vocabulary of all templates, always the
// same one within the story. Stories begin on days spread over a year and have one to five reports, each a template without a
// quarter of its sentences, up to six days later; one in ten has no date, one in twenty is a copy of the report before.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { profileOf } from '../dist/reconcile/stories/profile.js'
import { StoryIndex } from '../dist/reconcile/stories/story-index.js'

const SIZES = [1_000, 10_000, 100_000]
/** Timed at the end of each size. */
const LAST = 500
const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const bodyOf = (text) => text.replace(/^(?:\w+: .*\n)+\n/, '')
const reportsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => bodyOf(readFileSync(`${folder}/${name}`, 'utf8')))
const TEMPLATES = [
  reportsIn(at('../samples')),
  ...readdirSync(at('../eval/stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => reportsIn(at(`../eval/stories/${name}`))),
].map((reports) => reports.map((text) => text.split(/(?<=[.!?]["”’]?)\s+/)))

const WORD = /\p{L}[\p{L}\p{M}'’]*|\d+(?:[.,]\d+)*/gu
const everyWord = TEMPLATES.flat(2).flatMap((sentence) => sentence.match(WORD) ?? [])
const VOCABULARY = [...new Set(everyWord.filter((word) => /^\p{Ll}{5,}$/u.test(word)))]
const lowerCase = new Set(everyWord.filter((word) => /^\p{Ll}/u.test(word)))
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SYLLABLES =
  'ba ber cor dan del el far gor hal ik jun ka lem lor mar mi nov or pel qua ra san sil tor ul var wen yor zel'.split(
    ' ',
  )
const COMMON_NAMES = ['United', 'States', 'Russia', 'China', 'President', 'Foreign', 'Minister', 'European', 'Union']

/** Mulberry32, public domain: the same articles on every run. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const one = (chance, items) => items[Math.floor(chance() * items.length)]

function nameOf(chance) {
  // As in the news, some names are everywhere.
  if (chance() < 0.15) return one(chance, COMMON_NAMES)
  const name = Array.from({ length: 2 + Math.floor(chance() * 2) }, () => one(chance, SYLLABLES)).join('')
  return name[0].toUpperCase() + name.slice(1)
}

/** What stands for a word of the template in one story. */
function substituteOf(word, chance) {
  if (/^\d/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? word : String(1 + Math.floor(chance() ** 3 * 2000))
  if (WEEKDAYS.includes(word)) return one(chance, WEEKDAYS)
  if (/^\p{Lu}/u.test(word)) return lowerCase.has(word.toLowerCase()) ? word : nameOf(chance)
  return word.length >= 5 && chance() < 0.34 ? one(chance, VOCABULARY) : word
}

/** Articles in order of publication within their stories, stories over the year: `{ story, ledger, vectors }`. */
function* articles(count) {
  const chance = random(4)
  let id = 0
  for (let story = 0; id < count; story++) {
    const templates = one(chance, TEMPLATES)
    const words = new Map()
    const substitute = (word) => {
      if (!words.has(word)) words.set(word, substituteOf(word, chance))
      return words.get(word)
    }
    const day = Math.floor(chance() * 365)
    let text = ''
    for (let reports = 1 + Math.floor(chance() * 5); reports > 0 && id < count; reports--, id++) {
      if (text === '' || chance() > 0.05) {
        const kept = one(chance, templates).filter((_, sentence) => sentence < 2 || chance() > 0.25)
        text = kept.map((sentence) => sentence.replace(WORD, substitute)).join(' ')
      }
      const date = new Date(Date.UTC(2023, 0, 1 + day + Math.floor(chance() * 7)))
      yield { story, reading: readingOf(id, chance() < 0.1 ? null : date.toISOString(), text) }
    }
  }
}

function readingOf(number, published, text) {
  const nothing = { boilerplate: [], origins: [], statements: [], records: [], conditions: [] }
  const article = {
    id: `a${number}`,
    ref: '',
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published,
    updated: null,
    language: 'en',
    fieldSources: {},
    text,
  }
  return { ledger: { ...article, ...nothing }, vectors: [] }
}

/** In µs, of this process alone: the clock on the wall also counts what other programs do. */
const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const megabytes = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Lines as they come, with the time an article takes at the end of each size, and how many articles are with the story they were made for. */
export function* stories() {
  const index = new StoryIndex()
  const before = megabytes()
  const storyOf = new Map()
  const times = []
  for (const { story, reading } of articles(SIZES.at(-1))) {
    const began = processorTime()
    const profile = profileOf(reading)
    const between = processorTime()
    index.add(profile)
    times.push([between - began, processorTime() - between])
    storyOf.set(reading.ledger.id, story)
    if (SIZES.includes(times.length)) yield lineOf(times, index, storyOf, before)
  }
}

function lineOf(times, index, storyOf, before) {
  const last = times.slice(-LAST)
  const mean = (part) => Math.round(last.reduce((sum, time) => sum + time[part], 0) / last.length)
  const right = index.stories.reduce((sum, { articles }) => {
    const of = new Map()
    for (const article of articles) of.set(storyOf.get(article), (of.get(storyOf.get(article)) ?? 0) + 1)
    return sum + Math.max(...of.values())
  }, 0)
  const made = new Set(storyOf.values()).size
  return (
    `stories, ${String(times.length).padStart(6)} articles  ${mean(1)} µs an article, ${mean(0)} µs its profile; ` +
    `${(megabytes() - before).toFixed(0)} MB; ${made} stories made, ${index.stories.length} found, ${((100 * right) / times.length).toFixed(1)} % of articles in pure ones`
  )
}
