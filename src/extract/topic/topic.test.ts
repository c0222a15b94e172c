import { describe, expect, test } from 'vitest'
import type { Sentence, Word } from '../../model/sentence.js'
import type { Actor } from '../actors/actor.js'
import { openTree, type Tree } from '../syntax/tree.js'
import { topicOf } from './topic.js'
import { AFFAIRS, TOPIC_ROWS, WAR } from './topic-rows.js'

/** Sentences of bare words at the stops: nouns, and what ends in `/v` a verb; `[…]` is an entity. */
function read(text: string): { readonly text: string; readonly trees: readonly Tree[] } {
  let at = 0
  const trees = text.split(/(?<=\.) /).map((line) => {
    const words = [...line.matchAll(/\[?([\p{L}'-]+)(\/v)?\]?/gu)].map(({ 1: form = '', 2: verb }, index): Word => {
      const start = at
      at += form.length + 1
      const upos = verb ? 'VERB' : /^\p{Lu}/u.test(form) && index > 0 ? 'PROPN' : 'NOUN'
      const lemma = form.toLowerCase()
      return { form, start, end: at - 1, lemma, upos, features: {}, head: index - 1, relation: index ? 'dep' : 'root' }
    })
    const marked = line.split(' ').flatMap((word, index) => (/[[\]]/.test(word) ? [index] : []))
    const [first, last = first] = marked
    const sentence: Sentence = {
      start: words[0]?.start ?? 0,
      end: words.at(-1)?.end ?? 0,
      words,
      entities: first === undefined || last === undefined ? [] : [{ kind: 'ORG', first, last }],
      vector: new Float32Array(0),
    }
    return openTree(sentence)
  })
  return { text: trees.flatMap(({ words }) => words.map(({ form }) => form)).join(' '), trees }
}

const nameOf = (text: string): string | null => {
  const { text: written, trees } = read(text)
  return topicOf(written, trees).name
}

describe('what a report is on', () => {
  test.each([
    ['sport', 'Spain beat/v Italy in the semi-final. The striker scored/v. Their coach left/v. Spain meet/v France.'],
    ['markets', 'Tokyo fell/v and investors sold/v shares. The yield rose/v. A broker spoke/v of profits.'],
    ['cookery', 'Strike/v the dough. Warm/v the oven and the garlic. Poland adds/v vinegar. Serve/v the soup.'],
    ['weather', 'Snow invaded/v Madrid. Rain struck/v Lyon. A forecaster warned/v of frost in Poland.'],
    ['crime', 'A burglar fled/v. The detective followed/v. The thief threatened/v a shopkeeper.'],
  ])('%s: %s', (topic, text) => {
    expect(nameOf(text)).toBe(topic)
  })

  test.each([
    'The minister condemned/v the match. The embassy protested/v. The government banned/v the referee. The coach left/v.',
    'Investors sold/v shares as sanctions bit/v. The minister defended/v tariffs. A broker spoke/v. The treaty fell/v.',
    'Troops shelled/v the road in the rain. Rebels crossed/v in snow and fog. The army fell/v back in the frost.',
    'Moscow rejected/v the offer. Kyiv refused/v to leave. Paris urged/v both on.',
    'Sudan met/v Ghana in the cup.',
    'The [White House] hailed/v the striker. The coach thanked/v it. The [European Commission] sent/v a referee.',
    '',
  ])('public affairs: %s', (text) => {
    expect(nameOf(text)).toBeNull()
  })
})

describe('what a record in such a report needs', () => {
  const sport = read(
    'Spain beat/v Italy in the semi-final. The striker scored/v. Their coach left/v. The minister praised/v Spain. The goalkeeper denied/v Italy.',
  )
  const topic = topicOf(sport.text, sport.trees)
  const whole = (sentence: number) => sport.trees[sentence]?.sentence ?? { start: 0, end: 0 }
  const spain: Actor = {
    party: { id: 'ESP', sector: 'GOV', name: null },
    how: 'name',
    being: 'body',
    sentence: 0,
    head: 0,
  }
  const leader: Actor = {
    party: { id: 'ESP', sector: 'GOV', name: 'Pedro Sánchez' },
    how: 'memory',
    being: 'person',
    sentence: 0,
    head: 0,
  }
  const admits = (sentence: number, actor: Actor): boolean =>
    topic.admits(sentence, whole(sentence), { actors: [actor], recipients: [] })

  test('the name of a state is not enough', () => expect(admits(0, spain)).toBe(false))
  test('an office in its words is', () => expect(admits(3, spain)).toBe(true))
  test('a head of government is', () => expect(admits(0, leader)).toBe(true))
  test('a link between propositions needs an office too', () => {
    expect([0, 3].map((sentence) => topic.admitsAt(whole(sentence).start))).toEqual([false, true])
  })

  test('one sentence about a match in a report on public affairs', () => {
    const { text, trees } = read(
      'The government met/v the rebels. The ministry hailed/v the truce. The embassy opened/v. Spain meet/v Italy in the semi-final and the captain is back.',
    )
    const mixed = topicOf(text, trees)
    const given = { actors: [spain], recipients: [] }
    expect(mixed.name).toBeNull()
    expect(trees.map(({ sentence }, at) => mixed.admits(at, sentence, given))).toEqual([true, true, true, false])
  })
})

describe('the rows', () => {
  test('no word speaks both for a subject and for public affairs', () => {
    const affairs = new Set([...AFFAIRS, ...WAR])
    const both = TOPIC_ROWS.flatMap(({ name, sure, hints }) =>
      [...sure, ...hints].filter((word) => affairs.has(word)).map((word) => `${name} ${word}`),
    )
    expect(both).toEqual([])
  })

  test.each(TOPIC_ROWS)('$name: no word twice', ({ sure, hints }) => {
    const all = [...sure, ...hints]
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })

  test.each(['team', 'goal', 'offer', 'deal', 'round', 'director'])('"%s" alone is no sure sign', (word) => {
    expect(TOPIC_ROWS.filter(({ sure }) => sure.includes(word))).toEqual([])
  })
})
