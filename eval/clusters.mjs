// Stories found in ECB+ topics 1-24: all reports fed without dates, in shuffled order, in one pass. Two sub-topics of a topic are two stories.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../dist/extract/extract.js'
import { segment } from '../dist/read/segment.js'
import { profileOf } from '../dist/reconcile/stories/profile.js'
import { StoryIndex } from '../dist/reconcile/stories/story-index.js'

const SHUFFLES = 5

/** The mean over the shuffles: B-cubed F1 and pairwise precision of all topics, and of the even and the odd ones, which tuned each other. */
export async function clusters(folder, reader) {
  const reports = []
  for (const report of reportsIn(folder)) reports.push({ ...report, profile: await profileIn(report, reader) })
  const runs = Array.from({ length: SHUFFLES }, (_, run) => storiesOf(shuffled(reports, run + 1)))
  const parts = [
    ['ECB+', () => true, { f1: 90, precision: 93 }],
    ['ECB+ even', ({ topic }) => topic % 2 === 0, {}],
    ['ECB+ odd', ({ topic }) => topic % 2 === 1, {}],
  ]
  return parts.flatMap(([set, belongs, targets]) => {
    const some = reports.filter(belongs)
    const scores = runs.map((run) => scoreOf(some, run))
    const mean = (of) => (100 * scores.reduce((sum, score) => sum + of(score), 0)) / scores.length
    const size = `${some.length} reports, ${new Set(some.map(({ story }) => story)).size} stories, ${SHUFFLES} orders`
    return [
      { figure: 'stories: B-cubed F1', set, size, value: mean(({ f1 }) => f1), target: targets.f1 },
      {
        figure: 'stories: pairwise precision',
        set,
        size,
        value: mean(({ pairs }) => pairs.precision),
        target: targets.precision,
      },
      { figure: 'stories: pairwise recall', set, size, value: mean(({ pairs }) => pairs.recall) },
    ]
  })
}

/** The texts without the line that has the page's address. */
function reportsIn(folder) {
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .flatMap((topic) =>
      readdirSync(join(folder, topic)).flatMap((file) => {
        const part = /^\d+_\d+(ecb|ecbplus)\.xml$/.exec(file)?.[1]
        if (part === undefined) return []
        const text = textOf(readFileSync(join(folder, topic, file), 'utf8'))
        return [{ id: file, topic: Number(topic), story: `${topic} ${part}`, text }]
      }),
    )
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

function textOf(xml) {
  const sentences = []
  for (const [, sentence, word] of xml.matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</g)) {
    sentences[sentence] ??= []
    sentences[sentence].push(word.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity))
  }
  return sentences
    .map((words) => withoutGaps(words.join(' ')))
    .filter((sentence) => sentence && !/^https? ?:/.test(sentence))
    .reduce((text, sentence) => `${text}${text === '' ? '' : /[.?!"']$/.test(text) ? ' ' : '\n'}${sentence}`, '')
}

/** Words as they are printed: the set has a space between all tokens. */
function withoutGaps(sentence) {
  return sentence
    .replace(/``|''/g, '"')
    .replace(/ (?=[,.;:!?%)\]]|n't\b|['’] ?(?:s|re|ve|ll|d|m)?(?: |$))/g, '')
    .replace(/(?<=[$([]) /g, '')
    .replace(/ - /g, '-')
}

async function profileIn({ id, text }, reader) {
  const sentences = await reader.read(segment(text))
  const article = {
    id,
    ref: id,
    outlet: null,
    title: null,
    url: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    fieldSources: {},
    text,
  }
  const ledger = { ...article, boilerplate: [], origins: [], ...extract({ article, sentences }) }
  return profileOf({ ledger, vectors: sentences })
}

/** Fisher and Yates, with a small generator of its own so that each run has the same orders. */
function shuffled(reports, seed) {
  const order = [...reports]
  let state = seed * 7919
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (last + 1))
    ;[order[last], order[other]] = [order[other], order[last]]
  }
  return order
}

function storiesOf(reports) {
  const index = new StoryIndex()
  for (const { profile } of reports) index.add(profile)
  return new Map(index.stories.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
}

/** B-cubed (Bagga and Baldwin 1998) and pairs. */
function scoreOf(reports, found) {
  const sum = { precision: 0, recall: 0, hits: 0, predicted: 0, gold: 0 }
  for (const report of reports) {
    const together = reports.filter(({ id }) => found.get(id) === found.get(report.id))
    const gold = reports.filter(({ story }) => story === report.story)
    const right = together.filter(({ story }) => story === report.story).length
    sum.precision += right / together.length / reports.length
    sum.recall += right / gold.length / reports.length
    sum.hits += right - 1
    sum.predicted += together.length - 1
    sum.gold += gold.length - 1
  }
  return {
    f1: (2 * sum.precision * sum.recall) / (sum.precision + sum.recall),
    pairs: { precision: sum.hits / sum.predicted, recall: sum.hits / sum.gold },
  }
}
