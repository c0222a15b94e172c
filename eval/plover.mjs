// The gold events of the PLOVER examples: right type, right type and both parties, and how much else is made of the same sentences.
import { readFileSync } from 'node:fs'
import { extract } from '../dist/extract/extract.js'
import { segment } from '../dist/read/segment.js'
import { judge } from './plover-judge.mjs'

const TARGETS = { type: 75, parties: 60, extra: 0.3 }
export async function plover(data, reader) {
  const events = JSON.parse(readFileSync(`${data}/plover/plover-gsr-dev.json`, 'utf8'))
  const totals = { type: 0, parties: 0, extra: 0, sentences: 0 }
  for (const gold of events) {
    const sentences = await reader.read(segment(gold.text))
    const article = {
      id: gold.id,
      ref: gold.id,
      outlet: null,
      title: null,
      url: null,
      byline: null,
      published: null,
      updated: null,
      language: 'en',
      fieldSources: {},
      text: gold.text,
    }
    const found = judge(gold, extract({ article, sentences }).records)
    totals.type += Number(found.type)
    totals.parties += Number(found.parties)
    totals.extra += found.extra
    totals.sentences += sentences.length
  }
  const of = { set: 'plover-gsr-dev', size: `${events.length} events in ${totals.sentences} sentences` }
  return [
    { figure: 'events: type, %', ...of, value: (100 * totals.type) / events.length, target: TARGETS.type },
    {
      figure: 'events: type and parties, %',
      ...of,
      value: (100 * totals.parties) / events.length,
      target: TARGETS.parties,
    },
    {
      figure: 'extra records a sentence',
      ...of,
      value: totals.extra / totals.sentences,
      target: TARGETS.extra,
      atMost: true,
    },
  ]
}
