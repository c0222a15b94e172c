import { profileOf } from '../dist/reconcile/stories/profile.js'

const RECORDS_EACH = 10
const ARTICLES_EACH = 7
const DAYS = 365
const AT = '2031-01-01T00:00:00.000Z'
const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] // biome-ignore format: one line
const STATUSES = ['actual', 'actual', 'actual', 'actual', 'negated', 'future', 'hypothetical', 'historical']
const STANCES = ['demands', 'offers', 'supports', 'accepts', 'conditional', 'opposes', 'refuses']

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
function chance(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Fills a ledger with so many records: ten an article, seven articles a story, 60 outlets, 400 actors of which few act often, words of which few are
 * frequent; a claim for every two records. What it holds, in words.
 */
export async function madeLedger(store, records) {
  const random = chance(1)
  const skewed = (most) => Math.floor(most * random() ** 3)
  const run = await store.runs.begin('bench', AT)
  const articles = Math.ceil(records / RECORDS_EACH)
  const stories = Math.ceil(articles / ARTICLES_EACH)
  const party = (actor) => ({
    id: `A${actor}`,
    sector: 'GOV',
    name: random() < 0.3 ? `Person ${actor} of ${skewed(9)}` : null,
  })
  const words = () => Array.from({ length: 14 }, () => (random() < 0.1 ? ['strait', 'talks', 'peace'][skewed(3)] : `word${skewed(9000)}`)).join(' ') // biome-ignore format: one line
  const readings = Array.from({ length: articles }, (_, at) => {
    const sentences = Array.from({ length: RECORDS_EACH }, () => `${words()}.`)
    const text = sentences.join(' ')
    const starts = sentences.map((_, index) =>
      sentences.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0),
    )
    const published = new Date(Date.UTC(2030, 0, 1 + (at % DAYS))).toISOString().slice(0, 10)
    const recordAt = (seq) => {
      const [start, evidence] = [starts[seq], sentences[seq]]
      return {
        id: `r${at}x${seq}`, start, end: start + evidence.length, evidence, trigger: evidence.split(' ')[0], type: TYPES[skewed(TYPES.length)], mode: null,
        actors: [party(skewed(400))], recipients: [party(1 + skewed(399))], content: null, proposition: null, guarantee: null,
        status: STATUSES[Math.floor(random() * STATUSES.length)], speaker: random() < 0.4 ? party(skewed(400)) : null, date: null, place: null,
        confidence: Math.round(100 * (0.4 + 0.6 * random())) / 100, rule: 'bench',
      } // biome-ignore format: as the model has it
    }
    const ledger = {
      id: `article${String(at).padStart(7, '0')}`, ref: `bench/${at}`, outlet: `Outlet ${skewed(60)}`, title: `Report ${at}`, byline: null, url: null, published,
      updated: null, language: 'en', fieldSources: {}, text, boilerplate: [], origins: [], statements: [], conditions: [],
      records: Array.from({ length: RECORDS_EACH }, (_, seq) => recordAt(seq)),
    } // biome-ignore format: as the model has it
    const vectors = sentences.map((sentence, index) => ({
      start: starts[index],
      end: starts[index] + sentence.length,
      vector: VECTOR,
    }))
    return { ledger, vectors }
  })
  const storyOf = (at) => `story${String(Math.floor(at / ARTICLES_EACH)).padStart(5, '0')}`
  const seen = new Set()
  for (const [at, reading] of readings.entries()) {
    const story = storyOf(at)
    const founded = seen.has(story) ? [] : [{ story, founder: reading.ledger.id }]
    seen.add(story)
    const placement = { story, copyOf: null, counted: true, moved: [], founded }
    await store.articles.add({ reading, run, source: 'bench', added: AT, profile: profileOf(reading), placement })
  }
  for (let first = 0; first < articles; first += 20 * ARTICLES_EACH)
    await putStories(store, readings.slice(first, first + 20 * ARTICLES_EACH), (at) => storyOf(first + at), random)
  await store.runs.end(run, 'done', AT)
  return `${(articles * RECORDS_EACH).toLocaleString('en')} records of ${articles.toLocaleString('en')} articles in ${stories.toLocaleString('en')} stories`
}

const VECTOR = Float32Array.from({ length: 384 }, (_, at) => Math.cos(at) / Math.sqrt(192))

async function putStories(store, readings, storyOf, random) {
  const byStory = grouped(readings, storyOf)
  const parts = [...byStory].map(([id, of]) => storyLedger(id, of, random))
  const all = (field) => parts.flatMap((part) => part[field])
  const reconciled = {
    stories: all('stories'), origins: [], claims: all('claims'), proposals: all('proposals'), positions: all('positions'), dependencies: [], deadlocks: [],
    judgements: [],
  } // biome-ignore format: as the model has it
  const changes = all('claims').map(({ id, story, label }) => ({
    id: `change-${id}`, at: new Date(Date.UTC(2031, 0, 1) + 6e4 * Math.floor(random() * 1e5)).toISOString(), kind: 'claim-new', story, subject: id, label, before: null, after: null,
  })) // biome-ignore format: one line
  await store.stories.pending()
  await store.stories.put(reconciled, all('stories').map(({ id }) => id), changes) // biome-ignore format: one line
}

function grouped(readings, storyOf) {
  const found = new Map()
  for (const [at, reading] of readings.entries()) found.set(storyOf(at), [...(found.get(storyOf(at)) ?? []), reading])
  return found
}

function storyLedger(id, readings, random) {
  const days = readings.map(({ ledger }) => ledger.published).sort()
  const story = {
    id,
    title: `Story ${id}`,
    articles: readings.map(({ ledger }) => ledger.id),
    from: days[0],
    to: days.at(-1),
  }
  const members = readings.flatMap(({ ledger }) =>
    ledger.records.map((record) => ({ ref: `${ledger.id}#${record.id}`, record })),
  )
  const claims = Array.from({ length: Math.floor(members.length / 2) }, (_, at) => {
    const [one, other] = [members[2 * at], members[2 * at + 1]]
    const { type, status, actors, recipients, evidence } = one.record
    const agreement = random() < 0.02 ? 'conflicting' : random() < 0.2 ? 'corroborated' : 'single'
    return {
      id: `claim${id}x${at}`, story: id, label: evidence.slice(0, 60), type, status, actors, recipients, members: [one.ref, other.ref], lead: one.ref, agreement,
      outlets: 1, origins: 1, origin: null, differences: [],
    } // biome-ignore format: as the model has it
  })
  const proposals = claims.slice(0, 8).map(({ id: claim, label, actors, recipients }, at) => ({ id: `proposal${id}x${at}`, story: id, label, act: 'bench', type: null, actors, recipients, claims: [claim] })) // biome-ignore format: one line
  const positions = proposals.map(({ id: proposal, actors, claims: [claim] }) => ({
    id: `position${proposal}`, story: id, proposal, holder: actors[0], stance: STANCES[Math.floor(random() * STANCES.length)], basis: 'word', according: null, supposed: false,
    claims: [claim], members: [], conditions: [], since: days[0], lastSeen: days.at(-1), history: [],
  })) // biome-ignore format: as the model has it
  return { stories: [story], claims, proposals, positions }
}
