import type { ArticleLedger } from '../model/ledger.js'
import type { Party } from '../model/party.js'
import { standardGazetteer } from './actors/gazetteer.js'
import { leaderNamed } from './actors/person.js'

type Told = Pick<ArticleLedger, 'text' | 'records' | 'statements' | 'conditions'>

/** What is wrong with an extraction whatever the text: nothing, or lines that say where. */
export function brokenPromises(told: Told): readonly string[] {
  return [...spans(told), ...parties(told), ...links(told), ...sayings(told), ...ids(told)]
}

function spans({ text, records, statements, conditions }: Told): readonly string[] {
  const all = [
    ...records.map(({ start, end, evidence }) => ({ start, end, text: evidence })),
    ...statements.flatMap(({ cue, content, source }) => [cue, ...content, ...(source ? [source] : [])]),
    ...conditions.flatMap(({ antecedent, consequent }) => [antecedent, consequent]),
  ]
  const outside = all
    .filter((span) => span.start >= span.end || text.slice(span.start, span.end) !== span.text)
    .map((span) => `no slice of the text: ${JSON.stringify(span)}`)
  const adrift = records
    .filter(({ evidence, trigger }) => trigger === '' || !evidence.includes(trigger))
    .map(({ evidence, trigger }) => `trigger "${trigger}" outside "${evidence}"`)
  const nobody = records
    .filter(({ actors, recipients }) => actors.length + recipients.length === 0)
    .map(({ evidence }) => `nobody does or suffers "${evidence}"`)
  return [...outside, ...adrift, ...nobody]
}

/** A party stands in the text under its name, or the text has a name that the gazetteer or the list of leaders gives its id. */
function parties({ text, records, statements, conditions }: Told): readonly string[] {
  const all = [
    ...records.flatMap(({ actors, recipients, speaker }) => [...actors, ...recipients, speaker]),
    ...statements.flatMap(({ speaker, addressees }) => [speaker, ...addressees]),
    ...conditions.map(({ holder }) => holder),
  ].filter((party) => party !== null)
  const named = namesIn(text)
  return [...new Set(all)]
    .filter((party) => !isExplained(party, text, named))
    .map((party) => `out of nowhere: ${JSON.stringify(party)}`)
}

const LONGEST_NAME = 6

/** The ids that stretches of up to six words of the text have. */
function namesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const words = [...text.matchAll(/[\p{L}\p{N}.'’+-]+/gu)]
  for (const [at, first] of words.entries()) {
    for (const last of words.slice(at, at + LONGEST_NAME)) {
      const name = text.slice(first.index, last.index + last[0].length)
      for (const form of [
        name,
        name.replace(/(?:['’]s|[.'’-])$/, ''),
        name.split('-')[0] ?? name,
        name.split('-').at(-1) ?? name,
      ]) {
        for (const { id } of standardGazetteer().lookup(form)) found.add(id)
        const leader = /^\p{Lu}/u.test(form) ? leaderNamed(form) : null
        if (leader) found.add(leader.id)
      }
    }
  }
  return found
}

function isExplained({ id, name }: Party, text: string, named: ReadonlySet<string>): boolean {
  if (named.has(id)) return true
  const plain = fold(text)
  return [id, ...(name === null ? [] : [name])].some((one) =>
    fold(one)
      .split(' ')
      .every((word) => plain.includes(word)),
  )
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The two sides of a link are not one, and stand in one sentence or in neighbouring ones: not a paragraph apart. */
function links({ text, conditions }: Told): readonly string[] {
  return conditions
    .filter(({ antecedent, consequent }) => {
      const [first, second] = antecedent.start <= consequent.start ? [antecedent, consequent] : [consequent, antecedent]
      const between = text.slice(first.end, Math.max(first.end, second.start))
      return (
        (antecedent.start === consequent.start && antecedent.end === consequent.end) ||
        (between.match(/[.!?]["”’']?\s+\p{Lu}/gu)?.length ?? 0) > 2
      )
    })
    .map(({ kind, antecedent, consequent }) => `${kind} far apart: "${antecedent.text}" – "${consequent.text}"`)
}

/** Cue and source are no part of what is said, and a statement stands within another one of the report. */
function sayings({ statements }: Told): readonly string[] {
  const known = new Set(statements.map(({ id }) => id))
  return statements.flatMap(({ id, cue, content, source, within }) => [
    ...(content.length === 0 ? [`nothing is said: ${cue.text}`] : []),
    ...content.flatMap((one) =>
      [cue, ...(source ? [source] : [])]
        .filter((other) => one.end > other.start && other.end > one.start)
        .map((other) => `"${other.text}" is part of "${one.text}"`),
    ),
    ...(within !== null && (within === id || !known.has(within)) ? [`stands within no other: ${cue.text}`] : []),
  ])
}

function ids({ records, statements, conditions }: Told): readonly string[] {
  return [records, statements, conditions].flatMap((list) => {
    const all = list.map(({ id }) => id)
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `two of one id: ${id}`)
  })
}
