import { statedBy, toArticle } from '../ingest/report.js'
import type { Article } from '../model/article.js'
import type { Engine } from './analyse.js'
import { testEngine } from './test-engine.js'

/** A report as a line of JSON Lines. */
export interface CorpusReport {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly published: string
  readonly text: string
}

const STATES = ['Norway', 'Chad', 'Peru', 'Kenya', 'Iceland', 'Ghana', 'Vietnam', 'Portugal', 'Jordan', 'Mongolia']
const PLACES = ['Halden', 'Moyale', 'Arica', 'Brenna', 'Karsten', 'Naoussa', 'Gotland', 'Klintehamn', 'Visby', 'Syros', 'Ulvik', 'Tarfaya', 'Sibut', 'Ocna', 'Pirin'] // biome-ignore format: a list of names
const THINGS = ['ferry', 'pipeline', 'crossing', 'dam', 'harbour', 'railway', 'mine', 'bridge', 'quota', 'treaty']
const OUTLETS = ['The Harbour Post', 'Daily Mail Boat', 'Valley Wire', 'The Courier', 'Evening Journal', 'Border Times']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** Reports of several stories of one to about twelve reports, in order of publication but for some; always the same ones. */
export function corpus(count: number): readonly CorpusReport[] {
  const chance = random(count)
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] ?? items[0] ?? fail()
  const reports: CorpusReport[] = []
  while (reports.length < count) {
    const [by, to] = [one(STATES), one(STATES)]
    if (by === to) continue
    const [place, thing, name] = [one(PLACES), one(THINGS), `${one(PLACES)}${one(PLACES).toLowerCase()}`]
    const day = Math.floor(chance() * 60)
    const size = Math.min(count - reports.length, 1 + Math.floor(chance() ** 2 * 12))
    for (let at = 0; at < size; at++) {
      const said = [
        `${by} rejected the offer of ${to}.`,
        `${to} condemned ${by}.`,
        `${to} accepted the offer of ${by}.`,
      ].filter(() => chance() < 0.7)
      const told = [
        `Envoys of ${by} and ${to} met near ${place} on ${one(DAYS)} about the ${name} ${thing}.`,
        `The ${thing} at ${name} has been closed for ${2 + Math.floor(chance() * 90)} days, said Minister ${name}son.`,
        `Residents of ${place} told reporters that nobody had asked them about the ${thing}.`,
        `A delegation from ${one(STATES)} offered tea, ${one(THINGS)} tickets and number ${Math.floor(chance() * 1e6)}.`,
        `Trade through ${place} fell by ${1 + Math.floor(chance() * 80)} percent since the ${name} ${thing} was shut.`,
      ].filter((_, line) => line === 0 || chance() < 0.75)
      const published = new Date(Date.UTC(2024, 0, 1 + day + Math.floor(chance() * 5))).toISOString().slice(0, 10)
      const title = `${by} and ${to} differ over the ${name} ${thing}`
      const id = `r${reports.length}`
      reports.push({
        id,
        outlet: one(OUTLETS),
        title,
        published,
        text: [...told.slice(0, 2), ...said, ...told.slice(2)].join('\n'),
      })
    }
  }
  return reports.toSorted((a, b) => (a.published < b.published ? -1 : 1))
}

/** The articles of these reports, as JSON Lines give them. */
export function articlesOf(reports: readonly CorpusReport[]): readonly Article[] {
  return reports.map(({ id, text, ...fields }) => toArticle({ ref: id, stated: statedBy('record', fields), text }))
}

/** An engine without a model that finds the records of the corpus. */
export function corpusEngine(): Engine {
  const pairs = STATES.flatMap((by) => STATES.filter((to) => to !== by).map((to) => [by, to] as const))
  const offered = (verb: string, lemma: string, by: string, to: string) =>
    `${by}/PROPN>2:nsubj ${verb}/VERB/${lemma}/Tense=Past,VerbForm=Fin,Mood=Ind>0:root the/DET>4:det offer/NOUN>2:obj of/ADP>6:case ${to}/PROPN>4:nmod ./PUNCT>2:punct [LOC:1-1] [LOC:6-6]`
  return testEngine(
    pairs.flatMap(([by, to]) => [
      offered('rejected', 'reject', by, to),
      offered('accepted', 'accept', by, to),
      `${by}/PROPN>2:nsubj condemned/VERB/condemn/Tense=Past,VerbForm=Fin,Mood=Ind>0:root ${to}/PROPN>2:obj ./PUNCT>2:punct [LOC:1-1] [LOC:3-3]`,
    ]),
  )
}

function fail(): never {
  throw new Error('nothing to choose from')
}

/** Numbers from 0 to 1, always the same ones: Mulberry32, public domain. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
