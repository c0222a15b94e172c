// Who says what: source, cue and content spans on news articles with stand-off annotation, exact to the character.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../dist/pipeline/analyse.js'
import { loadEngine } from '../dist/pipeline/load-engine.js'
import { annotationsOf, f1, newTotals, precision, ROLES, recall, tally } from './attribution-score.mjs'

const TARGETS = { source: 60, cue: 60, content: 50, characters: 75 }

/** Rows of figures over every article of `folder` that has both its text and an annotation. */
export async function attribution(folder) {
  const engine = await loadEngine()
  const totals = newTotals()
  const files = readdirSync(join(folder, 'text')).filter((name) => name.endsWith('.txt'))
  let articles = 0
  for (const file of files) {
    const ref = file.replace(/\.txt$/, '')
    const text = readFileSync(join(folder, 'text', file), 'utf8')
    const annotators = annotationsOf(folder, ref)
    if (annotators.length === 0) continue
    articles++
    const { ledger } = await analyse(bare(ref, text), engine)
    tally(totals, text, annotators, ledger.statements)
  }
  const size = `${articles} articles, ${Math.round(totals.content.gold)} attributions`
  return ROLES.flatMap((role) => [
    { figure: `attribution: ${role}, precision`, set: 'PolNeAR dev', size, value: 100 * precision(totals[role]) },
    { figure: `attribution: ${role}, recall`, set: 'PolNeAR dev', size, value: 100 * recall(totals[role]) },
    {
      figure: `attribution: ${role}, F1`,
      set: 'PolNeAR dev',
      size,
      value: 100 * f1(totals[role]),
      target: TARGETS[role],
    },
  ]).concat({
    figure: 'attribution: characters of content',
    set: 'PolNeAR dev',
    size,
    value: 100 * f1(totals.characters),
    target: TARGETS.characters,
  })
}

const bare = (ref, text) => ({
  id: ref,
  ref,
  outlet: null,
  title: null,
  url: null,
  byline: null,
  published: null,
  updated: null,
  language: null,
  fieldSources: {},
  text,
})
