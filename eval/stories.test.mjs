// Our own annotated stories are data that people wrote by hand: this holds them to the guide's format, so that a slip does not become a score.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const TYPES =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'
const STATUSES = 'actual negated future hypothetical historical'
const KINDS = 'precondition contingency concession cause purpose consequence alternative'
const STANCES = 'demands offers supports accepts conditional opposes refuses objects'
const folder = fileURLToPath(new URL('stories/', import.meta.url))
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const read = (path) => readFileSync(folder + path, 'utf8')
const words = (list) => list.split(' ')

/** What is wrong with a span: empty when its text stands at its offsets. */
const misplaced = (text, { start, end, text: said }) => (text.slice(start, end) === said ? [] : [said])

function recordFaults(text, record) {
  const trigger = { start: record.triggerStart, end: record.triggerStart + record.trigger.length, text: record.trigger }
  return [
    ...misplaced(text, { start: record.start, end: record.end, text: record.evidence }),
    ...misplaced(text, trigger),
    ...(trigger.start < record.start || trigger.end > record.end ? [`${record.trigger} is outside its evidence`] : []),
    ...(words(TYPES).includes(record.type) ? [] : [record.type]),
    ...(words(STATUSES).includes(record.status) ? [] : [record.status]),
    ...(record.actors.length > 0 ? [] : [`${record.id} has no actor`]),
  ]
}

const conditionFaults = (text, condition) => [
  ...misplaced(text, condition.antecedent),
  ...misplaced(text, condition.consequent),
  ...(words(KINDS).includes(condition.kind) ? [] : [condition.kind]),
]

const outlets = (claim) => [...new Set(claim.members.map((member) => member.split('#')[0]))].sort()

/** A claim of one article is single; one of several conflicts when a slot does, and is corroborated or of one origin otherwise. */
function claimFaults(claim) {
  const articles = outlets(claim)
  const conflict = claim.differences.some((difference) => difference.conflict)
  const foreign = claim.differences.flatMap(({ values }) => Object.keys(values)).filter((id) => !articles.includes(id))
  const fits = conflict
    ? claim.agreement === 'conflicting'
    : articles.length === 1
      ? claim.agreement === 'single'
      : claim.agreement === 'corroborated' || (claim.agreement === 'single' && claim.origin !== null)
  return [...foreign, ...(fits ? [] : [`${claim.id} is ${claim.agreement}`])]
}

describe.each(names)('%s', (name) => {
  const ledger = JSON.parse(read(`${name}/ledger.json`))
  const references = (of) => ledger.articles.flatMap((article) => article[of].map(({ id }) => `${article.id}#${id}`))

  test.each(ledger.articles)('$id is annotated as it stands', (article) => {
    const text = read(`${name}/${article.file}`)
    expect(createHash('sha256').update(text).digest('hex')).toBe(article.sha256)
    expect(article.records.flatMap((record) => recordFaults(text, record))).toEqual([])
    expect(article.conditions.flatMap((condition) => conditionFaults(text, condition))).toEqual([])
  })

  test('every record belongs to one claim', () => {
    expect(ledger.claims.flatMap((claim) => claim.members).sort()).toEqual(references('records').sort())
    expect(ledger.claims.flatMap(claimFaults)).toEqual([])
  })

  test.runIf(existsSync(`${folder}${name}/positions.json`))('positions stand on records', () => {
    const { columns, rows } = JSON.parse(read(`${name}/positions.json`))
    const cells = rows.flatMap((row) => Object.entries(row.cells))
    const records = references('records')
    const cited = cells.flatMap(([, cell]) => [cell, ...(cell.changes ?? [])]).flatMap((cell) => cell.evidence)
    expect(cited.filter((member) => !records.includes(member))).toEqual([])
    expect(cells.filter(([holder]) => !columns.includes(holder))).toEqual([])
    expect(cells.filter(([, cell]) => !words(STANCES).includes(cell.stance))).toEqual([])
    const conditions = cells.flatMap(([, cell]) => (cell.condition ?? '').match(/[A-Z]+#c\d+/g) ?? [])
    expect(conditions.filter((reference) => !references('conditions').includes(reference))).toEqual([])
  })
})
